import type { Institution, Sourced } from '@/src/core/knowledge';
import type { Claim, EntityId } from '@/src/core/types';
import type { VerdictWords } from '@/src/i18n/verdict/keys';
import { isAboutDebt } from './about-debt';
import { displayName, entityName, hotlines, officialDomains, unconfirmedDomains } from './entity-name';
import type { KnownEntity } from './explain-knowledge';
import type { Material } from './material';
import { splitAll } from './sentences';
import { sourceLines } from './source-lines';
import type { EntityCard } from './types';

/** A bank may have a dozen, card lines and branches included; the main one comes first. */
const MAX_HOTLINES = 3;
const MAX_DOMAINS = 3;

/** Names that say themselves that they are about money. */
const LENDER_NAME = /贷|貸|借|金融|消金|分期|银行|銀行|信用|钱|錢|loan|credit|finance|bank/i;

/** What kind of institution it is and whether a named list says it is licensed. */
export function statusOf({ entity }: { readonly entity: Institution }, words: VerdictWords): string {
  if (entity.addedBy === 'organisation') return words.cards.addedByOrganisation;
  return (entity.licence ? words.cards.licensed : words.cards.recorded)[entity.kind];
}

/**
 * Why a card is shown: the text names or links to this one, imitates its address, has an address that resembles it, or
 * bears a name like its own.
 */
export interface Occasion {
  readonly as: 'named' | 'imitated' | 'resembled' | 'near';
  /** The name in the text; an unverified name is shown by it. */
  readonly written?: string;
}

/** Card of a registry entry; `undefined` for an id the knowledge does not hold. */
export function knownCard(id: EntityId, occasion: Occasion, material: Material): EntityCard | undefined {
  const { as, written } = occasion;
  const known = material.knowledge.entities.get(id);
  if (!known) return undefined;
  const { words } = material;
  const legalName = legalNameOf(known);
  const items = shownItems(known);
  return {
    entity: id,
    name: (known.sort === 'unverified-name' ? written : undefined) ?? displayName(known, material.locale),
    ...(legalName !== undefined && { legalName }),
    status: capitalized(cardStatus(known, as, words)),
    tone: known.sort === 'unverified-name' ? 'doubtful' : 'neutral',
    officialDomains: officialDomains(known).slice(0, MAX_DOMAINS),
    unconfirmedDomains: unconfirmedDomains(known).slice(0, MAX_DOMAINS),
    hotlines: hotlines(known).slice(0, MAX_HOTLINES),
    facts: factsOf(known, as, material),
    sources: sourceLines(items, material),
    checkedOn: newest(items),
  };
}

/** Card of a name the registry does not hold. */
export function unknownCard(claim: Claim, material: Material): EntityCard {
  const { words, knowledge } = material;
  const near = claim.near && entityName(material, claim.near.entity);
  return {
    entity: null,
    name: claim.name,
    status: capitalized(words.cards.notHeld),
    tone: 'doubtful',
    officialDomains: [],
    unconfirmedDomains: [],
    hotlines: [],
    facts: [
      ...(near === undefined ? [] : [words.cards.nearNames(near)]),
      ...(speaksOfLender(claim.name, material)
        ? [words.cards.findCreditor, words.cards.genuineLender, words.cards.manyOutside]
        : [words.cards.othersOutside]),
    ],
    sources: [],
    checkedOn: knowledge.date,
  };
}

/** Of a parcel station or an online shop nobody has a creditor to find. */
function speaksOfLender(name: string, material: Material): boolean {
  return isAboutDebt(material) || LENDER_NAME.test(name);
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function cardStatus(known: KnownEntity, as: Occasion['as'], words: VerdictWords): string {
  if (known.sort === 'authority') return words.cards.authority;
  if (known.sort === 'unverified-name') return words.cards.unverified[known.entity.sort];
  const status = statusOf(known, words);
  return as === 'named' ? status : words.cards[as](status);
}

function legalNameOf({ entity }: KnownEntity): string | undefined {
  return entity.names.find((name) => name.role === 'legal' && name.confidence !== 'low')?.value;
}

function factsOf(known: KnownEntity, as: Occasion['as'], material: Material): readonly string[] {
  const { words, knowledge, locale } = material;
  const { cards } = words;
  if (known.sort === 'authority') return [known.entity.purpose[locale]];
  if (known.sort === 'unverified-name') {
    const { whatIsKnown, mayStandFor, mayBeConfusedWith } = known.entity;
    const named = (id: EntityId) => {
      const name = entityName(material, id);
      const [domain] = officialDomains(knowledge.entities.get(id));
      return domain === undefined ? name : cards.withDomain(name, domain);
    };
    const confused = mayBeConfusedWith.filter((id) => !mayStandFor.includes(id));
    return [
      ...splitAll(whatIsKnown[locale]),
      ...(mayStandFor.length > 0 ? [cards.standsFor(mayStandFor.map(named))] : []),
      ...(confused.length > 0 ? [cards.confusedWith(confused.map(named))] : []),
      ...(speaksOfLender(known.entity.names[0]?.value ?? '', material) ? [cards.genuineLender] : []),
    ];
  }
  const former = known.entity.names.filter((name) => name.role === 'former' && name.confidence !== 'low');
  const held = officialDomains(known).length > 0;
  return [
    ...(known.entity.facts ?? []).filter((fact) => fact.confidence !== 'low').map((fact) => fact.words[locale]),
    ...(former.length > 0 ? [cards.formerNames(former.map((name) => name.value))] : []),
    ...(held ? [] : [cards.noDomainHeld]),
    ...(as === 'named' ? [cards.nameCanBeUsed] : []),
  ];
}

/** The items a card shows: their sources are its sources. */
function shownItems(known: KnownEntity): readonly Pick<Sourced, 'sources' | 'checkedOn'>[] {
  if (known.sort === 'unverified-name') return [known.entity];
  const { entity } = known;
  const trusted = [
    ...entity.domains.filter((domain) => domain.role === 'official'),
    ...entity.numbers.filter((number) => number.role === 'hotline'),
    ...(known.sort === 'institution' ? [known.entity.licence ?? [], known.entity.facts ?? []].flat() : []),
  ].filter((item) => item.confidence !== 'low');
  return trusted.length > 0 ? trusted : entity.names.slice(0, 1);
}

function newest(items: readonly { readonly checkedOn: string }[]): string {
  return items.reduce((latest, { checkedOn }) => (checkedOn > latest ? checkedOn : latest), '');
}

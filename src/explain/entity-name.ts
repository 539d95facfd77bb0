import type { DomainItem, Institution, NumberItem } from '@/src/core/knowledge';
import type { EntityId } from '@/src/core/types';
import type { Locale } from '@/src/i18n/locale';
import { verdictWords } from '@/src/i18n/verdict/verdict-words';
import type { ExplainKnowledge, KnownEntity } from './explain-knowledge';
import type { Material } from './material';
import { seenOnly } from './quoted';

/** Display name of a registry entry; anything else is returned as it is. */
export function entityName({ knowledge, locale }: Pick<Material, 'knowledge' | 'locale'>, id: EntityId): string {
  const known = knowledge.entities.get(id);
  return known ? displayName(known, locale) : id;
}

/**
 * An authority is called by its title; a company by its first brand name as registered, in every language; one that the registry
 * does not hold always with who vouches for it.
 */
export function displayName(known: KnownEntity, locale: Locale): string {
  if (known.sort === 'authority') return known.entity.title[locale];
  const { names, id } = known.entity;
  const name = (names.find(({ role }) => role === 'brand') ?? names[0])?.value ?? id;
  const addedBy = known.sort === 'institution' ? known.entity.addedBy : undefined;
  return addedBy === undefined ? name : verdictWords(locale).labels.addedBy[addedBy](name);
}

/**
 * Whom a text says it is from: by display name; with the name it used where that is quite another one (「好期贷」 is
 * 招联金融) or only resembles it (「招连金融」).
 */
export function claimedName(material: Material, id: EntityId, written: string): string {
  const { alias, nearAlias } = material.words.labels;
  const name = entityName(material, id);
  const used = seenOnly(written);
  if (material.verdict.claims.some((claim) => claim.name === used && claim.near)) return nearAlias(used, name);
  return used === '' || used.includes(name) || name.includes(used) ? name : alias(used, name);
}

const TOLL_FREE = /^([48]00)(\d{3})(\d{4})$/;
/** Area codes 010 and 02x have three digits, the others four; a bank's local line behind it may have five (0731-96500). */
const LANDLINE = /^(010|02\d|0[3-9]\d{2})(\d{5,8})$/;
/** Hosts that only serve pictures and scripts (`cmbimg.com`): nobody should type them in. */
const ASSET_HOST = /(?:img|image|static|cdn|objects|cache)s?\.[a-z.]+$/;

/** @example writtenNumber('02138784800') // '021-38784800' */
export function writtenNumber(digits: string): string {
  return digits.replace(TOLL_FREE, '$1-$2-$3').replace(LANDLINE, '$1-$2');
}

/** Addresses that may be called official and typed in: of that role and of high confidence. */
export function officialDomains(known: KnownEntity | undefined): readonly string[] {
  return domainsOf(known)
    .filter(({ role, confidence, value }) => role === 'official' && confidence === 'high' && !ASSET_HOST.test(value))
    .map((domain) => domain.value);
}

/** Recorded as theirs, not yet confirmed twice. */
export function unconfirmedDomains(known: KnownEntity | undefined): readonly string[] {
  return domainsOf(known)
    .filter((domain) => domain.role === 'official' && domain.confidence === 'medium')
    .map((domain) => domain.value);
}

/** Numbers that may be shown as theirs: candidates, outgoing numbers and weakly sourced ones are not. */
export function hotlines(known: KnownEntity | undefined): readonly string[] {
  return numbersOf(known)
    .filter((number) => number.role === 'hotline' && number.confidence !== 'low')
    .map((number) => writtenNumber(number.value));
}

export function institutionOf(knowledge: ExplainKnowledge, id: EntityId | null | undefined): Institution | undefined {
  const known = id ? knowledge.entities.get(id) : undefined;
  return known?.sort === 'institution' ? known.entity : undefined;
}

function domainsOf(known: KnownEntity | undefined): readonly DomainItem[] {
  return known && known.sort !== 'unverified-name' ? known.entity.domains : [];
}

function numbersOf(known: KnownEntity | undefined): readonly NumberItem[] {
  return known && known.sort !== 'unverified-name' ? known.entity.numbers : [];
}

import type { Claim, ContactNumber, JudgedLink } from '@/src/core/types';
import { statusOf } from './entity-card';
import { entityName, hotlines, officialDomains } from './entity-name';
import { linkHeadline } from './link-headline';
import { evidenceAbout, type Material, spokenHost } from './material';
import { type NumberOwner, numberOwner } from './number-owner';
import { seenOnly } from './quoted';

const VOUCHED: ReadonlySet<NumberOwner['sort'] | undefined> = new Set(['hotline', 'public-line']);

/** The registry's answer to a bare name, address or number. */
export function askedHeadline(material: Material): string {
  const { verdict, words } = material;
  const [link] = verdict.links;
  const [number] = verdict.numbers;
  const claim = verdict.claims.find(({ place }) => place === 'asked') ?? verdict.claims[0];
  if (verdict.asked === 'link' && link) return linkAnswer(link, material);
  if (verdict.asked === 'number' && number) return numberAnswer(number, material);
  return claim ? nameAnswer(claim, material) : words.answers.nothingToHold;
}

/** Whether the registry holds what was asked for, or somebody added it; `undefined` when a message was judged. */
export function askedStanding(material: Material): 'held' | 'added' | 'notHeld' | undefined {
  const { verdict, knowledge } = material;
  if (verdict.asked !== 'name' && verdict.asked !== 'number') return undefined;
  const vouched =
    verdict.asked === 'name'
      ? verdict.claims.flatMap(({ entity }) => entity ?? [])
      : verdict.numbers
          .filter(({ value }) => VOUCHED.has(numberOwner(value, material)?.sort))
          .flatMap(({ value }) => (knowledge.numbers.get(value) ?? []).map(({ owner }) => owner));
  const known = vouched
    .flatMap((id) => knowledge.entities.get(id) ?? [])
    .filter(({ sort }) => sort !== 'unverified-name');
  if (known.length === 0) return 'notHeld';
  return known.every((one) => one.sort === 'institution' && one.entity.addedBy !== undefined) ? 'added' : 'held';
}

function nameAnswer(claim: Claim, material: Material): string {
  const { knowledge, words } = material;
  const { answers } = words;
  if (claim.near) return answers.askedNear({ name: claim.name, near: entityName(material, claim.near.entity) });
  const known = claim.entity === null ? undefined : knowledge.entities.get(claim.entity);
  if (!known) return answers.askedUnknown(claim.name);
  const name = entityName(material, known.entity.id);
  const [hotline] = hotlines(known);
  if (known.sort === 'authority') return answers.askedAuthority({ name, ...(hotline && { number: hotline }) });
  if (known.sort === 'unverified-name') {
    const stands = known.entity.mayStandFor.map((id) => entityName(material, id));
    return answers.askedUnverified({ name: claim.name, stands });
  }
  const [domain] = officialDomains(known);
  if (known.entity.addedBy !== undefined) {
    return answers.askedAdded({ name, ...(domain && { domain }), ...(hotline && { hotline }) });
  }
  const kind = statusOf(known, words);
  return domain || hotline || known.entity.licence
    ? answers.askedHeld({ name, kind, ...(domain && { domain }), ...(hotline && { hotline }) })
    : answers.askedUnconfirmed({ name, kind });
}

function linkAnswer(link: JudgedLink, material: Material): string {
  const { words } = material;
  const owned = evidenceAbout(material, link, 'official-domain');
  return link.level === 'official' && owned
    ? words.answers.askedOfficialLink({
        host: spokenHost(material, link.host),
        owner: entityName(material, owned.facts.owner),
      })
    : linkHeadline(link, material);
}

function numberAnswer(number: ContactNumber, material: Material): string {
  const { answers } = material.words;
  const text = seenOnly(number.text);
  const owner = numberOwner(number.value, material);
  if (!owner) return answers.askedNumberUnknown({ number: text, type: number.type });
  switch (owner.sort) {
    case 'hotline':
      return answers.askedHotline({ number: text, owner: owner.names });
    case 'public-line':
      return answers.askedPublicLine({ number: text, name: owner.names });
    case 'outgoing':
      return answers.askedOutbound({ number: text, owner: owner.names });
    case 'candidate':
      return answers.askedCandidate({ number: text, owner: owner.names });
  }
}

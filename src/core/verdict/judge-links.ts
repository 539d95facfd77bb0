import type { Evidence, JudgedLink, Level } from '../types';
import type { LinkFacts } from '../url/link-facts';

/**
 * Each link with its own level, owner or whom it imitates.
 *
 * @param readFromPicture no link is then `official`: whose it is was read off letters that may be others
 */
export function judgeLinks(
  facts: readonly LinkFacts[],
  evidence: readonly Evidence[],
  claims: (entity: string) => boolean,
  readFromPicture: boolean,
): JudgedLink[] {
  const mismatched = new Set<string>();
  for (const { indicator, span } of evidence) {
    if (indicator === 'claim-domain-mismatch' && span) mismatched.add(span.join());
  }
  const best: Level = readFromPicture ? 'unverified' : 'official';
  return facts.map((link) => judgeLink(link, mismatched.has(link.link.span.join()), claims, best));
}

function judgeLink(
  facts: LinkFacts,
  isMismatched: boolean,
  claims: (entity: string) => boolean,
  best: Level,
): JudgedLink {
  const { link, owner } = facts;
  const lookalike = facts.lookalike ?? facts.leadsTo.find((target) => target.lookalike)?.lookalike;
  const isBlocked = facts.isBlocked || facts.leadsTo.some((target) => target.isBlocked);
  if (lookalike) {
    const { target, technique, structural } = lookalike;
    const level = isBlocked || structural || claims(target.entity) ? 'dangerous' : 'suspicious';
    return { ...link, level, technique, imitates: target.entity };
  }
  const level: Level = isBlocked
    ? 'dangerous'
    : isMismatched
      ? 'suspicious'
      : isOfficialLink(facts)
        ? best
        : 'unverified';
  return owner ? { ...link, level, owner: owner.entity } : { ...link, level };
}

/** On a high-confidence domain of its owner, in the owner's own part of it, and leading nowhere else. */
function isOfficialLink({ owner, ownership, leadsTo, link }: LinkFacts): boolean {
  if (!owner || ownership !== 'own' || leadsTo.length > 0) return false;
  const { role, confidence } = owner.item;
  return confidence === 'high' && (role === 'official' || role === 'short-domain') && /^https?$/.test(link.scheme);
}

import { claimedEntities } from '../index/knowledge-index';
import type { DomainItem } from '../knowledge';
import type { Claim, Confidence, Evidence } from '../types';
import type { LinkFacts } from '../url/link-facts';
import type { Detector, DetectorContext } from './detector';

/** Names enough to compare with; a platform may own dozens. */
const MOST_SHOWN = 3;

/**
 * The claimed institution or authority has recorded domains and the link is on none of them, nor its house's, nor affiliated.
 * Shorteners and government hosts contradict nothing; an institution without a recorded domain cannot be contradicted.
 * A name one character off a real one counts as that one's claim: its address is what a reader would expect.
 */
export const detectClaimDomainMismatch: Detector = (subject, context) => {
  const evidence: Evidence[] = [];
  const claim = subject.claims.find((candidate) => expectedDomains(candidate, context).length > 0);
  const entity = claim && (claim.entity ?? claim.near?.entity);
  if (!claim || entity === undefined) return evidence;
  const claimed = claimedEntities(subject.claims);
  for (const facts of context.links) {
    const { link, owner } = facts;
    if (link.host === '' || contradictsNothing(facts)) continue;
    if (owner && [...claimed, entity].some((own) => context.index.sameHouse(own, owner.entity))) continue;
    evidence.push({
      indicator: 'claim-domain-mismatch',
      span: link.span,
      facts: {
        claimed: entity,
        name: claim.name,
        host: link.host,
        officialDomains: expectedDomains(claim, context, 'high').slice(0, MOST_SHOWN),
        ...(owner && { owner: owner.entity }),
      },
    });
  }
  return evidence;
};

function contradictsNothing({ isGovernment, service, owner }: LinkFacts): boolean {
  if (isGovernment) return true;
  return !owner && service !== undefined && (service.kind === 'shortener' || service.kind === 'carrier');
}

/** @param confidence only domains of this confidence, to be shown; otherwise all that are more than a guess. */
function expectedDomains({ entity, near }: Claim, { index }: DetectorContext, confidence?: Confidence): string[] {
  const indexed = index.entities.get(entity ?? near?.entity ?? '');
  if (!indexed || indexed.sort === 'unverified-name') return [];
  const expected = (item: DomainItem): boolean =>
    (item.role === 'official' || item.role === 'short-domain') &&
    (confidence === undefined ? item.confidence !== 'low' : item.confidence === confidence);
  return indexed.entity.domains.filter(expected).map(({ value }) => value);
}

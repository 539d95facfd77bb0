/** What the registry and the lookalike code know of one link; found once, used by every detector of links. */
import { type DomainOwner, GOVERNMENT_HOST, type Ownership, ownership } from '../index/domains';
import { claimedEntities, type KnowledgeIndex } from '../index/knowledge-index';
import type { Service } from '../knowledge';
import type { Claim, EntityId, Link } from '../types';
import { canonicalizeUrl } from './canonicalize';
import type { Lookalike } from './lookalike/find-lookalike';

export interface LinkFacts {
  readonly link: Link;
  /** The owner to speak of: the claimed one where it is among several. */
  readonly owner?: DomainOwner;
  readonly ownership: Ownership;
  readonly isGovernment: boolean;
  readonly service?: Service;
  readonly lookalike?: Lookalike;
  readonly isBlocked: boolean;
  /** Parameters that lead to another owner's host. */
  readonly leadsTo: readonly LinkTarget[];
}

export interface LinkTarget {
  readonly host: string;
  readonly owner?: EntityId;
  readonly lookalike?: Lookalike;
  readonly isBlocked: boolean;
}

/** Only these are opened by a browser as pages of a host. */
const WEB_SCHEMES = new Set(['http', 'https']);

export function linkFacts(link: Link, claims: readonly Claim[], index: KnowledgeIndex): LinkFacts {
  const near = meantEntities(claims, index);
  const owners = WEB_SCHEMES.has(link.scheme) ? index.domains.ownersOf(link.registrableDomain) : [];
  const service = index.domains.serviceOf(link.host);
  const lookalike = service && service.kind !== 'free-host' ? undefined : index.findLookalike(link, near);
  // Below a domain somebody added, or beside a claim, an address can imitate all the same: then it is nobody's own.
  const owner = lookalike ? undefined : preferred(owners, link.host, claims, index);
  return {
    link,
    ownership: owner ? ownership(owner.item, link.host, isFrontPage(link)) : 'own',
    isGovernment: GOVERNMENT_HOST.test(link.host),
    isBlocked: index.isBlocked(link.host),
    leadsTo: link.targets.flatMap((target) => leadsElsewhere(link, target, near, index)),
    ...(owner && { owner }),
    ...(service && { service }),
    ...(lookalike && { lookalike }),
  };
}

const NOBODY: ReadonlySet<EntityId> = new Set();

/** Whose address a reader would expect: the claimed entities, those a name may stand for, and those it is near to. */
function meantEntities(claims: readonly Claim[], index: KnowledgeIndex): ReadonlySet<EntityId> {
  if (claims.length === 0) return NOBODY;
  const meant = new Set(claimedEntities(claims).flatMap((entity) => groupOf(entity, index)));
  for (const { near } of claims) if (near) meant.add(near.entity);
  return meant;
}

function groupOf(entity: EntityId, { entities }: KnowledgeIndex): EntityId[] {
  const indexed = entities.get(entity);
  // An unverified name stands for nobody for certain, but an address made after its namesake is made for it.
  return indexed?.sort === 'unverified-name' ? [entity, ...indexed.entity.mayStandFor] : [entity];
}

function preferred(
  owners: readonly DomainOwner[],
  host: string,
  claims: readonly Claim[],
  index: KnowledgeIndex,
): DomainOwner | undefined {
  const claimed = claimedEntities(claims);
  return (
    owners.find(({ entity }) => claimed.includes(entity)) ??
    owners.find(({ entity }) => claimed.some((other) => index.sameHouse(other, entity))) ??
    owners.find(({ item }) => item.hosts?.includes(host)) ??
    owners[0]
  );
}

function isFrontPage({ canonical, targets }: Link): boolean {
  return targets.length === 0 && /^https?:\/\/[^/?#]+\/$/.test(canonical);
}

function leadsElsewhere(
  link: Link,
  target: string,
  claimed: ReadonlySet<EntityId>,
  index: KnowledgeIndex,
): LinkTarget[] {
  const url = canonicalizeUrl(target);
  if (!url || url.host === '' || url.registrableDomain === link.registrableDomain) return [];
  const owner = index.domains.ownersOf(url.registrableDomain)[0]?.entity;
  const own = index.domains.ownersOf(link.registrableDomain)[0]?.entity;
  if (owner !== undefined && own !== undefined && index.sameHouse(owner, own)) return [];
  const lookalike = index.findLookalike(url, claimed);
  return [
    {
      host: url.host,
      isBlocked: index.isBlocked(url.host),
      ...(owner !== undefined && { owner }),
      ...(lookalike && { lookalike }),
    },
  ];
}

/** Knowledge prepared once for all messages. */
import { type NearestName, nearestNameAmong } from '../claims/near-name';
import type { Blocklist, Registry } from '../knowledge';
import type { Claim, EntityId } from '../types';
import { type FindLookalike, lookalikeFinder } from '../url/lookalike/find-lookalike';
import { indexTargets } from '../url/lookalike/targets';
import { type IsBlocked, indexBlocklist } from './blocklist';
import { type DomainIndex, indexDomains } from './domains';
import { type EntityIndex, indexEntities } from './entities';
import { indexNames, type NameIndex } from './names';
import { indexNumbers, type NumberIndex } from './numbers';

export interface KnowledgeIndex {
  readonly entities: EntityIndex;
  readonly domains: DomainIndex;
  readonly numbers: NumberIndex;
  readonly names: NameIndex;
  readonly nearestName: NearestName;
  readonly findLookalike: FindLookalike;
  readonly isBlocked: IsBlocked;
  /** Brands of one house: no conflict, no mismatch. */
  sameHouse(a: EntityId, b: EntityId): boolean;
  /** Owners of one official domain: the link of one is the link of the other. */
  shareDomain(a: EntityId, b: EntityId): boolean;
}

export function indexKnowledge(registry: Registry, blocklist?: Blocklist): KnowledgeIndex {
  const entities = indexEntities(registry);
  const names = indexNames(registry);
  return {
    entities,
    domains: indexDomains(registry),
    numbers: indexNumbers(registry),
    names,
    nearestName: nearestNameAmong(names.entries, entities),
    findLookalike: lookalikeFinder(indexTargets(registry)),
    isBlocked: indexBlocklist(blocklist),
    sameHouse: (a, b) => a === b || entities.get(a)?.house === entities.get(b)?.house,
    shareDomain: (a, b) => a === b || entities.get(a)?.owners === entities.get(b)?.owners,
  };
}

/** Entities whose links and numbers would be the message's own. */
export function claimedEntities(claims: readonly Claim[]): EntityId[] {
  return claims.flatMap(({ entity }) => (entity === null ? [] : [entity]));
}

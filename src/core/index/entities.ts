/** Every entity of the registry by id, with what a claim about it means and who belongs with it. */
import type { Authority, DomainItem, Institution, Registry, UnverifiedName } from '../knowledge';
import type { ClaimStatus, EntityId } from '../types';

interface Belonging {
  /** One house, declared or sharing a domain: two of its brands in one message contradict nothing (京东/白条). */
  readonly house: EntityId;
  /** Owners of the same official domain: only these vouch for one another's links. */
  readonly owners: EntityId;
}

export type IndexedEntity = Belonging &
  (
    | { readonly sort: 'institution'; readonly entity: Institution; readonly status: ClaimStatus }
    | { readonly sort: 'unverified-name'; readonly entity: UnverifiedName; readonly status: 'unverified' }
    | { readonly sort: 'authority'; readonly entity: Authority; readonly status: 'known' }
  );

export type EntityIndex = ReadonlyMap<EntityId, IndexedEntity>;

export function indexEntities({ institutions, unverifiedNames, authorities }: Registry): EntityIndex {
  const owning = [...institutions, ...authorities];
  const owners = grouped(owning.map(({ id, domains }) => [id, domains.filter(isOfficial).map(({ value }) => value)]));
  const houses = grouped(owning.map((entity) => [entity.id, tiesOf(entity)]));
  const belonging = (id: EntityId): Belonging => ({ house: houses.get(id) ?? id, owners: owners.get(id) ?? id });
  const index = new Map<EntityId, IndexedEntity>();
  for (const entity of institutions) {
    const status = entity.licence ? 'licensed' : 'known';
    index.set(entity.id, { sort: 'institution', entity, status, ...belonging(entity.id) });
  }
  for (const entity of unverifiedNames) {
    index.set(entity.id, { sort: 'unverified-name', entity, status: 'unverified', ...belonging(entity.id) });
  }
  for (const entity of authorities) {
    index.set(entity.id, { sort: 'authority', entity, status: 'known', ...belonging(entity.id) });
  }
  return index;
}

function isOfficial({ role }: DomainItem): boolean {
  return role === 'official' || role === 'short-domain';
}

function tiesOf(entity: Institution | Authority): string[] {
  const domains = entity.domains.map(({ value }) => value);
  return 'group' in entity && entity.group !== undefined ? [...domains, `house ${entity.group}`] : domains;
}

/** Members that share a tie, also through others, get the same group: the id of its first member. */
function grouped(members: readonly (readonly [EntityId, readonly string[]])[]): ReadonlyMap<EntityId, EntityId> {
  const groups = new Map<EntityId, EntityId>();
  const groupOfTie = new Map<string, EntityId>();
  for (const [id, ties] of members) {
    const known = [...new Set(ties.flatMap((tie) => groupOfTie.get(tie) ?? []))];
    const group = known[0] ?? id;
    for (const merged of known.slice(1)) {
      for (const [member, of] of groups) if (of === merged) groups.set(member, group);
      for (const [tie, of] of groupOfTie) if (of === merged) groupOfTie.set(tie, group);
    }
    groups.set(id, group);
    for (const tie of ties) groupOfTie.set(tie, group);
  }
  return groups;
}

/** Every entity of the registry by id, with what a claim about it means. */
import type { Authority, Institution, NameItem, Registry, UnverifiedName } from '../knowledge';
import type { ClaimStatus, EntityId } from '../types';

export type IndexedEntity =
  | {
      readonly sort: 'institution';
      readonly entity: Institution;
      readonly status: ClaimStatus;
      readonly group: EntityId;
    }
  | {
      readonly sort: 'unverified-name';
      readonly entity: UnverifiedName;
      readonly status: 'unverified';
      readonly group: EntityId;
    }
  | { readonly sort: 'authority'; readonly entity: Authority; readonly status: 'known'; readonly group: EntityId };

export type EntityIndex = ReadonlyMap<EntityId, IndexedEntity>;

/** The name an entity is shown under: its first brand, else its first name. */
export function displayName({ names }: { readonly names: readonly NameItem[] }): string {
  return (names.find(({ role }) => role === 'brand') ?? names[0])?.value ?? '';
}

/** One house (declared, or sharing a domain) forms one group: two of its brands in one message contradict nothing (京东/白条). */
export function indexEntities(registry: Registry): EntityIndex {
  const groups = groupsOf(registry.institutions);
  const index = new Map<EntityId, IndexedEntity>();
  for (const entity of registry.institutions) {
    const status = entity.licence ? 'licensed' : 'known';
    index.set(entity.id, { sort: 'institution', entity, status, group: groups.get(entity.id) ?? entity.id });
  }
  for (const entity of registry.unverifiedNames) {
    index.set(entity.id, { sort: 'unverified-name', entity, status: 'unverified', group: entity.id });
  }
  for (const entity of registry.authorities) {
    index.set(entity.id, { sort: 'authority', entity, status: 'known', group: entity.id });
  }
  return index;
}

function groupsOf(institutions: readonly Institution[]): Map<EntityId, EntityId> {
  const groups = new Map<EntityId, EntityId>();
  const groupOfTie = new Map<string, EntityId>();
  for (const { id, domains, group: house } of institutions) {
    const ties = [...domains.map(({ value }) => value), ...(house === undefined ? [] : [`house ${house}`])];
    const known = ties.map((tie) => groupOfTie.get(tie)).filter((group) => group !== undefined);
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

import type {
  Authority,
  Institution,
  Knowledge,
  NumberItem,
  Registry,
  Service,
  Source,
  UnverifiedName,
} from '@/src/core/knowledge';
import type { Provision, Rule } from '@/src/core/rule';
import type { EntityId } from '@/src/core/types';

export type KnownEntity =
  | { readonly sort: 'institution'; readonly entity: Institution }
  | { readonly sort: 'unverified-name'; readonly entity: UnverifiedName }
  | { readonly sort: 'authority'; readonly entity: Authority };

export interface OwnedNumber {
  readonly owner: EntityId;
  readonly item: NumberItem;
}

/** What explanations look up, indexed once. */
export interface ExplainKnowledge {
  readonly version: string;
  /** ISO date of the newest check. */
  readonly date: string;
  readonly entities: ReadonlyMap<EntityId, KnownEntity>;
  /** By id and by every host. */
  readonly services: ReadonlyMap<string, Service>;
  /** By digits; a number can stand in more than one entry. */
  readonly numbers: ReadonlyMap<string, readonly OwnedNumber[]>;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly provisions: ReadonlyMap<string, Provision>;
  readonly sources: Readonly<Record<string, Source>>;
}

export function prepareExplainKnowledge(
  { registry, rules, provisions }: Pick<Knowledge, 'registry' | 'rules' | 'provisions'>,
  sources: ExplainKnowledge['sources'],
): ExplainKnowledge {
  const known: readonly KnownEntity[] = [
    ...registry.institutions.map((entity) => ({ sort: 'institution' as const, entity })),
    ...registry.unverifiedNames.map((entity) => ({ sort: 'unverified-name' as const, entity })),
    ...registry.authorities.map((entity) => ({ sort: 'authority' as const, entity })),
  ];
  const services = new Map<string, Service>();
  for (const service of registry.services) {
    services.set(service.id, service);
    for (const host of service.hosts) services.set(host.value, service);
  }
  return {
    version: registry.version,
    date: registry.date,
    entities: new Map(known.map((one) => [one.entity.id, one])),
    services,
    numbers: numbersOf(registry),
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    provisions: new Map(provisions.map((provision) => [provision.id, provision])),
    sources,
  };
}

function numbersOf(registry: Registry): ReadonlyMap<string, readonly OwnedNumber[]> {
  const numbers = new Map<string, OwnedNumber[]>();
  for (const { id, numbers: items } of [...registry.institutions, ...registry.authorities]) {
    for (const item of items) {
      const owners = numbers.get(item.value);
      if (owners) owners.push({ owner: id, item });
      else numbers.set(item.value, [{ owner: id, item }]);
    }
  }
  return numbers;
}

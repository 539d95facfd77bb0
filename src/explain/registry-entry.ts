/** Everything the registry holds about one entity, item by item with its sources: for a person who looks it up. */
import type { DomainItem, NameItem, NumberItem } from '@/src/core/knowledge';
import type { EntityId, Verdict } from '@/src/core/types';
import type { Locale } from '@/src/i18n/locale';
import { knownCard } from './entity-card';
import { writtenNumber } from './entity-name';
import type { ExplainKnowledge, KnownEntity } from './explain-knowledge';
import { gatherMaterial } from './material';
import { sourceLines } from './source-lines';
import type { EntityCard, SourceLine } from './types';

/** One recorded item, as it stands in the registry. */
export type RegistryRecord = {
  readonly value: string;
  readonly confidence: NameItem['confidence'];
  readonly sources: readonly SourceLine[];
  /** ISO date. */
  readonly checkedOn: string;
} & (
  | { readonly sort: 'name'; readonly role: NameItem['role'] }
  | { readonly sort: 'domain'; readonly role: DomainItem['role'] }
  | { readonly sort: 'number'; readonly role: NumberItem['role'] }
);

export interface RegistryEntry {
  readonly id: EntityId;
  readonly card: EntityCard;
  readonly records: readonly RegistryRecord[];
}

/** Nothing was received and nothing is judged: only what is recorded is put into words. */
const NO_VERDICT: Verdict = {
  level: 'unverified',
  kind: 'other',
  score: 0,
  asked: 'name',
  claims: [],
  links: [],
  numbers: [],
  fields: [],
  evidence: [],
  advice: [],
  knowledgeVersion: '',
  truncated: false,
};

/** @returns `undefined` for an id the knowledge does not hold */
export function registryEntry(id: EntityId, knowledge: ExplainKnowledge, locale: Locale): RegistryEntry | undefined {
  const material = gatherMaterial(NO_VERDICT, knowledge, locale, '');
  const known = knowledge.entities.get(id);
  const card = knownCard(id, { as: 'named' }, material);
  if (!known || !card) return undefined;
  const sourced = (item: NameItem | DomainItem | NumberItem) => ({
    confidence: item.confidence,
    sources: sourceLines([item], material),
    checkedOn: item.checkedOn,
  });
  return {
    id,
    card,
    records: [
      ...known.entity.names.map((item) => {
        return { sort: 'name' as const, role: item.role, value: item.value, ...sourced(item) };
      }),
      ...domainsOf(known).map((item) => {
        return { sort: 'domain' as const, role: item.role, value: item.value, ...sourced(item) };
      }),
      ...numbersOf(known).map((item) => {
        return { sort: 'number' as const, role: item.role, value: writtenNumber(item.value), ...sourced(item) };
      }),
    ],
  };
}

function domainsOf(known: KnownEntity): readonly DomainItem[] {
  return known.sort === 'unverified-name' ? [] : known.entity.domains;
}

function numbersOf(known: KnownEntity): readonly NumberItem[] {
  return known.sort === 'unverified-name' ? [] : known.entity.numbers;
}

import type { NumberRole } from '@/src/core/knowledge';
import { entityName } from './entity-name';
import type { OwnedNumber } from './explain-knowledge';
import type { Material } from './material';

export interface NumberOwner {
  readonly sort: 'hotline' | 'public-line' | 'outgoing' | 'candidate';
  /** Everyone the registry records it for, in words: sister companies share a hotline. */
  readonly names: string;
}

const SORT: Record<NumberRole, NumberOwner['sort']> = {
  hotline: 'hotline',
  outbound: 'outgoing',
  'sms-port': 'outgoing',
  candidate: 'candidate',
};
const STRONGEST_FIRST: readonly NumberOwner['sort'][] = ['public-line', 'hotline', 'outgoing', 'candidate'];

/** Whose number it is as far as the registry vouches for it; one of low confidence is never more than a candidate. */
export function numberOwner(digits: string, material: Material): NumberOwner | undefined {
  const held = (material.knowledge.numbers.get(digits) ?? []).map((owned) => ({
    sort: sortOf(owned, material),
    name: entityName(material, owned.owner),
  }));
  for (const sort of STRONGEST_FIRST) {
    const names = held.filter((owned) => owned.sort === sort).map(({ name }) => name);
    // Several offices can be reached by one public line; it is named after the first.
    if (sort === 'public-line' && names[0] !== undefined) return { sort, names: names[0] };
    if (names.length > 0) return { sort, names: material.words.labels.list([...new Set(names)]) };
  }
  return undefined;
}

function sortOf({ item, owner }: OwnedNumber, { knowledge }: Material): NumberOwner['sort'] {
  if (item.confidence === 'low') return 'candidate';
  const isPublic = item.role === 'hotline' && knowledge.entities.get(owner)?.sort === 'authority';
  return isPublic ? 'public-line' : SORT[item.role];
}

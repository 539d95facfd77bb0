import type { NumberRole } from '@/src/core/knowledge';
import { entityName } from './entity-name';
import type { OwnedNumber } from './explain-knowledge';
import type { Material } from './material';

export interface NumberOwner {
  readonly sort: 'hotline' | 'outgoing' | 'candidate';
  /** Everyone the registry records it for, in words: sister companies share a hotline. */
  readonly names: string;
}

const SORT: Record<NumberRole, NumberOwner['sort']> = {
  hotline: 'hotline',
  outbound: 'outgoing',
  'sms-port': 'outgoing',
  candidate: 'candidate',
};
const STRONGEST_FIRST: readonly NumberOwner['sort'][] = ['hotline', 'outgoing', 'candidate'];

/** Whose number it is as far as the registry vouches for it; one of low confidence is never more than a candidate. */
export function numberOwner(digits: string, material: Material): NumberOwner | undefined {
  const held = material.knowledge.numbers.get(digits) ?? [];
  for (const sort of STRONGEST_FIRST) {
    const owners = held.filter((owned) => sortOf(owned) === sort).map(({ owner }) => entityName(material, owner));
    if (owners.length > 0) return { sort, names: material.words.labels.list([...new Set(owners)]) };
  }
  return undefined;
}

function sortOf({ item }: OwnedNumber): NumberOwner['sort'] {
  return item.confidence === 'low' ? 'candidate' : SORT[item.role];
}

import type { EntityId } from '@/src/core/types';
import { ownerToAsk } from './link-owner';
import type { Material } from './material';

/**
 * The institution to check with: whom the text claims to be, else whom it imitates, else whose link it carries, else
 * whose number was asked about, else the one that an unverified name is known to stand for.
 */
export function concernedInstitution(material: Material): EntityId | undefined {
  const { verdict, knowledge, claimed } = material;
  const candidates = [
    ...claimed,
    ...verdict.links.flatMap(({ imitates }) => imitates ?? []),
    ...verdict.links.flatMap((link) => ownerToAsk(link, material) ?? []),
    ...(verdict.asked === 'number' ? verdict.numbers.flatMap(({ owner }) => owner ?? []) : []),
  ];
  const stands = [...claimed].flatMap((id) => {
    const known = knowledge.entities.get(id);
    return known?.sort === 'unverified-name' && known.entity.mayStandFor.length === 1 ? known.entity.mayStandFor : [];
  });
  return [...candidates, ...stands].find((id) => knowledge.entities.get(id)?.sort === 'institution');
}

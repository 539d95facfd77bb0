import type { EntityId, JudgedLink } from '@/src/core/types';
import { evidenceAbout, type Material } from './material';

/**
 * The institution behind a link, where it is the one to ask about it. `10086.cn` is of the same house as a payment app,
 * but whoever has a question about the telephone bill has nothing to find there.
 */
export function ownerToAsk(link: JudgedLink, material: Material): EntityId | undefined {
  const role = evidenceAbout(material, link, 'official-domain')?.facts.role;
  return role === 'affiliated' ? undefined : link.owner;
}

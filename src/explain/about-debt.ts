import type { Kind } from '@/src/core/types';
import { ownerToAsk } from './link-owner';
import type { Material } from './material';

const ABOUT_DEBT: ReadonlySet<Kind> = new Set<Kind>(['collection', 'reminder', 'court']);

/**
 * Whether lenders, creditors and debts are to be spoken of: in a text about one, and where something bare was asked for,
 * unless it is an address of somebody who lends nothing (a court, the rest of a lender's group).
 */
export function isAboutDebt(material: Material): boolean {
  const { kind, asked, links } = material.verdict;
  if (asked !== 'link') return asked !== undefined || ABOUT_DEBT.has(kind);
  return links.every((link) => {
    if (link.owner === undefined) return true;
    const owner = ownerToAsk(link, material);
    return owner !== undefined && material.knowledge.entities.get(owner)?.sort !== 'authority';
  });
}

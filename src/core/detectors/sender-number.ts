import { claimedEntities } from '../index/knowledge-index';
import { LOAN_WORDS } from '../text/loan-words';
import type { Evidence, SenderType } from '../types';
import type { Detector } from './detector';

/** No bank, lender, court or carrier writes to customers from these. */
const NOT_INSTITUTIONAL: readonly SenderType[] = ['mobile', 'virtual-mobile', 'overseas', 'email', 'toll-free'];

/** Not even a collector writes to borrowers here from these; whoever a text about a debt says it is from. */
const NEVER_LENDERS: readonly SenderType[] = ['overseas', 'email'];

/** The sender against whom the message says it is from. A matching sender can be forged, so it says little. */
export const detectSenderNumber: Detector = ({ sender, claims, text: { value }, asked }, { index }) => {
  if (!sender || asked) return [];
  const { type, text, owner } = sender;
  const claimed = claimedEntities(claims);
  const evidence = (speaks: 'for' | 'against'): Evidence[] => [
    { indicator: 'sender-number', facts: { sender: text, type, speaks, ...(owner !== undefined && { owner }) } },
  ];
  if (NEVER_LENDERS.includes(type) && LOAN_WORDS.test(value)) return evidence('against');
  if (claims.length === 0) return [];
  if (NOT_INSTITUTIONAL.includes(type)) return evidence('against');
  if (owner === undefined || claimed.length === 0) return [];
  return evidence(claimed.some((entity) => index.sameHouse(entity, owner)) ? 'for' : 'against');
};

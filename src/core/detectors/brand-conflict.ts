import type { Detector } from './detector';

/**
 * Two signatures of different houses in one message. Names in the text are no conflict: lenders name the platform they
 * lend through, and platforms the bank.
 */
export const detectBrandConflict: Detector = ({ claims }, { index }) => {
  const signed = claims.filter(({ place, entity }) => place === 'signature' && entity !== null);
  const [first] = signed;
  const other = signed.find(({ entity }) => entity !== null && first?.entity && !index.sameHouse(entity, first.entity));
  if (!first || !other) return [];
  return [{ indicator: 'brand-conflict', span: other.span, facts: { first: first.name, second: other.name } }];
};

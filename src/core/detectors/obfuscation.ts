import type { Evidence, ObfuscationSign } from '../types';
import type { Detector } from './detector';

/** A single gap or mark between Han characters is layout; from here on it is a habit. */
const HABIT: Readonly<Partial<Record<ObfuscationSign, number>>> = {
  'split-words': 3,
  decoration: 2,
  'disguised-digits': 2,
};

/** What the normaliser had to undo. One piece of evidence for the whole message, at its first sign. */
export const detectObfuscation: Detector = ({ text, asked }) => {
  if (asked || text.signs.length === 0) return [];
  const counts = new Map<ObfuscationSign, number>();
  for (const { sign } of text.signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const signs = [...counts].filter(([sign, count]) => count >= (HABIT[sign] ?? 1)).map(([sign]) => sign);
  const first = text.signs.find(({ sign }) => signs.includes(sign))?.span;
  if (signs.length === 0 || !first) return [];
  const evidence: Evidence = { indicator: 'obfuscation', span: first, facts: { signs, count: text.signs.length } };
  return [evidence];
};

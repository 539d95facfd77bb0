import type { Span } from '@/src/core/types';

/** Longest quotation in a sentence, in characters; what is longer is marked in the text anyway. */
const MAX_QUOTED = 28;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]+/gu;

/**
 * The person's own words as they may stand in a sentence of ours: without characters that hide or reverse, on one
 * line, and short.
 *
 * @param fallback for evidence without a span.
 */
export function quoted(text: string, span: Span | undefined, fallback: string): string {
  const own = span ? text.slice(span[0], Math.min(span[1], span[0] + MAX_QUOTED * 4)) : '';
  const plain = (own.trim() === '' ? fallback : own).replace(/\s+/gu, ' ').replace(UNSEEN, '').trim();
  const letters = Array.from(plain);
  return letters.length > MAX_QUOTED ? `${letters.slice(0, MAX_QUOTED).join('')}…` : plain;
}

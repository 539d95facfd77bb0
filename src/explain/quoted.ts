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
  const plain = own.trim() === '' ? seenOnly(fallback) : seenOnly(own);
  return shortened(plain, MAX_QUOTED);
}

/** At most `most` characters, the last of them an ellipsis where something was left out. */
export function shortened(words: string, most: number): string {
  // Two UTF-16 units make at most one character, so a long address is not taken apart as a whole.
  const letters = Array.from(words.slice(0, 2 * most + 2));
  if (letters.length <= most) return words;
  return `${letters.slice(0, wordEnd(letters, most - 1)).join('')}…`;
}

/** A word of a script with spaces is not cut, unless it is longer than half of what may be shown (an address). */
function wordEnd(letters: readonly string[], most: number): number {
  const isLetter = (at: number): boolean => /^[a-z]$/i.test(letters[at] ?? '');
  if (!isLetter(most - 1) || !isLetter(most)) return most;
  const space = letters.lastIndexOf(' ', most - 1);
  return space > most / 2 ? space : most;
}

/** Someone else's words on one line, without the characters that hide, reverse or steer a terminal. */
export function seenOnly(words: string): string {
  return words.replace(/\s+/gu, ' ').replace(UNSEEN, '').trim();
}

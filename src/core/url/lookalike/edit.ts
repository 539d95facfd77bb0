/** Whether two labels are one slip of the keyboard apart, and where. */
import type { Technique } from '../../types';

export type Slip = Extract<Technique, 'character-swap' | 'typo'>;

/**
 * The slip that makes `written` out of `meant`: two neighbours swapped, or one character added, left out or replaced.
 *
 * @returns `undefined` when they are equal or further apart.
 */
export function slipBetween(written: string, meant: string): Slip | undefined {
  const shared = commonStart(written, meant);
  const a = written.slice(shared);
  const b = meant.slice(shared);
  if (a === b) return undefined;
  if (a.length === b.length) {
    if (a.slice(1) === b.slice(1)) return 'typo';
    return a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2) ? 'character-swap' : undefined;
  }
  if (a.length === b.length + 1) return a.slice(1) === b ? 'typo' : undefined;
  if (b.length === a.length + 1) return b.slice(1) === a ? 'typo' : undefined;
  return undefined;
}

export function commonStart(a: string, b: string): number {
  let index = 0;
  while (index < a.length && index < b.length && a[index] === b[index]) index += 1;
  return index;
}

export function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length;
}

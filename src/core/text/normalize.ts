import type { ObfuscationSign, Span } from '../types';

/** The message in the form rules and names are matched in, with a way back to the original. */
export interface NormalizedText {
  readonly original: string;
  /** Simplified, half-width, lower case, disguises undone. */
  readonly value: string;
  /** What was undone, in order of appearance; spans are in the original. */
  readonly signs: readonly { readonly sign: ObfuscationSign; readonly span: Span }[];
  /** Original span of `value.slice(start, end)`. */
  toOriginal(start: number, end: number): Span;
}

/**
 * Offsets through a chain of rewrites.
 *
 * Each step of normalisation replaces pieces of its input; everything between the pieces is unchanged. So a step is
 * stored as its pieces only, and a span is mapped back by binary search, step by step. Clean text costs nothing.
 *
 *   'a(b)c' → 'ac'   one piece: in [1,4) became out [1,1)
 *   toInput(1, 2)    → [4, 5), the 'c'
 */
import type { Span } from '../types';

/** One rewritten text; `pieces` holds inStart, inEnd, outStart, outEnd for each replacement, in order. */
export interface Rewrite {
  readonly value: string;
  readonly pieces: readonly number[];
}

/** Span in the input of `rewrite` for `[start, end)` of its output. An empty span maps to an empty one. */
export function toInput(rewrite: Rewrite, [start, end]: Span): Span {
  const from = inputOffset(rewrite.pieces, start, 'start');
  if (end <= start) return [from, from];
  return [from, Math.max(from, inputOffset(rewrite.pieces, end - 1, 'end'))];
}

function inputOffset(pieces: readonly number[], position: number, edge: 'start' | 'end'): number {
  let low = 0;
  let high = pieces.length / 4;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle * 4 + 2] ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return edge === 'start' ? position : position + 1;
  const at = (low - 1) * 4;
  const [inStart = 0, inEnd = 0, , outEnd = 0] = pieces.slice(at, at + 4);
  if (position < outEnd) return edge === 'start' ? inStart : inEnd;
  return inEnd + (position - outEnd) + (edge === 'start' ? 0 : 1);
}

/**
 * `String.replace` with a global pattern, never matching the empty string, that remembers where it replaced. `undefined` from `replacement` keeps the match.
 *
 * @returns `undefined` when nothing was replaced.
 */
export function rewrite(
  input: string,
  pattern: RegExp,
  replacement: (match: string, start: number, groups: RegExpMatchArray) => string | undefined,
): Rewrite | undefined {
  let value = '';
  let from = 0;
  const pieces: number[] = [];
  // exec instead of matchAll: most patterns find nothing, and an iterator costs more than the search.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(input); match; match = pattern.exec(input)) {
    const start = match.index;
    const text = replacement(match[0], start, match);
    if (text === undefined || text === match[0]) continue;
    value += input.slice(from, start);
    pieces.push(start, start + match[0].length, value.length, value.length + text.length);
    value += text;
    from = start + match[0].length;
  }
  return pieces.length === 0 ? undefined : { value: value + input.slice(from), pieces };
}

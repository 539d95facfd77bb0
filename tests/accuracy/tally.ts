import { KINDS, type Kind } from '@/src/core/types';
import { isFlagged, type JudgedRow } from './judged-row';
import type { Measure } from './populations';

/** Counts over a set of judged rows. */
export interface Tally {
  readonly n: number;
  readonly flagged: number;
  readonly dangerous: number;
  readonly official: number;
  readonly kinds: Readonly<Record<Kind, number>>;
}

export function tally(rows: readonly JudgedRow[]): Tally {
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  let flagged = 0;
  let dangerous = 0;
  let official = 0;
  for (const { level, kind } of rows) {
    kinds[kind] += 1;
    flagged += isFlagged(level) ? 1 : 0;
    dangerous += level === 'dangerous' ? 1 : 0;
    official += level === 'official' ? 1 : 0;
  }
  return { n: rows.length, flagged, dangerous, official, kinds };
}

export function countOf(counts: Tally, measure: Measure): number {
  return measure === 'ad-kind' ? counts.kinds['loan-ad'] : counts[measure];
}

/** Share of rows, 0 for an empty set. */
export function rateOf(counts: Tally, measure: Measure): number {
  return counts.n === 0 ? 0 : countOf(counts, measure) / counts.n;
}

/** Rows grouped by a key, keys in alphabetical order. */
export function groupBy(rows: readonly JudgedRow[], keyOf: (judged: JudgedRow) => string): [string, JudgedRow[]][] {
  const groups = new Map<string, JudgedRow[]>();
  for (const judged of rows) {
    const key = keyOf(judged);
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, [judged]);
    } else {
      group.push(judged);
    }
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

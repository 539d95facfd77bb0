/** Smallest stretch of text in which every group of a pattern occurs. All functions are linear in the number of hits. */

/**
 * One occurrence of a term as one number, so that long texts cost no objects: start × 1024 + length.
 * Numbers then sort by start. A text of a megabyte and terms of a line's length fit 32 bits.
 */
export type Hit = number;

const LENGTH_BITS = 10;
const LENGTH_MASK = (1 << LENGTH_BITS) - 1;

export function hitAt(start: number, length: number): Hit {
  return start * (1 << LENGTH_BITS) + Math.min(length, LENGTH_MASK);
}

export function startOf(hit: Hit): number {
  return hit >>> LENGTH_BITS;
}

export function endOf(hit: Hit): number {
  return (hit >>> LENGTH_BITS) + (hit & LENGTH_MASK);
}

/** Two sorted lists as one. */
export function mergeHits(a: readonly Hit[], b: readonly Hit[]): readonly Hit[] {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const merged: Hit[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i] ?? Number.POSITIVE_INFINITY;
    const right = b[j] ?? Number.POSITIVE_INFINITY;
    if (left <= right) i += 1;
    else j += 1;
    merged.push(Math.min(left, right));
  }
  return merged;
}

/** A stretch holding one hit of every group; `last` is the last group's own hit (by convention the demand). */
export interface Window {
  readonly start: number;
  readonly end: number;
  readonly last: Hit;
}

function better(found: Window | undefined, start: number, end: number, last: Hit): Window {
  return found === undefined || end - start < found.end - found.start ? { start, end, last } : found;
}

/**
 * Groups in any order; each list sorted. Idea: walk through all hits by start, remembering the newest hit of every
 * group; with the newest hit fixed as the right edge, the newest ones of the others make the smallest window.
 */
export function smallestWindow(groups: readonly (readonly Hit[])[], within: number): Window | undefined {
  const count = groups.length;
  const next: number[] = new Array(count).fill(0);
  const newest: Hit[] = new Array(count).fill(-1);
  let missing = count;
  let found: Window | undefined;
  for (;;) {
    let turn = -1;
    let hit = Number.POSITIVE_INFINITY;
    for (let g = 0; g < count; g++) {
      const candidate = groups[g]?.[next[g] ?? 0];
      if (candidate !== undefined && candidate < hit) {
        turn = g;
        hit = candidate;
      }
    }
    if (turn < 0) return found;
    next[turn] = (next[turn] ?? 0) + 1;
    if (newest[turn] === -1) missing -= 1;
    newest[turn] = hit;
    if (missing > 0) continue;
    let start = startOf(hit);
    let end = endOf(hit);
    for (let g = 0; g < count; g++) {
      const other = newest[g] ?? hit;
      start = Math.min(start, startOf(other));
      end = Math.max(end, endOf(other));
    }
    if (end - start <= within) found = better(found, start, end, newest[count - 1] ?? hit);
  }
}

/** More hits than a text of the greatest length can have: a place in a list and an end fit one number. */
const PLACES = 2 ** 21;

/** Places of the hits in the order of their ends. Nearly sorted already, so that sorting takes one pass. */
function byEnd(hits: readonly Hit[]): readonly number[] {
  return hits.map((hit, place) => endOf(hit) * PLACES + place).sort((a, b) => a - b);
}

/**
 * Groups one after the other without overlap. Idea: every hit carries where its chain began; a hit of the next group
 * continues the chain that began latest among those that end before it.
 */
export function smallestOrderedWindow(groups: readonly (readonly Hit[])[], within: number): Window | undefined {
  let hits = groups[0] ?? [];
  let froms: readonly number[] = hits.map(startOf);
  for (const next of groups.slice(1)) {
    const order = byEnd(hits);
    const continued: Hit[] = [];
    const began: number[] = [];
    let at = 0;
    let from = -1;
    for (const hit of next) {
      for (let key = order[at]; key !== undefined && Math.floor(key / PLACES) <= startOf(hit); key = order[at]) {
        from = Math.max(from, froms[key % PLACES] ?? -1);
        at += 1;
      }
      if (from < 0) continue;
      continued.push(hit);
      began.push(from);
    }
    hits = continued;
    froms = began;
  }
  let found: Window | undefined;
  for (const [place, hit] of hits.entries()) {
    const from = froms[place] ?? 0;
    if (endOf(hit) - from <= within) found = better(found, from, endOf(hit), hit);
  }
  return found;
}

/** Smallest stretch of text in which every group of a pattern occurs. All functions are linear in the number of hits. */

/** One occurrence of a term. Lists of hits are sorted by start. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

/** A stretch holding one hit of every group; `last` is the last group's own hit (by convention the demand). */
export interface Window extends Hit {
  readonly last: Hit;
}

function better(found: Window | undefined, window: Window): Window {
  return found === undefined || window.end - window.start < found.end - found.start ? window : found;
}

/**
 * Groups in any order. Idea: walk through all hits by start, remembering the newest hit of every group; with the
 * newest hit fixed as the right edge, the newest ones of the others make the smallest window.
 */
export function smallestWindow(groups: readonly (readonly Hit[])[], within: number): Window | undefined {
  const next = groups.map(() => 0);
  const newest: (Hit | undefined)[] = groups.map(() => undefined);
  let missing = groups.length;
  let found: Window | undefined;
  for (;;) {
    let turn = -1;
    let hit: Hit | undefined;
    for (const [g, hits] of groups.entries()) {
      const candidate = hits[next[g] ?? 0];
      if (candidate !== undefined && (hit === undefined || candidate.start < hit.start)) {
        turn = g;
        hit = candidate;
      }
    }
    if (hit === undefined) return found;
    next[turn] = (next[turn] ?? 0) + 1;
    if (newest[turn] === undefined) missing -= 1;
    newest[turn] = hit;
    if (missing > 0) continue;
    let { start, end } = hit;
    for (const other of newest) {
      if (other === undefined) continue;
      if (other.start < start) start = other.start;
      if (other.end > end) end = other.end;
    }
    const last = newest[groups.length - 1];
    if (last !== undefined && end - start <= within) found = better(found, { start, end, last });
  }
}

/** A chain of hits of the groups up to one of them: where it began and its last hit. */
interface Chain {
  readonly from: number;
  readonly hit: Hit;
}

/** Groups one after the other without overlap: each hit continues the chain that began latest before it. */
export function smallestOrderedWindow(groups: readonly (readonly Hit[])[], within: number): Window | undefined {
  const [first, ...others] = groups;
  let chains: Chain[] = (first ?? []).map((hit) => ({ from: hit.start, hit }));
  for (const hits of others) {
    chains.sort((a, b) => a.hit.end - b.hit.end);
    const longer: Chain[] = [];
    let at = 0;
    let from = -1;
    for (const hit of hits) {
      for (let chain = chains[at]; chain !== undefined && chain.hit.end <= hit.start; chain = chains[at]) {
        from = Math.max(from, chain.from);
        at += 1;
      }
      if (from >= 0) longer.push({ from, hit });
    }
    chains = longer;
  }
  let found: Window | undefined;
  for (const { from, hit } of chains) {
    if (hit.end - from <= within) found = better(found, { start: from, end: hit.end, last: hit });
  }
  return found;
}

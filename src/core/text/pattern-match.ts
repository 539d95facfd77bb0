/**
 * Compiles patterns (`rule.ts`) into one matcher. Used for rules, provisions and kinds alike.
 *
 * Idea: the literal pieces of all terms of all patterns stand in one index, so a text is read once. Each piece knows
 * the groups it can fulfil, each group the patterns it belongs to; a pattern is looked at only when every one of its
 * groups has been seen. Example: an ordinary statement contains 还款 and 账户, which begin some fifty groups, yet no
 * pattern has all its groups, so nothing more happens. Everything after that works on lists of hits, never on the text:
 * a text of any length costs one pass and a share of its own hits.
 */
import type { Need, Pattern, Terms } from '../rule';
import { createGuard, type GuardedZone, isGuarded } from './negation';
import { endOf, type Hit, hitAt, mergeHits, smallestOrderedWindow, smallestWindow, startOf } from './pattern-window';
import { createTermIndex, type TermHits } from './term-index';

/** `pattern` is its place in the list compiled; offsets are in the text given. */
export interface PatternMatch {
  readonly pattern: number;
  /** The smallest stretch in which every group occurs. */
  readonly start: number;
  readonly end: number;
  /** The hit of the last group, by convention the demand: worth showing where the stretch is long. */
  readonly demand: { readonly start: number; readonly end: number };
}

/** `text` is `NormalizedText.value`; `carries` says what the message carries besides words. */
export type PatternMatcher = (text: string, carries: (need: Need) => boolean) => PatternMatch[];

/** Longest gap a `…` stands for; the figure is part of the pattern language. */
const GAP = 8;
const SENTENCE_END = new Set(['。', '!', '?', ';', '！', '？', '；', '\n']);

/** Every term as the ids of its pieces, one or more. */
type Group = readonly (readonly number[])[];

/** What one text knows of itself while its candidate patterns are looked at. */
interface Reading {
  readonly text: string;
  /** Starts of every piece, sorted. */
  readonly startsOf: ReadonlyMap<number, readonly number[]>;
  readonly hits: Map<number, readonly Hit[]>;
  readonly unguarded: Map<number, readonly Hit[]>;
  zones: readonly GuardedZone[] | undefined;
}

function endsSentence(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (SENTENCE_END.has(text[i] ?? '')) return true;
  return false;
}

function startsByPiece({ ids, starts }: TermHits): ReadonlyMap<number, readonly number[]> {
  const byPiece = new Map<number, number[]>();
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] ?? 0;
    const start = starts[i] ?? 0;
    const list = byPiece.get(id);
    if (list === undefined) byPiece.set(id, [start]);
    else list.push(start);
  }
  return byPiece;
}

/** Joins the hits of `A…B` out of those of `A` and the starts of `B`: the nearest `A` leaves the shortest gap. */
function joinGap(text: string, heads: readonly Hit[], starts: readonly number[], length: number): Hit[] {
  const joined: Hit[] = [];
  let at = 0;
  let nearest: Hit | undefined;
  for (const start of starts) {
    for (let head = heads[at]; head !== undefined && endOf(head) <= start; head = heads[at]) {
      nearest = head;
      at += 1;
    }
    if (nearest === undefined || start - endOf(nearest) > GAP || endsSentence(text, endOf(nearest), start)) continue;
    joined.push(hitAt(startOf(nearest), start + length - startOf(nearest)));
  }
  return joined;
}

/** Rows of numbers laid end to end: row `i` is `values[offsets[i]]` up to `values[offsets[i + 1]]`. */
interface Rows {
  readonly offsets: Int32Array;
  readonly values: Int32Array;
}

function layOut(rows: readonly (readonly number[])[]): Rows {
  const offsets = new Int32Array(rows.length + 1);
  for (let i = 0; i < rows.length; i++) offsets[i + 1] = (offsets[i] ?? 0) + (rows[i]?.length ?? 0);
  return { offsets, values: Int32Array.from(rows.flat()) };
}

/** Numbers equal things equally. */
function numbering(): { readonly of: (key: string) => number; readonly keys: readonly string[] } {
  const keys: string[] = [];
  const known = new Map<string, number>();
  const of = (key: string): number => {
    let id = known.get(key);
    if (id === undefined) {
      id = keys.length;
      known.set(key, id);
      keys.push(key);
    }
    return id;
  };
  return { of, keys };
}

/** Throws where a term is empty or has an empty piece: that is a mistake in the data. */
export function compilePatterns(patterns: readonly Pattern[]): PatternMatcher {
  const pieces = numbering();
  const groups: Group[] = [];
  // By identity: rules share their word lists as values, and comparing contents costs more than it saves.
  const known = new Map<Terms, number>();
  const groupOf = (terms: Terms): number => {
    let id = known.get(terms);
    if (id === undefined) {
      id = groups.length;
      known.set(terms, id);
      groups.push(terms.map((term) => (term.includes('…') ? term.split('…').map(pieces.of) : [pieces.of(term)])));
    }
    return id;
  };
  const compiled = patterns.map((pattern) => ({
    all: pattern.all.map(groupOf),
    none: pattern.none === undefined ? undefined : groupOf(pattern.none),
    within: pattern.within ?? Number.POSITIVE_INFINITY,
    ordered: pattern.ordered === true,
    needs: pattern.needs ?? [],
    guarded: pattern.guard !== 'anywhere',
  }));
  if (pieces.keys.includes('')) throw new Error('An empty term, or a term that begins or ends with …');

  const usersOf: number[][] = groups.map(() => []);
  for (const [i, { all }] of compiled.entries()) for (const id of new Set(all)) usersOf[id]?.push(i);
  const patternsOfGroup = layOut(usersOf);
  const fulfilledBy: number[][] = pieces.keys.map(() => []);
  for (const [id, group] of groups.entries()) {
    if (usersOf[id]?.length === 0) continue;
    for (const first of new Set(group.map(([head]) => head ?? 0))) fulfilledBy[first]?.push(id);
  }
  const groupsOfPiece = layOut(fulfilledBy);
  const lengths = pieces.keys.map(({ length }) => length);
  const distinct = Uint8Array.from(compiled, ({ all }) => new Set(all).size);
  const index = createTermIndex(pieces.keys);
  const guardedZones = createGuard();

  /** Patterns of which every group may occur, in their order. */
  const candidatesAmong = ({ ids }: TermHits): number[] => {
    const seenGroups = new Uint8Array(groups.length);
    const seen = new Uint8Array(patterns.length);
    const candidates: number[] = [];
    let previous = -1;
    for (const piece of ids) {
      if (piece === previous) continue;
      previous = piece;
      const to = groupsOfPiece.offsets[piece + 1] ?? 0;
      for (let i = groupsOfPiece.offsets[piece] ?? 0; i < to; i++) {
        const group = groupsOfPiece.values[i] ?? 0;
        if (seenGroups[group] === 1) continue;
        seenGroups[group] = 1;
        const end = patternsOfGroup.offsets[group + 1] ?? 0;
        for (let j = patternsOfGroup.offsets[group] ?? 0; j < end; j++) {
          const pattern = patternsOfGroup.values[j] ?? 0;
          const count = (seen[pattern] ?? 0) + 1;
          seen[pattern] = count;
          if (count === distinct[pattern]) candidates.push(pattern);
        }
      }
    }
    return candidates.sort((a, b) => a - b);
  };

  const hitsOfTerm = (reading: Reading, [head = 0, ...rest]: readonly number[]): readonly Hit[] => {
    const starts = reading.startsOf.get(head);
    if (starts === undefined) return [];
    const length = lengths[head] ?? 0;
    let hits: readonly Hit[] = starts.map((start) => hitAt(start, length));
    for (const piece of rest) {
      if (hits.length === 0) return hits;
      hits = joinGap(reading.text, hits, reading.startsOf.get(piece) ?? [], lengths[piece] ?? 0);
    }
    return hits;
  };
  const hitsOf = (reading: Reading, group: number): readonly Hit[] => {
    const known = reading.hits.get(group);
    if (known !== undefined) return known;
    let hits: readonly Hit[] = [];
    for (const term of groups[group] ?? []) {
      if (reading.startsOf.has(term[0] ?? 0)) hits = mergeHits(hits, hitsOfTerm(reading, term));
    }
    reading.hits.set(group, hits);
    return hits;
  };
  const unguardedHitsOf = (reading: Reading, group: number): readonly Hit[] => {
    const known = reading.unguarded.get(group);
    if (known !== undefined) return known;
    reading.zones ??= guardedZones(reading.text);
    const { zones } = reading;
    const all = hitsOf(reading, group);
    const hits = zones.length === 0 ? all : all.filter((hit) => !isGuarded(zones, startOf(hit)));
    reading.unguarded.set(group, hits);
    return hits;
  };

  return (text, carries) => {
    const found = index(text);
    const candidates = candidatesAmong(found);
    if (candidates.length === 0) return [];
    const startsOf = startsByPiece(found);
    const reading: Reading = { text, startsOf, hits: new Map(), unguarded: new Map(), zones: undefined };
    const matches: PatternMatch[] = [];
    for (const candidate of candidates) {
      const pattern = compiled[candidate];
      if (pattern === undefined || !pattern.needs.every(carries)) continue;
      if (pattern.none !== undefined && hitsOf(reading, pattern.none).length > 0) continue;
      const lists = pattern.all.map((group) =>
        pattern.guarded ? unguardedHitsOf(reading, group) : hitsOf(reading, group),
      );
      if (lists.some((list) => list.length === 0)) continue;
      const window = pattern.ordered
        ? smallestOrderedWindow(lists, pattern.within)
        : smallestWindow(lists, pattern.within);
      if (window === undefined) continue;
      const demand = { start: startOf(window.last), end: endOf(window.last) };
      matches.push({ pattern: candidate, start: window.start, end: window.end, demand });
    }
    return matches;
  };
}

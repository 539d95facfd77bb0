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
import { guardedZones, isGuarded } from './negation';
import type { Wording } from './once-per-text';
import { endOf, type Hit, hitAt, mergeHits, smallestOrderedWindow, smallestWindow, startOf } from './pattern-window';
import { invert, layOut, type Rows } from './rows';
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

/** `text` is normalised; `carries` says what the message carries besides words. */
export type PatternMatcher = (text: Wording, carries: (need: Need) => boolean) => PatternMatch[];

/** Longest gap a `…` stands for; the figure is part of the pattern language. */
const GAP = 8;
const SENTENCE_END = new Set(['。', '!', '?', ';', '！', '？', '；', '\n']);

/** What one text knows of itself while its candidate patterns are looked at. */
interface Reading {
  readonly text: Wording;
  readonly starts: readonly number[];
  /** By hit: one more than the next hit of the same piece; 0 behind the last. */
  readonly next: Int32Array;
  readonly hits: Map<number, readonly Hit[]>;
  readonly unguarded: Map<number, readonly Hit[]>;
}

function endsSentence(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (SENTENCE_END.has(text[i] ?? '')) return true;
  return false;
}

/** Joins the hits of `A…B` out of those of `A` and of `B`: the nearest `A` leaves the shortest gap. */
function joinGap(text: string, heads: readonly Hit[], tails: readonly Hit[]): Hit[] {
  const joined: Hit[] = [];
  let at = 0;
  let nearest: Hit | undefined;
  for (const tail of tails) {
    const start = startOf(tail);
    for (let head = heads[at]; head !== undefined && endOf(head) <= start; head = heads[at]) {
      nearest = head;
      at += 1;
    }
    if (nearest === undefined || start - endOf(nearest) > GAP || endsSentence(text, endOf(nearest), start)) continue;
    joined.push(hitAt(startOf(nearest), endOf(tail) - startOf(nearest)));
  }
  return joined;
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
  const terms = numbering();
  const groups: (readonly number[])[] = [];
  // By identity: rules share their word lists as values, and comparing contents costs more than it saves.
  const known = new Map<Terms, number>();
  const groupOf = (list: Terms): number => {
    let id = known.get(list);
    if (id === undefined) {
      id = groups.length;
      known.set(list, id);
      groups.push(list.map(terms.of));
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
  /** Of every term its first piece; few have others, behind a `…`. */
  const heads: number[] = [];
  const tails = new Map<number, readonly number[]>();
  for (const [id, term] of terms.keys.entries()) {
    if (term.includes('…')) {
      const [head = 0, ...tail] = term.split('…').map(pieces.of);
      heads.push(head);
      tails.set(id, tail);
    } else heads.push(pieces.of(term));
  }
  if (pieces.keys.includes('')) throw new Error('An empty term, or a term that begins or ends with …');

  const patternsOfGroup = invert(layOut(compiled.map(({ all }) => all)), groups.length);
  const termsOfGroup = layOut(groups);
  const headsOfGroup: Rows = { ...termsOfGroup, values: termsOfGroup.values.map((term) => heads[term] ?? 0) };
  const groupsOfPiece = invert(headsOfGroup, pieces.keys.length);
  const lengths = pieces.keys.map(({ length }) => length);
  const distinct = Uint8Array.from(compiled, ({ all }) => new Set(all).size);
  const index = createTermIndex(pieces.keys);
  // Made once and cleared for every text: making them anew would cost more than the search.
  const seenGroups = new Uint8Array(groups.length);
  const seen = new Uint8Array(patterns.length);
  const firstHit = new Int32Array(pieces.keys.length);

  /** Patterns of which every group may occur, in their order. */
  const candidatesAmong = ({ ids }: TermHits): number[] => {
    seenGroups.fill(0);
    seen.fill(0);
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

  const reads = (text: Wording, { ids, starts }: TermHits): Reading => {
    firstHit.fill(0);
    const next = new Int32Array(ids.length);
    for (let i = ids.length - 1; i >= 0; i--) {
      const piece = ids[i] ?? 0;
      next[i] = firstHit[piece] ?? 0;
      firstHit[piece] = i + 1;
    }
    return { text, starts, next, hits: new Map(), unguarded: new Map() };
  };
  /** Of one piece, sorted. */
  const hitsOfPiece = ({ starts, next }: Reading, piece: number): Hit[] => {
    const found: Hit[] = [];
    const length = lengths[piece] ?? 0;
    for (let hit = firstHit[piece] ?? 0; hit > 0; hit = next[hit - 1] ?? 0) {
      found.push(hitAt(starts[hit - 1] ?? 0, length));
    }
    return found;
  };
  const hitsOfTerm = (reading: Reading, term: number): readonly Hit[] => {
    let hits = hitsOfPiece(reading, heads[term] ?? 0);
    for (const piece of tails.get(term) ?? []) hits = joinGap(reading.text.value, hits, hitsOfPiece(reading, piece));
    return hits;
  };
  const hitsOf = (reading: Reading, group: number): readonly Hit[] => {
    const found = reading.hits.get(group);
    if (found !== undefined) return found;
    let hits: readonly Hit[] = [];
    const end = headsOfGroup.offsets[group + 1] ?? 0;
    for (let i = headsOfGroup.offsets[group] ?? 0; i < end; i++) {
      if (firstHit[headsOfGroup.values[i] ?? 0] === 0) continue;
      hits = mergeHits(hits, hitsOfTerm(reading, termsOfGroup.values[i] ?? 0));
    }
    reading.hits.set(group, hits);
    return hits;
  };
  const unguardedHitsOf = (reading: Reading, group: number): readonly Hit[] => {
    const found = reading.unguarded.get(group);
    if (found !== undefined) return found;
    const all = hitsOf(reading, group);
    const zones = all.length === 0 ? [] : guardedZones(reading.text);
    const hits = zones.length === 0 ? all : all.filter((hit) => !isGuarded(zones, startOf(hit)));
    reading.unguarded.set(group, hits);
    return hits;
  };

  return (text, carries) => {
    const found = index(text.value);
    const candidates = candidatesAmong(found);
    if (candidates.length === 0) return [];
    const reading = reads(text, found);
    const matches: PatternMatch[] = [];
    for (const candidate of candidates) {
      const pattern = compiled[candidate];
      if (pattern === undefined || !pattern.needs.every(carries)) continue;
      if (pattern.none !== undefined && seenGroups[pattern.none] === 1 && hitsOf(reading, pattern.none).length > 0)
        continue;
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

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
import { type Hit, smallestOrderedWindow, smallestWindow } from './pattern-window';
import { createTermIndex, type TermHits } from './term-index';

/** `pattern` is its place in the list compiled; offsets are in the text given. */
export interface PatternMatch {
  readonly pattern: number;
  /** The smallest stretch in which every group occurs. */
  readonly start: number;
  readonly end: number;
  /** The hit of the last group, by convention the demand: worth showing where the stretch is long. */
  readonly demand: Hit;
}

/** `text` is `NormalizedText.value`; `carries` says what the message carries besides words. */
export type PatternMatcher = (text: string, carries: (need: Need) => boolean) => PatternMatch[];

/** Longest gap a `…` stands for; the figure is part of the pattern language. */
const GAP = 8;
const SENTENCE_END = new Set(['。', '!', '?', ';', '！', '？', '；', '\n']);

interface Group {
  /** Every term as the ids of its pieces, one or more. */
  readonly terms: readonly (readonly number[])[];
  readonly patterns: number[];
}

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
  for (const [i, id] of ids.entries()) {
    const list = byPiece.get(id);
    const start = starts[i] ?? 0;
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
    for (let head = heads[at]; head !== undefined && head.end <= start; head = heads[at]) {
      nearest = head;
      at += 1;
    }
    if (nearest === undefined || start - nearest.end > GAP || endsSentence(text, nearest.end, start)) continue;
    joined.push({ start: nearest.start, end: start + length });
  }
  return joined;
}

/** Throws where a term is empty or has an empty piece: that is a mistake in the data. */
export function compilePatterns(patterns: readonly Pattern[]): PatternMatcher {
  const pieces: string[] = [];
  const pieceIds = new Map<string, number>();
  const groups: Group[] = [];
  const groupIds = new Map<string, number>();

  const pieceId = (piece: string): number => {
    if (piece === '') throw new Error('An empty term, or a term that begins or ends with …');
    const known = pieceIds.get(piece);
    if (known !== undefined) return known;
    pieceIds.set(piece, pieces.length);
    pieces.push(piece);
    return pieces.length - 1;
  };
  const groupId = (terms: Terms): number => {
    const key = terms.join('\n');
    const known = groupIds.get(key);
    if (known !== undefined) return known;
    groupIds.set(key, groups.length);
    groups.push({ terms: terms.map((term) => term.split('…').map(pieceId)), patterns: [] });
    return groups.length - 1;
  };
  const compiled = patterns.map((pattern, i) => {
    const all = pattern.all.map(groupId);
    for (const id of new Set(all)) groups[id]?.patterns.push(i);
    return {
      all,
      distinct: new Set(all).size,
      none: pattern.none === undefined ? undefined : groupId(pattern.none),
      within: pattern.within ?? Number.POSITIVE_INFINITY,
      ordered: pattern.ordered === true,
      needs: pattern.needs ?? [],
      guarded: pattern.guard !== 'anywhere',
    };
  });

  const groupsOf: number[][] = pieces.map(() => []);
  for (const [id, { terms, patterns: users }] of groups.entries()) {
    if (users.length === 0) continue;
    for (const first of new Set(terms.map(([head]) => head ?? 0))) groupsOf[first]?.push(id);
  }
  const index = createTermIndex(pieces);
  const guardedZones = createGuard();

  /** Patterns of which every group may occur, in their order. */
  const candidatesAmong = ({ ids }: TermHits): number[] => {
    const seenGroups = new Uint8Array(groups.length);
    const seen = new Uint8Array(patterns.length);
    const candidates: number[] = [];
    for (const piece of new Set(ids)) {
      for (const group of groupsOf[piece] ?? []) {
        if (seenGroups[group] === 1) continue;
        seenGroups[group] = 1;
        for (const pattern of groups[group]?.patterns ?? []) {
          const count = (seen[pattern] ?? 0) + 1;
          seen[pattern] = count;
          if (count === compiled[pattern]?.distinct) candidates.push(pattern);
        }
      }
    }
    return candidates.sort((a, b) => a - b);
  };

  const hitsOfTerm = (reading: Reading, [head = 0, ...rest]: readonly number[]): readonly Hit[] => {
    const length = pieces[head]?.length ?? 0;
    let hits: readonly Hit[] = (reading.startsOf.get(head) ?? []).map((start) => ({ start, end: start + length }));
    for (const piece of rest) {
      if (hits.length === 0) return hits;
      hits = joinGap(reading.text, hits, reading.startsOf.get(piece) ?? [], pieces[piece]?.length ?? 0);
    }
    return hits;
  };
  const hitsOf = (reading: Reading, group: number): readonly Hit[] => {
    const known = reading.hits.get(group);
    if (known !== undefined) return known;
    const lists: (readonly Hit[])[] = [];
    for (const term of groups[group]?.terms ?? []) {
      // Of a group of forty terms a text has one or two: looking first spares the rest.
      if (!reading.startsOf.has(term[0] ?? 0)) continue;
      const hitsOfOne = hitsOfTerm(reading, term);
      if (hitsOfOne.length > 0) lists.push(hitsOfOne);
    }
    // The sort merges the sorted lists, so it stays linear for a given group.
    const hits = lists.length === 1 ? (lists[0] ?? []) : lists.flat().sort((a, b) => a.start - b.start);
    reading.hits.set(group, hits);
    return hits;
  };
  const unguardedHitsOf = (reading: Reading, group: number): readonly Hit[] => {
    const known = reading.unguarded.get(group);
    if (known !== undefined) return known;
    reading.zones ??= guardedZones(reading.text);
    const { zones } = reading;
    const hits = hitsOf(reading, group).filter(({ start }) => !isGuarded(zones, start));
    reading.unguarded.set(group, hits);
    return hits;
  };

  return (text, carries) => {
    const found = index(text);
    const candidates = candidatesAmong(found);
    if (candidates.length === 0) return [];
    const reading: Reading = {
      text,
      startsOf: startsByPiece(found),
      hits: new Map(),
      unguarded: new Map(),
      zones: undefined,
    };
    const matches: PatternMatch[] = [];
    for (const candidate of candidates) {
      const pattern = compiled[candidate];
      if (pattern === undefined || !pattern.needs.every(carries)) continue;
      const lists = pattern.all.map((group) =>
        pattern.guarded ? unguardedHitsOf(reading, group) : hitsOf(reading, group),
      );
      if (lists.some((list) => list.length === 0)) continue;
      const window = pattern.ordered
        ? smallestOrderedWindow(lists, pattern.within)
        : smallestWindow(lists, pattern.within);
      if (window === undefined) continue;
      if (pattern.none !== undefined && hitsOf(reading, pattern.none).length > 0) continue;
      matches.push({ pattern: candidate, start: window.start, end: window.end, demand: window.last });
    }
    return matches;
  };
}

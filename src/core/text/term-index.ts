/**
 * Finds thousands of literal terms in one pass over a text.
 *
 * Idea: a term can only begin where its first two characters stand, and Chinese has so many characters that a pair
 * of them is already rare. Example: of 2,500 terms about six begin with 解冻; 解 alone begins forty. So the text is
 * read once, two characters at a time, and only the terms of that pair are compared.
 * Choice: this beat an Aho–Corasick automaton for texts of the length of a message (no failure links to build at
 * start, no table per state) and is as linear: the terms of one pair are bounded by the index, not by the text.
 */

/** Hits in the order of the text: term `ids[i]` begins at `starts[i]`. */
export interface TermHits {
  readonly ids: readonly number[];
  readonly starts: readonly number[];
}

export type TermIndex = (text: string) => TermHits;

function isLatinLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** A term of ASCII only is a word of a script with spaces: `line` must not be found in `online`. */
function isAscii(term: string): boolean {
  for (let i = 0; i < term.length; i++) if (term.charCodeAt(i) > 0x7e) return false;
  return true;
}

function standsAlone(text: string, start: number, end: number): boolean {
  const first = isLatinLetter(text.charCodeAt(start)) && start > 0 && isLatinLetter(text.charCodeAt(start - 1));
  const last = isLatinLetter(text.charCodeAt(end - 1)) && end < text.length && isLatinLetter(text.charCodeAt(end));
  return !first && !last;
}

/** Whether the term stands there, its first three characters apart. A loop: terms are short, and a call of `startsWith` costs more. */
function restStandsAt(text: string, term: string, start: number): boolean {
  for (let i = 3; i < term.length; i++) if (text.charCodeAt(start + i) !== term.charCodeAt(i)) return false;
  return true;
}

/** Fibonacci hashing: the odd number next to 2^32 / φ spreads neighbouring keys over the table. */
const SPREAD = 0x9e3779b1;

/** Bits of the filter: 65,536 of them are 8 kB, which stay in the processor's nearest memory. */
const FILTER_BITS = 16;

/** Two characters as one number that is not 0; a term of one character has 0 for its second. */
function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}

/**
 * `terms` are non-empty, in normalised form (lower case); a hit's id is the place in this list.
 * Letters `a`–`z` are bounded only by letters: `qq` is found in `qq12345`.
 */
export function createTermIndex(terms: readonly string[]): TermIndex {
  // Open addressing: `keys` holds the pair, `first` its first term, `next` the other terms of the same pair.
  const bits = Math.max(4, 33 - Math.clz32(terms.length * 2));
  const keys = new Int32Array(1 << bits);
  const first = new Int32Array(1 << bits);
  const next = new Int32Array(terms.length).fill(-1);
  const lengths = new Uint16Array(terms.length);
  const ascii = new Uint8Array(terms.length);
  const thirds = new Uint16Array(terms.length);
  // Most pairs of a text begin no term: one bit tells, before the table is looked into.
  const filter = new Uint32Array(1 << (FILTER_BITS - 5));
  const slotOf = (key: number, hash: number): number => {
    let slot = hash >>> (32 - bits);
    while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & (keys.length - 1);
    return slot;
  };
  for (let id = terms.length - 1; id >= 0; id -= 1) {
    const term = terms[id] ?? '';
    lengths[id] = term.length;
    ascii[id] = isAscii(term) ? 1 : 0;
    if (term.length > 2) thirds[id] = term.charCodeAt(2);
    const key = pairOf(term.charCodeAt(0), term.length > 1 ? term.charCodeAt(1) : 0);
    const hash = Math.imul(key, SPREAD);
    const slot = slotOf(key, hash);
    if (keys[slot] === key) next[id] = first[slot] ?? -1;
    keys[slot] = key;
    first[slot] = id;
    const bit = hash >>> (32 - FILTER_BITS);
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  return (text) => {
    const ids: number[] = [];
    const starts: number[] = [];
    const collect = (key: number, start: number): void => {
      const hash = Math.imul(key, SPREAD);
      const bit = hash >>> (32 - FILTER_BITS);
      if ((((filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return;
      const slot = slotOf(key, hash);
      if (keys[slot] !== key) return;
      for (let id = first[slot] ?? -1; id >= 0; id = next[id] ?? -1) {
        const length = lengths[id] ?? 0;
        if (length > 2 && text.charCodeAt(start + 2) !== thirds[id]) continue;
        if (length > 3 && !restStandsAt(text, terms[id] ?? '', start)) continue;
        if (ascii[id] === 1 && !standsAlone(text, start, start + length)) continue;
        ids.push(id);
        starts.push(start);
      }
    };
    let current = text.charCodeAt(0);
    for (let i = 0; i < text.length; i++) {
      const following = i + 1 < text.length ? text.charCodeAt(i + 1) : 0;
      collect(pairOf(current, 0), i);
      if (following !== 0) collect(pairOf(current, following), i);
      current = following;
    }
    return { ids, starts };
  };
}

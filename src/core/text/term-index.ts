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

/** Fibonacci hashing: the odd number next to 2^32 / φ spreads neighbouring keys over the table. */
const SPREAD = 0x9e3779b1;

/**
 * `terms` are non-empty, in normalised form (lower case); a hit's id is the place in this list.
 * Letters `a`–`z` are bounded only by letters: `qq` is found in `qq12345`.
 */
export function createTermIndex(terms: readonly string[]): TermIndex {
  // Characters that stand first or second in any term get a small class; 0 is "in no term".
  const classOf = new Uint16Array(0x10000);
  let classes = 0;
  const classify = (code: number): number => {
    const known = classOf[code] ?? 0;
    if (known > 0) return known;
    classes += 1;
    classOf[code] = classes;
    return classes;
  };
  // Open addressing: `keys` holds the pair, `first` its first term, `next` the other terms of the same pair.
  const bits = Math.max(4, 33 - Math.clz32(terms.length * 2));
  const keys = new Int32Array(1 << bits);
  const first = new Int32Array(1 << bits);
  const next = new Int32Array(terms.length).fill(-1);
  const lengths = Uint16Array.from(terms, (term) => term.length);
  const ascii = Uint8Array.from(terms, (term) => (isAscii(term) ? 1 : 0));
  const slotOf = (key: number): number => {
    let slot = Math.imul(key, SPREAD) >>> (32 - bits);
    while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & (keys.length - 1);
    return slot;
  };
  for (let id = terms.length - 1; id >= 0; id -= 1) {
    const term = terms[id] ?? '';
    const a = classify(term.charCodeAt(0));
    const key = a * 0x10000 + (term.length > 1 ? classify(term.charCodeAt(1)) : 0);
    const slot = slotOf(key);
    if (keys[slot] === key) next[id] = first[slot] ?? -1;
    keys[slot] = key;
    first[slot] = id;
  }
  const starters = new Uint8Array(classes + 1);
  const STARTS_TERM = 1;
  const IS_TERM = 2;
  for (const key of keys) {
    if (key === 0) continue;
    const a = key >>> 16;
    starters[a] = (starters[a] ?? 0) | STARTS_TERM | ((key & 0xffff) === 0 ? IS_TERM : 0);
  }

  return (text) => {
    const ids: number[] = [];
    const starts: number[] = [];
    const collect = (key: number, start: number): void => {
      const slot = slotOf(key);
      if (keys[slot] !== key) return;
      for (let id = first[slot] ?? -1; id >= 0; id = next[id] ?? -1) {
        const length = lengths[id] ?? 0;
        if (length > 2 && !text.startsWith(terms[id] ?? '', start)) continue;
        if (ascii[id] === 1 && !standsAlone(text, start, start + length)) continue;
        ids.push(id);
        starts.push(start);
      }
    };
    let current = classOf[text.charCodeAt(0)] ?? 0;
    for (let i = 0; i < text.length; i++) {
      const following = i + 1 < text.length ? (classOf[text.charCodeAt(i + 1)] ?? 0) : 0;
      const role = current === 0 ? 0 : (starters[current] ?? 0);
      if (role !== 0) {
        if ((role & IS_TERM) !== 0) collect(current * 0x10000, i);
        if (following !== 0) collect(current * 0x10000 + following, i);
      }
      current = following;
    }
    return { ids, starts };
  };
}

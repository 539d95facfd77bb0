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
  const byPair = new Map<number, number[]>();
  const ascii = terms.map(isAscii);
  for (const [id, term] of terms.entries()) {
    const first = classify(term.charCodeAt(0));
    const second = term.length > 1 ? classify(term.charCodeAt(1)) : 0;
    const key = first * 0x10000 + second;
    const bucket = byPair.get(key);
    if (bucket === undefined) byPair.set(key, [id]);
    else bucket.push(id);
  }
  const singles = new Uint8Array(classes + 1);
  for (const key of byPair.keys()) if (key % 0x10000 === 0) singles[key / 0x10000] = 1;
  const starters = new Uint8Array(classes + 1);
  for (const key of byPair.keys()) starters[Math.floor(key / 0x10000)] = 1;

  return (text) => {
    const ids: number[] = [];
    const starts: number[] = [];
    const collect = (bucket: readonly number[] | undefined, start: number): void => {
      if (bucket === undefined) return;
      for (const id of bucket) {
        const term = terms[id] ?? '';
        if (!text.startsWith(term, start)) continue;
        if (ascii[id] === true && !standsAlone(text, start, start + term.length)) continue;
        ids.push(id);
        starts.push(start);
      }
    };
    let current = text.length > 0 ? (classOf[text.charCodeAt(0)] ?? 0) : 0;
    for (let i = 0; i < text.length; i++) {
      const next = i + 1 < text.length ? (classOf[text.charCodeAt(i + 1)] ?? 0) : 0;
      if (current !== 0 && starters[current] === 1) {
        if (singles[current] === 1) collect(byPair.get(current * 0x10000), i);
        if (next !== 0) collect(byPair.get(current * 0x10000 + next), i);
      }
      current = next;
    }
    return { ids, starts };
  };
}

/** Han characters proper; the model looks at nothing else. */
const HAN_FROM = 0x3400;
const HAN_TO = 0x9fff;

/**
 * No message is longer (the longest labelled one in Chinese has 400 characters); a pasted book is judged by its beginning,
 * so that the cost stays bounded.
 */
const MOST_CHARACTERS = 2000;

/** Odd constants of Knuth's multiplicative hashing and of MurmurHash3's finaliser. */
const SPREAD = 0x9e3779b1;
const FINISH = 0x85ebca6b;

/**
 * The Chinese characters of a normalised text, everything else left out.
 *
 * Style must not decide: the largest set of scams was collected without punctuation and digits, the largest set of
 * genuine messages with them. A model that sees a comma learns which set it is reading.
 */
export function hanCharacters(value: string): readonly number[] {
  const characters: number[] = [];
  for (let i = 0; i < value.length && characters.length < MOST_CHARACTERS; i += 1) {
    const unit = value.charCodeAt(i);
    if (unit >= HAN_FROM && unit <= HAN_TO) {
      characters.push(unit);
    }
  }
  return characters;
}

/**
 * Buckets of all sequences of one up to `longest` characters, one entry per occurrence.
 *
 * @example hashedGrams(hanCharacters('立即还款'), 16, 2) // 7 buckets: 立 立即 即 即还 还 还款 款
 */
export function hashedGrams(characters: readonly number[], bits: number, longest: number): readonly number[] {
  const buckets: number[] = [];
  const drop = 32 - bits;
  for (let start = 0; start < characters.length; start += 1) {
    const end = Math.min(start + longest, characters.length);
    let hash = 0;
    for (let i = start; i < end; i += 1) {
      hash = Math.imul(hash ^ (characters[i] ?? 0), SPREAD);
      hash ^= hash >>> 15;
      buckets.push(Math.imul(hash, FINISH) >>> drop);
    }
  }
  return buckets;
}

/** A full stop of either script; one inside a host or a number (`ppdai.com`, `24.5`) ends nothing. */
const END = /\u3002|\.(?=\s|$)/u;

/** Every sentence by itself, with its full stop. */
export function splitAll(words: string): readonly string[] {
  return words.split(/(?<=\u3002)|(?<=\.)\s+/u).filter((sentence) => sentence.trim() !== '');
}

/**
 * The first sentence without its full stop, as a headline stands, and what follows it.
 *
 * @example splitFirst('要先交钱。正规放款不收费。') // ['要先交钱', '正规放款不收费。']
 */
export function splitFirst(words: string): readonly [first: string, rest: string] {
  const end = END.exec(words)?.index;
  return end === undefined ? [words.trim(), ''] : [words.slice(0, end).trim(), words.slice(end + 1).trim()];
}

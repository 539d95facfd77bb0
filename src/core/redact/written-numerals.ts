import type { NormalizedText } from '../text/normalize';

const DIGITS = /\d{7,}/g;
const NUMERALS_BEFORE = /^[零〇一二三四五六七八九幺]{1,2}(?=\d{5})/;

/**
 * The text with the end of a name given back to the name: in 「张三13800001111」 the normalised text has made one number of 三 and what
 * follows. One or two numerals before digits are the name's; a number that is written in numerals throughout stays one.
 */
export function withWrittenNumerals(text: NormalizedText): NormalizedText {
  let value = '';
  let from = 0;
  for (const match of text.value.matchAll(DIGITS)) {
    const [start, end] = text.toOriginal(match.index, match.index + match[0].length);
    const written = NUMERALS_BEFORE.exec(text.original.slice(start, end).normalize('NFKC'))?.[0];
    if (written === undefined) continue;
    value += text.value.slice(from, match.index) + written;
    from = match.index + written.length;
  }
  return from === 0 ? text : { ...text, value: value + text.value.slice(from) };
}

/**
 * The message in the form rules and names are matched in.
 *
 * Order (domain knowledge: disguises nest, so each step sees what the one before uncovered):
 * invisible characters → full-width letters and digits → [folded: links are read here] → the rest of NFKC, lower case →
 * pinyin glosses → Traditional to Simplified → gaps and decoration between Han characters → code words → Chinese digits.
 * What was undone is itself a sign, so every step records it with its span in the original.
 */
import type { ObfuscationSign, Span } from '../types';
import { CODE_WORDS } from './code-words';
import { type Rewrite, rewrite, toInput } from './offset-map';
import { isPinyinGloss } from './pinyin';
import { simplify } from './traditional';

export interface NormalizedText {
  readonly original: string;
  /** Invisible characters dropped, full-width letters folded; case and Traditional script kept. */
  readonly folded: string;
  /** Simplified, half-width, lower case, disguises undone. */
  readonly value: string;
  /** What was undone, in order of discovery; spans are in the original. */
  readonly signs: readonly { readonly sign: ObfuscationSign; readonly span: Span }[];
  /** Original span of `value.slice(start, end)`. */
  toOriginal(start: number, end: number): Span;
  /** Original span of `folded.slice(start, end)`. */
  foldedToOriginal(start: number, end: number): Span;
}

const INVISIBLE =
  /(?:\u034F|\u17B4|\u17B5|[\u180B-\u180F]|[\u00AD\u061C\u115F\u1160\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0]|[\uFE00-\uFE0F]|\u20E3|\uDB40[\uDC00-\uDDEF])+/g;
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
// Emoji carry U+FE0F and keycaps U+20E3 in honest texts.
const HIDES_NOTHING = /^[\uFE0E\uFE0F\u20E3\u200D]+$/;

/** Full-width letters, digits and the marks addresses are made of; Chinese punctuation stays, it ends an address. */
const FULL_WIDTH = /[\uFF05\uFF06\uFF03\uFF0B\uFF0D-\uFF1A\uFF1D\uFF1F\uFF20-\uFF3A\uFF3F\uFF41-\uFF5A\uFF5E]/g;
/** What is left of the full-width ASCII: Chinese punctuation, one to one as well. */
const FULL_WIDTH_MARK = /[\uFF01-\uFF5E]/g;
const FULL_WIDTH_OFFSET = 0xfee0;
const IS_FULL_WIDTH_DIGIT_OR_LETTER = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/;

/** Anything NFKC or lower-casing could change: not ASCII, not dashes and quotation marks, not CJK punctuation, not ordinary Han. */
const FOLDABLE = /[\u0080-\u2012\u2015-\u2017\u201E-\u2FFF\u3000\u3131-\u33FF\uA640-\uFFFF]/g;
const SURROGATE_PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
/** In Unicode mode a surrogate matches only when it stands alone. */
const LONE_SURROGATE = /\p{Surrogate}/gu;
const DISGUISED_DIGIT = /^[\u2460-\u24FF\u2776-\u2793\u3220-\u32FF]$/;

const GLOSS = /(?<=[\u3400-\u9FFF\uF900-\uFAFF]) ?[(?]\??((?:[a-z\u00E0-\u01DC ]|[\u0300-\u030C]){1,24})\)[A-Z]?/gi;
const GAP =
  /(?<=[\u3400-\u9FFF])(?: {1,3}|[*~&./#@_|\u00B7\u2022\u2027\u30FB\u2605\u2606\u273F\u2764^+=\u2014\u4E28'"\u2192\\-]{1,2})(?=[\u3400-\u9FFF])/g;
const DECORATION = /[*~&#@_|\u2605\u2606\u273F\u2764^\u4E28]/;

const CODE_WORD = new RegExp(CODE_WORDS.map(([written]) => written).join('|'), 'g');
const MEANT = new Map(CODE_WORDS);

/** Seven or more numerals in a row are a number written out, not a word: 一三八零零… */
const CHINESE_DIGIT_RUN = /[0-9零〇一二三四五六七八九幺]{7,}/g;
const CHINESE_DIGIT = /[零〇一二三四五六七八九幺]/g;
const CHINESE_DIGITS = '零一二三四五六七八九';

/** Linear in the length of `original`; never throws, lone surrogates included. */
export function normalize(original: string): NormalizedText {
  const steps: Rewrite[] = [];
  const signs: { sign: ObfuscationSign; span: Span }[] = [];
  let value = original;

  const back = (span: Span, depth: number): Span => {
    let result = span;
    for (let index = depth - 1; index >= 0; index -= 1) {
      const step = steps[index];
      if (step) result = toInput(step, result);
    }
    return result;
  };
  const undo = (
    pattern: RegExp,
    replacement: (match: string, start: number, groups: RegExpMatchArray) => string | undefined,
    signOf: (match: string) => ObfuscationSign | undefined,
  ): void => {
    const depth = steps.length;
    const step = rewrite(value, pattern, (match, start, groups) => {
      const text = replacement(match, start, groups);
      const sign = text === undefined || text === match ? undefined : signOf(match);
      if (sign) signs.push({ sign, span: back([start, start + match.length], depth) });
      return text;
    });
    if (!step) return;
    steps.push(step);
    value = step.value;
  };

  undo(
    INVISIBLE,
    () => '',
    (match) => (HIDES_NOTHING.test(match) ? undefined : BIDI.test(match) ? 'bidi-control' : 'zero-width'),
  );
  value = foldFullWidth(value, (start) => {
    signs.push({ sign: 'disguised-digits', span: back([start, start + 1], steps.length) });
  });
  const folded = value;
  const foldedDepth = steps.length;

  value = value.replace(FULL_WIDTH_MARK, halfWidth);
  undo(SURROGATE_PAIR, nfkc, () => undefined);
  undo(
    LONE_SURROGATE,
    () => '\uFFFD',
    () => undefined,
  );
  undo(FOLDABLE, nfkc, (match) => (DISGUISED_DIGIT.test(match) ? 'disguised-digits' : undefined));
  undo(
    GLOSS,
    (match, _start, groups) => (isPinyinGloss(groups[1] ?? '', match.includes('(')) ? '' : undefined),
    () => 'pinyin-gloss',
  );
  // 帐户 and 账户 are one word in two spellings, both everyday; Traditional 帳戶 becomes the first.
  // 揹 (揹債) is Traditional for 背 in the sense of carrying, and missing from OpenCC's table.
  value = simplify(value.toLowerCase()).replaceAll('帐', '账').replaceAll('揹', '背');
  undo(
    GAP,
    () => '',
    (match) => (DECORATION.test(match) ? 'decoration' : match.startsWith(' ') ? 'split-words' : undefined),
  );
  undo(
    CODE_WORD,
    (match) => MEANT.get(match),
    () => 'code-word',
  );
  undo(
    CHINESE_DIGIT_RUN,
    (match) => match.replace(CHINESE_DIGIT, arabicDigit),
    () => 'disguised-digits',
  );

  const depth = steps.length;
  return {
    original,
    folded,
    value,
    signs,
    toOriginal: (start, end) => back([start, end], depth),
    foldedToOriginal: (start, end) => back([start, end], foldedDepth),
  };
}

/** One to one, so offsets need no map. */
function foldFullWidth(text: string, onDisguise: (start: number) => void): string {
  return text.replace(FULL_WIDTH, (match, start: number) => {
    if (IS_FULL_WIDTH_DIGIT_OR_LETTER.test(match) && isBesideHalfWidth(text, start)) onDisguise(start);
    return halfWidth(match);
  });
}

/** Old systems write whole numbers full-width; a mixture of both within one word is a disguise. */
function isBesideHalfWidth(text: string, at: number): boolean {
  return /[0-9a-z]/i.test(text.charAt(at - 1)) || /[0-9a-z]/i.test(text.charAt(at + 1));
}

function halfWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET);
}

function nfkc(match: string): string {
  return match.normalize('NFKC').toLowerCase();
}

function arabicDigit(numeral: string): string {
  if (numeral === '〇') return '0';
  if (numeral === '幺') return '1';
  return String(CHINESE_DIGITS.indexOf(numeral));
}

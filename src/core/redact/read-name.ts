/**
 * Where a name ends, in text that puts nothing between a name and the next word.
 *
 * Idea: a Chinese name is a surname of one or two characters and one or two more, sometimes three. Of these lengths the first
 * after which something stands that cannot belong to a name is taken; where nothing tells, three characters are.
 *
 *   户名李四账号6222… → 李四        借款人张有为您好 → 张有为 (为 could end it, but 您 surely does)
 *   尊敬的阿依古丽您好 → 阿依古丽    收款人阿卜杜拉·买买提 → whole, by the dot in the original
 */
import type { NormalizedText } from '../text/normalize';
import { BODY_GOES_ON, BODY_WORD, EVERYDAY_WORD, LIKELY_END, NOBODY, NOBODY_LATIN, SURE_END } from './name-words';
import { surnameLength } from './surnames';

const NAME_CHARACTER = /[\p{Script=Han}*\u25CB\u25CF\u25EF\u00D7]/u;
const LEADING_MASK = /[*\u25CB\u25CF\u25EF\u00D7\u3007]{1,3}(?:(?![您你先女])\p{Script=Han}){1,2}/uy;
/** 阿卜杜拉·买买提, also with the marks that are typed for the dot; up to four parts. */
const DOTTED = /^\p{Script=Han}{1,8}(?:\s?[\u00B7\u2022\u2027\u30FB\u22C5\u2219\uFF65.]\s?\p{Script=Han}{1,10}){1,4}/u;
/** 古丽娜扎尔 has five characters and no dot. */
const LONGEST_UNBROKEN = 6;
/** Characters of a dotted name without its dots, at most. */
const LONGEST_DOTTED = 24;
const LATIN_NAME = /[a-z][a-z'\u2019-]*\.?(?: [a-z][a-z'\u2019-]*\.?){0,3}/y;
const LATIN_BODY = /\b(?:ltd|limited|co|company|inc|bank|trading|group|app|vip|http|https|www|com|plus|id|pay)\b/;

/**
 * How sure it is that a name follows. `label`: it is said and marked (收款人：), so any word of the right length is one.
 * `salutation`: any word that is not an everyday one. `near-label`: it is said (收款人张三), but the word must begin with a surname.
 * `place`: only place and surname speak for it, so something must also end it.
 */
export type NameTrust = 'label' | 'salutation' | 'near-label' | 'place';

/** End of the name that begins at `at` of the normalised text, or `undefined` where there is none. */
export function nameEnd(text: NormalizedText, at: number, trust: NameTrust): number | undefined {
  const { value } = text;
  const isAnyWord = trust === 'label' || trust === 'salutation';
  if (/[a-z]/.test(value.charAt(at))) return isAnyWord ? latinNameEnd(value, at) : undefined;
  const masked = trust === 'place' ? undefined : sticky(LEADING_MASK, value, at);
  if (masked !== undefined) return masked;
  const run = hanRun(value, at);
  const surname = surnameLength(value, at);
  if (run.length < (surname > 0 && trust === 'label' ? 1 : 2) || NOBODY.test(run)) return undefined;
  if (surname === 0 && !isAnyWord) return undefined;
  if (surname > 0 && trust !== 'label' && EVERYDAY_WORD.test(run)) return undefined;
  const dotted = dottedEnd(text, at, run);
  if (dotted !== undefined) return dotted;
  const least = surname === 0 ? 2 : surname + 1;
  const most = isAnyWord ? LONGEST_UNBROKEN : surname + 3;
  const end = boundedEnd(value, at, least, most, run.length);
  // 户名金华科技有限公司: nothing ends the name before the word that tells what it is.
  if (BODY_WORD.test(end === undefined ? run : value.slice(at, end))) return undefined;
  if (end !== undefined && sticky(BODY_GOES_ON, value, end) !== undefined) return undefined;
  const isSaid = surname > 0 && trust !== 'place';
  return end ?? (isSaid ? at + Math.min(surname + 2, run.length) : undefined);
}

/** The shortest length in bounds that something ends. */
function boundedEnd(value: string, at: number, least: number, most: number, runLength: number): number | undefined {
  // 户名王 6222…: a surname alone, because a mark ends it.
  if (runLength < least) return at + runLength;
  let likely: number | undefined;
  for (let length = least; length <= most && length <= runLength; length += 1) {
    const end = at + length;
    if (length === runLength || sticky(SURE_END, value, end) !== undefined) return end;
    if (likely !== undefined) return likely;
    if (sticky(LIKELY_END, value, end) !== undefined) likely = end;
  }
  return likely;
}

function hanRun(value: string, at: number): string {
  let end = at;
  while (end - at < LONGEST_DOTTED && end < value.length && NAME_CHARACTER.test(value.charAt(end))) end += 1;
  return value.slice(at, end);
}

/** Dots between Han characters are gone from the normalised text; the original still has them. */
function dottedEnd(text: NormalizedText, at: number, run: string): number | undefined {
  const [from, to] = text.toOriginal(at, at + run.length);
  const [name = ''] = DOTTED.exec(text.original.slice(from, to)) ?? [];
  if (name === '') return undefined;
  const parts = name.split(/[^\p{Script=Han}]+/u);
  const before = parts.slice(0, -1).join('').length;
  const last = parts.at(-1)?.length ?? 0;
  const end = boundedEnd(text.value, at, before + 1, before + 6, Math.min(before + last, run.length));
  return end ?? at + before + Math.min(last, 4);
}

function latinNameEnd(value: string, at: number): number | undefined {
  const end = sticky(LATIN_NAME, value, at);
  return end === undefined ||
    NOBODY_LATIN.test(value.slice(at, end)) ||
    LATIN_BODY.test(value.slice(at, end)) ||
    /[\d.@/_]/.test(value.charAt(end))
    ? undefined
    : end;
}

/** Where `pattern` (sticky) ends when it matches at `at`. */
export function sticky(pattern: RegExp, value: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(value) ? pattern.lastIndex : undefined;
}

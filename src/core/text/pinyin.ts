/**
 * Pinyin glosses that scraped and spun Chinese pages glue behind a character: 導(dǎo)語, 眾消(zhòng xiāo)金融.
 * Some mirrors swallow the opening parenthesis together with the character: 催收?qǐng)F隊.
 */
const TONED =
  /[\u0101\u00E1\u01CE\u00E0\u0113\u00E9\u011B\u00E8\u012B\u00ED\u01D0\u00EC\u014D\u00F3\u01D2\u00F2\u016B\u00FA\u01D4\u00F9\u01D6\u01D8\u01DA\u01DC]|[\u0300-\u030C]/i;

const SYLLABLE =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:i?ang|i?ong|iao|uai|uang|ian|uan|ueng|[aeiou]ng?|[aeu]i|[ao]u|ao|i[aeu]|u[aeio]|in|un|[aeiou\u00FC]|er|ue|\u00FCe))$/;

const MAX_LETTERS = 6;

/**
 * Whether the bracketed words are a gloss rather than an honest remark such as (app) or (ok).
 * A tone mark proves it; without one every word must be a syllable, and the opening parenthesis must be there.
 */
export function isPinyinGloss(inside: string, opened: boolean): boolean {
  const words = inside.trim().split(/ +/);
  if (
    words.some(
      (word) => word.length === 0 || word.normalize('NFD').replace(/[\u0300-\u030C]/g, '').length > MAX_LETTERS,
    )
  ) {
    return false;
  }
  if (TONED.test(inside)) return true;
  return opened && words.every((word) => word.length > 1 && SYLLABLE.test(word));
}

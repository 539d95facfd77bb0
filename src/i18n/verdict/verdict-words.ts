import type { Locale } from '../locale';
import { en } from './en';
import type { VerdictWords } from './keys';
import { zh_CN } from './zh_CN';
import { zh_TW } from './zh_TW';

const WORDS: Record<Locale, VerdictWords> = { zh_CN, zh_TW, en };

/** The wordings of verdicts in one language. */
export function verdictWords(locale: Locale): VerdictWords {
  return WORDS[locale];
}

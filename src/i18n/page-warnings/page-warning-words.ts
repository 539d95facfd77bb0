import type { Locale } from '../locale';
import { en } from './en';
import type { PageWarningWords } from './keys';
import { zh_CN } from './zh_CN';
import { zh_TW } from './zh_TW';

const WORDS: Readonly<Record<Locale, PageWarningWords>> = { zh_CN, zh_TW, en };

/** Words of the warnings on pages, in the reader's language. */
export function pageWarningWords(locale: Locale): PageWarningWords {
  return WORDS[locale];
}

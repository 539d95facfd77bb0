import type { Locale } from '../locale';
import { en } from './en';
import type { HistoryWords } from './keys';
import { zh_CN } from './zh_CN';
import { zh_TW } from './zh_TW';

const WORDS: Readonly<Record<Locale, HistoryWords>> = { zh_CN, zh_TW, en };

/** The words of the history page in the reader's language. */
export function historyWords(locale: Locale): HistoryWords {
  return WORDS[locale];
}

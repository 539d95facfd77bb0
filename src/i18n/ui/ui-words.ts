import type { Locale } from '../locale';
import { en } from './en';
import type { UiWords } from './keys';
import { zh_CN } from './zh_CN';
import { zh_TW } from './zh_TW';

const WORDS: Readonly<Record<Locale, UiWords>> = { zh_CN, zh_TW, en };

/** The screens' words in the reader's language. */
export function uiWords(locale: Locale): UiWords {
  return WORDS[locale];
}

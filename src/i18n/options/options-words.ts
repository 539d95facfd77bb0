import type { Locale } from '../locale';
import { en } from './en';
import type { OptionsWords } from './keys';
import { zh_CN } from './zh_CN';
import { zh_TW } from './zh_TW';

const WORDS: Readonly<Record<Locale, OptionsWords>> = { zh_CN, zh_TW, en };

/** Words of the settings page, in the reader's language. */
export function optionsWords(locale: Locale): OptionsWords {
  return WORDS[locale];
}

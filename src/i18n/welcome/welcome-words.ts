import type { Locale } from '../locale';
import { en } from './en';
import type { WelcomeWords } from './keys';
import { zh_CN } from './zh_CN';
import { zh_TW } from './zh_TW';

const WORDS: Readonly<Record<Locale, WelcomeWords>> = { zh_CN, zh_TW, en };

/** Words of the welcome page, in the reader's language. */
export function welcomeWords(locale: Locale): WelcomeWords {
  return WORDS[locale];
}

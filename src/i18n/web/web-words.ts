import type { Locale } from '../locale';
import { en } from './en';
import type { WebWords } from './keys';
import { zh_CN } from './zh_CN';
import { zh_TW } from './zh_TW';

const WORDS: Readonly<Record<Locale, WebWords>> = { zh_CN, zh_TW, en };

/** Words of what appears on the web, in the reader's language. */
export function webWords(locale: Locale): WebWords {
  return WORDS[locale];
}

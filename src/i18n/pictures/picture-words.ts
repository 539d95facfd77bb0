import type { Locale } from '../locale';
import { en } from './en';
import type { PictureWords } from './keys';
import { zh_CN } from './zh_CN';
import { zh_TW } from './zh_TW';

const WORDS: Readonly<Record<Locale, PictureWords>> = { zh_CN, zh_TW, en };

/** The words about pictures, in the reader's language. */
export function pictureWords(locale: Locale): PictureWords {
  return WORDS[locale];
}

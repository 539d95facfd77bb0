import type { Locale } from '../locale';
import { en } from './en';
import type { FamilyWords } from './keys';
import { zh_CN } from './zh_CN';
import { zh_TW } from './zh_TW';

const WORDS: Readonly<Record<Locale, FamilyWords>> = { zh_CN, zh_TW, en };

/** Words of family mode and of an organisation's settings, in the reader's language. */
export function familyWords(locale: Locale): FamilyWords {
  return WORDS[locale];
}

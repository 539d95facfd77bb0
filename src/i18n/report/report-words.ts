import type { Locale } from '../locale';
import { en } from './en';
import type { ReportWords } from './keys';
import { zh_CN } from './zh_CN';
import { zh_TW } from './zh_TW';

const WORDS: Readonly<Record<Locale, ReportWords>> = { zh_CN, zh_TW, en };

export function reportWords(locale: Locale): ReportWords {
  return WORDS[locale];
}

import type { Locale } from '../locale';
import { en } from './en';
import type { TerminalWords } from './keys';
import { zh_CN } from './zh_CN';
import { zh_TW } from './zh_TW';

const WORDS: Readonly<Record<Locale, TerminalWords>> = { zh_CN, zh_TW, en };

/** The terminal's own words in the reader's language. */
export function terminalWords(locale: Locale): TerminalWords {
  return WORDS[locale];
}

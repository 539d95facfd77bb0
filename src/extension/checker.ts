import { createEngine } from '@/src/core/engine';
import type { Message, Verdict } from '@/src/core/types';
import { explain } from '@/src/explain/explain';
import type { ExplainKnowledge } from '@/src/explain/explain-knowledge';
import { toPlainText } from '@/src/explain/plain-text';
import type { Explanation } from '@/src/explain/types';
import type { Locale } from '@/src/i18n/locale';
import { explainKnowledge, knowledge } from '@/src/knowledge';
import { localDate } from './local-date';

/** Question in, finished words out: engine and explanations with everything they know. */
export interface Checker {
  explain(message: Message, locale: Locale): Explanation;
  /** The same of one address as a browser opens it. */
  explainAddress(address: string, locale: Locale): Explanation;
  /** The bare verdict: microseconds, where nothing need be said. */
  judgeAddress(address: string): Verdict;
  toPlainText(explanation: Explanation): string;
}

/** Prepares the knowledge, tens of milliseconds; checking is then a matter of one. */
export function createChecker(): Checker {
  const engine = createEngine(knowledge);
  let known: ExplainKnowledge | undefined;
  const inWords = (verdict: Verdict, text: string, locale: Locale): Explanation => {
    // Most addresses that are judged need no words.
    known ??= explainKnowledge();
    return explain(verdict, known, locale, text, localDate(new Date()));
  };
  return {
    explain: (message, locale) => inWords(engine.analyze(message), message.text, locale),
    explainAddress: (address, locale) => inWords(engine.judgeUrl(address), address, locale),
    judgeAddress: engine.judgeUrl,
    toPlainText,
  };
}

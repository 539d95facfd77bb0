import { createEngine } from '@/src/core/engine';
import type { Message } from '@/src/core/types';
import { explain } from '@/src/explain/explain';
import { toPlainText } from '@/src/explain/plain-text';
import type { Explanation } from '@/src/explain/types';
import type { Locale } from '@/src/i18n/locale';
import { explainKnowledge, knowledge } from '@/src/knowledge';

/** Question in, finished words out: engine and explanations with everything they know. */
export interface Checker {
  explain(message: Message, locale: Locale): Explanation;
  toPlainText(explanation: Explanation): string;
}

/** Prepares the knowledge, tens of milliseconds; checking is then a matter of one. */
export function createChecker(): Checker {
  const engine = createEngine(knowledge);
  const known = explainKnowledge();
  return {
    explain: (message, locale) => explain(engine.analyze(message), known, locale, message.text, localDate(new Date())),
    toPlainText,
  };
}

/** `YYYY-MM-DD` where the person is. */
function localDate(now: Date): string {
  const digits = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
}

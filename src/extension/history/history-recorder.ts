import type { Message } from '@/src/core/types';
import type { Explanation } from '@/src/explain/types';
import { browser } from '../browser';
import { localDate } from '../local-date';
import type { HistoryEntry } from './history-entry';
import { keptText, remember } from './history-store';

/** Milliseconds without a change after which a text counts as asked about: longer than a pause within a word. */
const SETTLED = 1_000;

export interface HistoryRecorder {
  /** What was asked and answered; called on every keystroke. */
  saw(asked: Message, answer: Explanation): void;
}

/** One check, whether it is typed, corrected or pasted: what continues the text before it takes its place in the history. */
export function createHistoryRecorder(): HistoryRecorder {
  if (browser.extension.inIncognitoContext) return { saw: () => {} };
  let id = crypto.randomUUID();
  let before = '';
  let senderBefore: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    saw(asked, answer) {
      // Judged anew because of other settings: nobody asked.
      if (asked.text === before && asked.sender === senderBefore) return;
      clearTimeout(timer);
      if (!continues(before, asked.text)) id = crypto.randomUUID();
      before = asked.text;
      senderBefore = asked.sender;
      const entry = historyEntry(id, asked, answer);
      // The answer is on the screen; a history that cannot be written must not disturb it.
      timer = setTimeout(() => remember(entry).catch(reportError), SETTLED);
    },
  };
}

export function historyEntry(id: string, { text, sender, readFrom }: Message, answer: Explanation): HistoryEntry {
  const { level, levelLabel, headline } = answer;
  const now = new Date();
  const at = `${localDate(now)}T${now.toTimeString().slice(0, 5)}`;
  return {
    id,
    at,
    ...keptText(text),
    ...(sender !== undefined && { sender }),
    ...(readFrom && { readFrom }),
    level,
    levelLabel,
    headline,
  };
}

function continues(before: string, text: string): boolean {
  return before !== '' && (text.startsWith(before) || before.startsWith(text));
}

/** Answers a question asked on a page: in a panel on that page, or in a small window where none can be drawn. */

import { openCheckWindow } from './check-window';
import type { Checker } from './checker';
import { drawOnPage } from './drawings';
import { circumstancesOf } from './family/circumstances';
import { historyEntry } from './history/history-recorder';
import { remember } from './history/history-store';
import { localeOf, readLocale } from './language';
import type { Drawing } from './messages';
import { readSettings } from './settings/read-settings';

/** The tab asked from. */
export interface AskedTab {
  readonly tabId: number;
  readonly isPrivate: boolean;
}

export async function answerOnPage(
  text: string,
  { tabId, isPrivate }: AskedTab,
  checker: Checker,
  readFrom?: 'picture',
): Promise<void> {
  const settings = await readSettings();
  const locale = localeOf(settings.settings.language);
  const circumstances = circumstancesOf(settings);
  const explanation = checker.explain({ text, ...(readFrom && { readFrom }) }, locale);
  const plainText = checker.toPlainText(explanation);
  if (!isPrivate) remember(historyEntry(crypto.randomUUID(), { text }, explanation)).catch(reportError);
  const id = crypto.randomUUID();
  const drawing: Drawing = { sort: 'verdict', id, locale, text, explanation, plainText, circumstances };
  if (!(await drawOnPage(tabId, 0, drawing))) await openCheckWindow(text, isPrivate, readFrom);
}

/** Why there is no answer. Where that cannot be drawn either, the check page says what may be asked. */
export async function noteOnPage(
  note: Extract<Drawing, { sort: 'note' }>['note'],
  { tabId, isPrivate }: AskedTab,
): Promise<void> {
  const drawing: Drawing = { sort: 'note', id: crypto.randomUUID(), locale: await readLocale(), note };
  if (!(await drawOnPage(tabId, 0, drawing))) await openCheckWindow('', isPrivate);
}

/** The checks a person made, newest first, on this device only; off by default, and nothing from private windows. */
import * as v from 'valibot';
import { browser } from '../browser';
import { readSettings } from '../settings/read-settings';
import { listOf } from '../settings/settings-schema';
import { type HistoryEntry, HistoryEntrySchema, LONGEST_TEXT, MOST_ENTRIES } from './history-entry';

const KEY = 'history';
const LOCK = 'collection-check-history';
/** Stored oldest first, as a list that grows at its end. */
const HistorySchema = listOf(HistoryEntrySchema, MOST_ENTRIES);

export async function readHistory(): Promise<readonly HistoryEntry[]> {
  return (await read()).toReversed();
}

/**
 * Keeps a check, if the person wants a history. The same text asked again moves to the front; an entry of the same `id` is
 * replaced, because a text that is still being typed is one check.
 */
export async function remember(entry: HistoryEntry): Promise<void> {
  if (!(await readSettings()).settings.history) return;
  await change((entries) => [...entries.filter((one) => one.id !== entry.id && !isSameQuestion(one, entry)), entry]);
}

export function forget(id: string): Promise<void> {
  return change((entries) => entries.filter((entry) => entry.id !== id));
}

export function forgetAll(): Promise<void> {
  return change(() => []);
}

/** Puts back what was just deleted; `entries` newest first, as they were read. */
export function restore(entries: readonly HistoryEntry[]): Promise<void> {
  return change((present) =>
    // Within a minute the order of reading holds: the sort is stable.
    [...entries.toReversed().filter(({ id }) => !present.some((entry) => entry.id === id)), ...present].toSorted(
      (a, b) => a.at.localeCompare(b.at),
    ),
  );
}

/** Calls back after each change, here or elsewhere, until the signal aborts. */
export function watchHistory(onChange: (entries: readonly HistoryEntry[]) => void, signal: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'local' && KEY in changes) readHistory().then(onChange, reportError);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

function isSameQuestion(a: HistoryEntry, b: HistoryEntry): boolean {
  return a.text === b.text && a.sender === b.sender && a.readFrom === b.readFrom;
}

/** What is kept of a text. */
export function keptText(text: string): Pick<HistoryEntry, 'text' | 'cut'> {
  return { text: text.slice(0, LONGEST_TEXT), cut: text.length > LONGEST_TEXT };
}

async function read(): Promise<HistoryEntry[]> {
  return v.parse(HistorySchema, (await browser.storage.local.get(KEY))[KEY]);
}

/** Two windows may check at the same moment. */
function change(make: (entries: readonly HistoryEntry[]) => readonly HistoryEntry[]): Promise<void> {
  return navigator.locks.request(LOCK, async () => {
    const entries = make(await read()).slice(-MOST_ENTRIES);
    if (entries.length === 0) await browser.storage.local.remove(KEY);
    else await browser.storage.local.set({ [KEY]: entries });
  });
}

/**
 * Takes a message to the report page. It travels through memory that pages cannot read and that ends with the browser; no address and
 * no history holds it.
 */
import type { Message } from '@/src/core/types';
import { browser } from './browser';

const KEY = 'report ';
/** Reports kept so that a page can be loaded again; older ones are forgotten. */
const MOST_KEPT = 3;

/** A tab of its own: a popup would close, and a report is to be read, printed and saved. */
export async function openReport(message: Message): Promise<void> {
  await browser.tabs.create({ url: await reportPageFor(message) });
}

/** The same beside a tab, in its window: a private one stays private. */
export async function openReportFrom(tabId: number, message: Message): Promise<void> {
  const { windowId, index } = await browser.tabs.get(tabId);
  const url = await reportPageFor(message);
  await browser.tabs.create({ url, index: index + 1, ...(windowId !== undefined && { windowId }) });
}

async function reportPageFor(message: Message): Promise<string> {
  const { session } = browser.storage;
  // The time first, so that the keys sort by age.
  const id = `${String(Date.now()).padStart(15, '0')}-${crypto.randomUUID()}`;
  const older = Object.keys(await session.get(null))
    .filter((key) => key.startsWith(KEY))
    .sort();
  await session.remove(older.slice(0, Math.max(0, older.length - MOST_KEPT + 1)));
  await session.set({ [KEY + id]: message });
  return browser.runtime.getURL(`/report.html?id=${id}`);
}

/** What the page was opened for. In private windows it is handed over once, and nothing is kept. */
export async function readReported(id: string): Promise<Message | undefined> {
  const key = KEY + id;
  const { [key]: stored } = await browser.storage.session.get(key);
  if (browser.extension.inIncognitoContext) await browser.storage.session.remove(key);
  return parseReported(stored);
}

function parseReported(stored: unknown): Message | undefined {
  if (typeof stored !== 'object' || stored === null || !('text' in stored)) return undefined;
  const { text } = stored;
  if (typeof text !== 'string' || text.trim() === '') return undefined;
  const sender = 'sender' in stored && typeof stored.sender === 'string' ? stored.sender.trim() : '';
  return {
    text,
    ...(sender !== '' && { sender }),
    ...('readFrom' in stored && stored.readFrom === 'picture' && { readFrom: stored.readFrom }),
  };
}

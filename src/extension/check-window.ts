/** The check page with a text already in it, where an answer cannot be drawn on the page that was asked about. */
import { browser } from './browser';

const SIZE = { width: 480, height: 720 } as const;
const keyOf = (id: string) => `asked ${id}`;

/** A small window of its own. */
export async function openCheckWindow(text: string, isPrivate: boolean): Promise<void> {
  const url = await checkPageFor(text, 'window');
  await browser.windows.create({ url, type: 'popup', ...SIZE, ...(isPrivate && { incognito: true }) });
}

/** Address of the check page that takes this text with it; the text itself stands in no address and no history. */
export async function checkPageFor(text: string, place: 'tab' | 'window'): Promise<string> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [keyOf(id)]: text });
  return browser.runtime.getURL(`popup.html?${place}&asked=${id}`);
}

/** The text the check page was opened with, once. */
export async function takeAskedText(id: string): Promise<string | undefined> {
  const { [keyOf(id)]: text } = await browser.storage.session.get(keyOf(id));
  await browser.storage.session.remove(keyOf(id));
  return typeof text === 'string' ? text : undefined;
}

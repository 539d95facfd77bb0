/** The check page with a text already in it, where an answer cannot be drawn on the page that was asked about. */
import { browser } from './browser';
import { blobOfDataUrl } from './data-url';

const SIZE = { width: 480, height: 720 } as const;
const keyOf = (id: string) => `asked ${id}`;
const pictureKeyOf = (id: string) => `asked picture ${id}`;

/** A small window of its own. */
export async function openCheckWindow(text: string, isPrivate: boolean, readFrom?: 'picture'): Promise<void> {
  const url = await checkPageFor(text, 'window', readFrom);
  await browser.windows.create({ url, type: 'popup', ...SIZE, ...(isPrivate && { incognito: true }) });
}

/** A small window that reads a picture. @param dataUrl the picture itself: it waits in memory, like a text that was asked about */
export async function openPictureWindow(dataUrl: string, isPrivate: boolean): Promise<void> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [pictureKeyOf(id)]: dataUrl });
  const url = browser.runtime.getURL(`popup.html?window&picture=${id}`);
  await browser.windows.create({ url, type: 'popup', ...SIZE, ...(isPrivate && { incognito: true }) });
}

/** Address of the check page that takes this text with it; the text itself stands in no address and no history. */
export async function checkPageFor(text: string, place: 'tab' | 'window', readFrom?: 'picture'): Promise<string> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [keyOf(id)]: text });
  return browser.runtime.getURL(`popup.html?${place}&asked=${id}${readFrom ? `&from=${readFrom}` : ''}`);
}

/** The text the check page was opened with, once. */
export async function takeAskedText(id: string): Promise<string | undefined> {
  const { [keyOf(id)]: text } = await browser.storage.session.get(keyOf(id));
  await browser.storage.session.remove(keyOf(id));
  return typeof text === 'string' ? text : undefined;
}

/** The picture the check page was opened with, once. */
export async function takeAskedPicture(id: string): Promise<Blob | undefined> {
  const { [pictureKeyOf(id)]: dataUrl } = await browser.storage.session.get(pictureKeyOf(id));
  await browser.storage.session.remove(pictureKeyOf(id));
  return typeof dataUrl === 'string' ? blobOfDataUrl(dataUrl) : undefined;
}

/**
 * What waits to be drawn in a tab. The panel script is brought into the page and asks for it; until then it lies in memory that
 * pages cannot read and that ends with the browser.
 */
import { browser } from './browser';
import type { Drawing } from './messages';

const PANEL_SCRIPT = '/panel.js';

const keyOf = (tabId: number, frameId: number) => `drawing ${tabId} ${frameId}`;

/**
 * @param frameId 0 for what concerns the whole page
 * @returns whether it could be drawn: the browser's own pages, its PDF viewer and withheld sites refuse
 */
export async function drawOnPage(tabId: number, frameId: number, drawing: Drawing): Promise<boolean> {
  const { session } = browser.storage;
  await session.set({ [keyOf(tabId, frameId)]: drawing });
  try {
    const target = { tabId, frameIds: [frameId] };
    const [result] = await browser.scripting.executeScript({ target, func: showsDocument });
    if (result?.result === true) {
      await browser.scripting.executeScript({ target, files: [PANEL_SCRIPT] });
      return true;
    }
  } catch {
    // Refused: nothing can be drawn there.
  }
  await session.remove(keyOf(tabId, frameId));
  return false;
}

/** Runs in the page. A viewer for PDF or pictures lets scripts in but shows little of what they draw. */
function showsDocument(): boolean {
  return document.contentType.includes('html') && document.querySelector('embed[type="application/pdf"]') === null;
}

/** Hands over what waits for a frame, once. */
export async function takeDrawing(tabId: number, frameId: number): Promise<Drawing | null> {
  const key = keyOf(tabId, frameId);
  const { [key]: stored } = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  // Only `drawOnPage` writes there.
  return (stored as Drawing | undefined) ?? null;
}

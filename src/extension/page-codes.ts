/**
 * QR codes on a doubtful page, read from what the person sees: no request is made for a picture, the page's own policies have no
 * say, and codes in frames, on canvases and from other sites are read alike. The picture of the screen lives for the length of
 * one function; only what sort of code was found is kept.
 */
import { type CodePayload, readCodePayload } from '@/src/core/page/code-payload';
import { browser } from './browser';
import type { PictureBox } from './messages';
import { changePageState, type PageState } from './page-state';
import { readQrsOnScreen } from './read-picture';

/** Milliseconds from one look at a tab to the next; browsers refuse more than two pictures a second. */
const PAUSE = 1_900;
/** Looks at one page; what has shown no code by then changes its pictures for other reasons. */
const MOST_LOOKS = 8;

/** @param boxes where pictures can be seen; none: anywhere in the window */
export async function lookAtCodes(tabId: number, boxes: readonly PictureBox[]): Promise<readonly CodePayload[]> {
  const before = await frontPage(tabId);
  if (!before || !(await changePageState(tabId, takeLook))) return [];
  try {
    const texts = await readQrsOnScreen(before.windowId, boxes);
    const after = await frontPage(tabId);
    // Another tab or page has come to the front meanwhile: what was seen may be its.
    if (after?.url !== before.url || after.windowId !== before.windowId) return [];
    return texts.map(readCodePayload).filter((payload) => payload !== undefined);
  } catch {
    // The browser refused: too soon after another picture, or access was taken back.
    return [];
  }
}

interface FrontPage {
  readonly windowId: number;
  readonly url: string;
}

/** The page in the tab, where the tab is in front and the page one of the web. */
async function frontPage(tabId: number): Promise<FrontPage | undefined> {
  const { active, windowId, url } = await browser.tabs.get(tabId);
  return active && windowId !== undefined && url !== undefined && /^https?:/.test(url) ? { windowId, url } : undefined;
}

function takeLook(state: PageState): readonly [PageState, boolean] {
  const { count, at } = state.looks;
  const now = Date.now();
  if (count >= MOST_LOOKS || now - at < PAUSE) return [state, false];
  return [{ ...state, looks: { count: count + 1, at: now } }, true];
}

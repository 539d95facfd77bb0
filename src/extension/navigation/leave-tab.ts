import { browser } from '../browser';

/** Milliseconds. A page that must be fetched anew takes its time, and a tab that is closed meanwhile loses it. */
const LONGEST_WAY_BACK = 3_000;

/**
 * Away from a stopped address: back to the page before, or else to a new tab in its place.
 *
 * @param isLate the stopped page itself may be the page before, so going back is no way out
 */
export async function leaveTab(tabId: number | undefined, isLate: boolean): Promise<void> {
  if (!isLate && history.length > 1 && (await hasGoneBack())) return;
  await browser.tabs.create({});
  if (tabId !== undefined) await browser.tabs.remove(tabId);
}

/** Whether this page was left; a browser may keep it as it was, and go on with it when the person comes back. */
function hasGoneBack(): Promise<boolean> {
  return new Promise((resolve) => {
    addEventListener('pagehide', () => resolve(true), { once: true });
    setTimeout(resolve, LONGEST_WAY_BACK, false);
    history.back();
  });
}

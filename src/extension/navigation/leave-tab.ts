import { browser } from '../browser';

/** Milliseconds within which going back has happened if it can. */
const BACK_TIMEOUT = 400;

/**
 * Away from a stopped address: back to the page before, or else to a new tab in its place.
 *
 * @param isLate the stopped page itself may be the page before, so going back is no way out
 */
export async function leaveTab(tabId: number | undefined, isLate: boolean): Promise<void> {
  if (!isLate && history.length > 1) {
    history.back();
    await new Promise((resolve) => setTimeout(resolve, BACK_TIMEOUT));
  }
  await browser.tabs.create({});
  if (tabId !== undefined) await browser.tabs.remove(tabId);
}

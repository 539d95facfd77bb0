import { browser } from '../browser';

const PAGE = 'interstitial.html';

/**
 * The interstitial, which is also the gate. In Chromium the address is drawn anew whenever the browser starts, so that no page can
 * know it.
 */
export function gatePage(): string {
  return browser.runtime.getURL(PAGE);
}

/** Whether a tab shows the gate. Chromium then names it by the extension's own address, whichever it was opened by. */
export function isGatePage(address: string): boolean {
  return address.startsWith(gatePage()) || address.startsWith(`${browser.runtime.getURL('')}${PAGE}`);
}

/**
 * Where a stopped address is shown. `late`: a request may have left or the page may have been there already, so nobody is told
 * that nothing happened.
 */
export function lateWarningPage(address: string): string {
  return `${gatePage()}?late#${address}`;
}

/**
 * The gate's address of today for one that Chromium drew in an earlier run and no longer knows: rules outlive the browser, and what
 * they stop in the first moments goes nowhere.
 *
 * @returns `undefined` for any other address
 */
export function gatePageOfToday(address: string): string | undefined {
  const [, hash] = new RegExp(`^chrome-extension://[0-9a-f-]{36}/${PAGE}(#.*)$`, 's').exec(address) ?? [];
  return hash === undefined ? undefined : `${gatePage()}${hash}`;
}

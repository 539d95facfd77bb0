import { browser } from '../browser';

const PAGE = 'interstitial.html';

/** The interstitial, which is also the gate. */
export function gatePage(): string {
  return browser.runtime.getURL(PAGE);
}

/**
 * Where a stopped address is shown. `late`: a request may have left or the page may have been there already, so nobody is told
 * that nothing happened.
 */
export function lateWarningPage(address: string): string {
  return `${gatePage()}?late#${address}`;
}

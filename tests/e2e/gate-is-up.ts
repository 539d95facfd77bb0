import type { DrivenBrowser, DrivenPage } from '@/scripts/browser/driver';

/**
 * The rules are put in when the extension is installed, a moment after the browser is up.
 *
 * @returns a page of the extension, to look with
 */
export async function gateIsUp(browser: DrivenBrowser): Promise<DrivenPage> {
  const page = await browser.open('popup.html?tab');
  for (;;) {
    const { gate } = Object(await page.api('storage.local.get', 'gate'));
    if (gate !== undefined) return page;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

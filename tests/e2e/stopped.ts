/** Ways to an address, and what the interstitial says where it was stopped. */
import type { DrivenBrowser, DrivenPage } from '@/scripts/browser/driver';
import type { LocalWeb } from './servers/local-web';
import { settled } from './settled';

export interface Shown {
  readonly headline: string;
  readonly words: string;
  readonly focused: string;
}

/** What the interstitial says; waits for it. */
export function interstitial(page: DrivenPage): Promise<Shown> {
  return settled(page, 'the interstitial', () => {
    const dialog = document.querySelector<HTMLElement>('[role=alertdialog]');
    return (
      dialog && {
        headline: dialog.querySelector('h1')?.textContent ?? '',
        words: dialog.innerText,
        focused: document.activeElement?.textContent ?? '',
      }
    );
  });
}

/** Where links are followed from. */
export const START = 'http://news.example/';

export function startPage(web: LocalWeb, body: string): void {
  web.serve('news.example', () => ({ body: `<!doctype html><meta charset="utf-8"><title>news</title>${body}` }));
}

/** Puts the focus on a link or button of the page and presses it. */
export async function pressOn(page: DrivenPage, selector: 'a' | 'button'): Promise<void> {
  const isFocused = (wanted: string) => {
    document.querySelector<HTMLElement>(wanted)?.focus();
    return document.activeElement?.localName === wanted;
  };
  await settled(page, `the ${selector}`, isFocused, selector);
  await page.press('Enter');
}

/**
 * Opens the start page, with a link on it that is followed by key. It names its target only then, as hostile pages do: a dangerous
 * link that stands there openly is held by the link guard, and would not get as far as the gate.
 *
 * @param attributes of the link
 */
export async function follow(
  browser: DrivenBrowser,
  web: LocalWeb,
  address: string,
  attributes = '',
): Promise<DrivenPage> {
  startPage(web, `<a href="/" ${attributes} onkeydown="this.href='${address}'">打开</a>`);
  const page = await browser.openWeb(START);
  await pressOn(page, 'a');
  return page;
}

/** The extension's own eyes: what is stopped in tabs of windows that are not private. */
export async function stoppedTabs(eyes: DrivenPage): Promise<readonly string[]> {
  const tabs = await eyes.api('tabs.query', {});
  const urls = Array.isArray(tabs) ? tabs.map((tab) => String(Reflect.get(Object(tab), 'url'))) : [];
  return urls.filter((url) => url.includes('/interstitial.html')).map((url) => url.slice(url.indexOf('#') + 1));
}

/** Closes every tab that shows the interstitial. */
export async function closeStopped(eyes: DrivenPage): Promise<void> {
  const tabs = await eyes.api('tabs.query', {});
  for (const tab of Array.isArray(tabs) ? tabs : []) {
    const { id, url } = Object(tab);
    if (String(url).includes('/interstitial.html')) await eyes.api('tabs.remove', id);
  }
}

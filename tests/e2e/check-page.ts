/** The check page as a person uses it: what is put in, and the words read back. */
import { type DrivenBrowser, type DrivenPage, type ReadablePage, type Size, waitFor } from '@/scripts/browser/driver';

/** A popup's width, and room enough for a whole answer. */
export const POPUP_SIZE: Size = { width: 440, height: 1500 };

const PASTE_KEY = process.platform === 'darwin' ? 'Meta+v' : 'Control+v';
const SELECT_ALL_KEY = process.platform === 'darwin' ? 'Meta+a' : 'Control+a';

export interface ReadVerdict {
  /** 高度可疑，不要点、不要付 … */
  readonly level: string;
  readonly headline: string;
  /** Everything the answer says, as a person sees it. */
  readonly words: string;
}

export async function openCheckPage(browser: DrivenBrowser, size: Size = POPUP_SIZE): Promise<DrivenPage> {
  const page = await browser.open('popup.html?tab', size);
  await waitFor(page, 'the box', () => document.activeElement instanceof HTMLTextAreaElement, []);
  return page;
}

/** Through the real clipboard, over whatever has the focus and its whole content. */
export async function paste(page: DrivenPage, text: string): Promise<void> {
  await page.evaluate((copied: string) => navigator.clipboard.writeText(copied), text);
  await page.press(SELECT_ALL_KEY);
  await page.press(PASTE_KEY);
}

export async function focusBox(page: DrivenPage): Promise<void> {
  await page.evaluate(() => document.querySelector('textarea')?.focus());
}

/** What the page says of what stands in the box; waits for it. */
export async function readVerdict(page: ReadablePage): Promise<ReadVerdict> {
  return waitFor(page, 'a verdict', verdictOnPage, []);
}

function verdictOnPage(): ReadVerdict | undefined {
  const words = (selector: string) => document.querySelector<HTMLElement>(selector)?.innerText.trim() ?? '';
  const level = words('.verdict-level');
  return level === '' ? undefined : { level, headline: words('.verdict-headline'), words: words('.verdict') };
}

/** Pastes over what stands in the box and reads the answer to it. */
export async function check(page: DrivenPage, text: string): Promise<ReadVerdict> {
  await focusBox(page);
  await paste(page, text);
  await waitFor(page, 'the text in the box', (wanted: string) => document.querySelector('textarea')?.value === wanted, [
    text,
  ]);
  // The box and the answer to it are drawn together.
  return readVerdict(page);
}

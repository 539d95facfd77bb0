/**
 * What the extension has drawn in a page, which the page cannot read and neither can a driver: the extension's own scripts may look into
 * closed shadow roots.
 */
import type { DrivenPage } from '@/scripts/browser/driver';

/** Which tabs are meant: the one at exactly this address, or all whose pages are of this origin, also those without an address. */
export type Place = { readonly address: string } | { readonly origin: string };

/** A button of ours, as it lies in the window (CSS pixels). */
export interface DrawnButton {
  readonly label: string;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
}

interface Drawn {
  readonly words: string;
  readonly buttons: readonly DrawnButton[];
}

/** Things one after the other that the keyboard reaches in a warning. */
const MOST_TABS = 20;

/**
 * @param eyes any page of the extension
 * @param address of the tab, exactly
 * @returns the words of everything drawn in the tab's top frame, `''` when there is nothing
 */
export async function drawnWords(eyes: DrivenPage, address: string): Promise<string> {
  return (await drawnAt(eyes, { address })).words;
}

export function drawnAt(eyes: DrivenPage, place: Place): Promise<Drawn> {
  return eyes.evaluate(async (wanted) => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const address = Reflect.get(wanted, 'address');
    const tabs: { id: number; url?: string }[] = await api.tabs.query({});
    const inPage = (origin: string | null) => {
      if (origin !== null && globalThis.origin !== origin) return { words: '', buttons: [] };
      const chromium = Reflect.get(globalThis, 'chrome')?.dom;
      const rootOf = (host: HTMLElement): ShadowRoot | null =>
        chromium?.openOrClosedShadowRoot(host) ?? Reflect.get(host, 'openOrClosedShadowRoot');
      const roots = [...document.querySelectorAll<HTMLElement>('div[popover=manual]')].flatMap(
        (host) => rootOf(host) ?? [],
      );
      const drawn = roots.flatMap((root) => [...root.children]);
      const words = drawn
        .map((element) => (element instanceof HTMLStyleElement ? '' : Reflect.get(element, 'innerText')))
        .join('\n');
      const buttons = roots
        .flatMap((root) => [...root.querySelectorAll<HTMLElement>('button, summary')])
        .map((button) => {
          const { x, y, width, height } = button.getBoundingClientRect();
          return { label: button.innerText.trim(), x: x + width / 2, y: y + height / 2 };
        });
      return { words: words.trim(), buttons };
    };
    const found: Drawn[] = [];
    for (const { id, url } of tabs) {
      if (address !== undefined && url !== address) continue;
      const origin = Reflect.get(wanted, 'origin') ?? null;
      // The browser's own pages refuse.
      const results = await api.scripting
        .executeScript({ target: { tabId: id }, func: inPage, args: [origin] })
        .catch(() => []);
      found.push(...results.map(({ result }: { result?: Drawn }) => result ?? { words: '', buttons: [] }));
      if (address !== undefined) break;
    }
    return {
      words: found
        .map(({ words }) => words)
        .join('\n')
        .trim(),
      buttons: found.flatMap(({ buttons }) => buttons),
    };
  }, place);
}

/** The words of what has the focus in what is drawn there. */
export function focusedDrawn(eyes: DrivenPage, address: string): Promise<string> {
  return eyes.evaluate(async (wanted) => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const tabs: { id: number; url?: string }[] = await api.tabs.query({});
    const tab = tabs.find(({ url }) => url === wanted);
    if (!tab) return '';
    const inPage = () => {
      const chromium = Reflect.get(globalThis, 'chrome')?.dom;
      const rootOf = (host: HTMLElement): ShadowRoot | null =>
        chromium?.openOrClosedShadowRoot(host) ?? Reflect.get(host, 'openOrClosedShadowRoot');
      const hosts = [...document.querySelectorAll<HTMLElement>('div[popover=manual]')];
      return hosts.map((host) => rootOf(host)?.activeElement?.textContent ?? '').join('');
    };
    const [{ result }] = await api.scripting.executeScript({ target: { tabId: tab.id }, func: inPage });
    return String(result ?? '').trim();
  }, address);
}

/** By keyboard: on to what begins with these words, and Enter. */
export async function pressDrawn(eyes: DrivenPage, page: DrivenPage, address: string, words: string): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if ((await focusedDrawn(eyes, address)).startsWith(words)) {
      await page.press('Enter');
      return;
    }
    await page.press('Tab');
  }
  throw new Error(`nothing that can be pressed begins with ${words}`);
}

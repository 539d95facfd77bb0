/**
 * What the extension has drawn in a page, which the page cannot read and neither can a driver: the extension's own scripts may look into
 * closed shadow roots.
 */
import type { DrivenPage } from '@/scripts/browser/driver';

/**
 * @param eyes any page of the extension
 * @param address of the tab, exactly
 * @returns the words of everything drawn in the tab's top frame, `''` when there is nothing
 */
export function drawnWords(eyes: DrivenPage, address: string): Promise<string> {
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
      const drawn = hosts.flatMap((host) => [...(rootOf(host)?.children ?? [])]);
      return drawn
        .map((element) => (element instanceof HTMLStyleElement ? '' : Reflect.get(element, 'innerText')))
        .join('\n');
    };
    const [{ result }] = await api.scripting.executeScript({ target: { tabId: tab.id }, func: inPage });
    return String(result ?? '').trim();
  }, address);
}

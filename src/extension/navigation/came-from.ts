/**
 * From which site the person came to the gate. The gate's own load has lost it (a redirect to a page of the extension hands over no
 * referrer), and some log-ins depend on it. Lies in memory that ends with the browser, one origin for each open tab.
 */
import { browser } from '../browser';
import { isGatePage } from './gate-page';

export interface Shown {
  readonly tabId: number;
  readonly url: string;
  /** How the browser names what led here; both tell a followed link from a typed or stored address. */
  readonly transitionType?: string | undefined;
  readonly transitionQualifiers?: readonly string[] | undefined;
}

interface CameFrom {
  /** Of the page in the tab, or before the gate in it. */
  readonly origin: string;
  /** The gate was reached from there by a link, a script or a redirect of that page. */
  readonly byLink: boolean;
}

const keyOf = (tabId: number) => `came-from ${tabId}`;
/** Two commits of one tab may follow each other faster than memory is read and written. */
const queues = new Map<number, Promise<void>>();

/** Call for every top-level page that is shown. */
export function noteShown({ tabId, url, transitionType, transitionQualifiers = [] }: Shown): Promise<void> {
  return enqueue(tabId, async () => {
    if (isGatePage(url)) {
      const isLink = transitionType === 'link' && !transitionQualifiers.some((one) => NOT_FOLLOWED.includes(one));
      const before = await read(tabId);
      if (before) await write(tabId, { ...before, byLink: isLink });
      // A new tab shows it for a moment before what it was opened for.
    } else if (url !== 'about:blank') {
      await write(tabId, /^https?:/.test(url) ? { origin: new URL(url).origin, byLink: false } : undefined);
    }
  });
}

/** Call when a page opens another tab. */
export function noteOpened(sourceTabId: number, tabId: number): Promise<void> {
  return enqueue(tabId, async () => {
    const source = await read(sourceTabId);
    if (source) await write(tabId, { ...source, byLink: false });
  });
}

export function forgetShown(tabId: number): Promise<void> {
  queues.delete(tabId);
  return write(tabId, undefined);
}

/**
 * What the browser would at most have sent as `Referer` under its default policy (`strict-origin-when-cross-origin`), and never more
 * than the origin: nothing for typed addresses, nothing from https to http.
 */
export async function referrerFor(target: URL, tabId: number): Promise<string | undefined> {
  const from = await read(tabId);
  if (!from?.byLink || (from.origin.startsWith('https:') && target.protocol === 'http:')) return undefined;
  return `${from.origin}/`;
}

const NOT_FOLLOWED: readonly string[] = ['from_address_bar', 'forward_back'];

function enqueue(tabId: number, run: () => Promise<void>): Promise<void> {
  const next = (queues.get(tabId) ?? Promise.resolve()).then(run, run);
  queues.set(tabId, next);
  return next;
}

async function read(tabId: number): Promise<CameFrom | undefined> {
  const { [keyOf(tabId)]: stored } = await browser.storage.session.get(keyOf(tabId));
  // Only `write` writes there.
  return stored as CameFrom | undefined;
}

function write(tabId: number, from: CameFrom | undefined): Promise<void> {
  const { session } = browser.storage;
  return from ? session.set({ [keyOf(tabId)]: from }) : session.remove(keyOf(tabId));
}

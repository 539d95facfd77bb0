/**
 * A way on past a warning drawn over a web page, waiting for the family's passphrase. It is typed on a page of the extension and never
 * over a web page: nobody should get used to typing it where a page could ask for it too.
 */
import { browser } from '../browser';
import { carryOut } from '../carry-out';
import type { DrawnFor } from '../page-state';
import { type Leave, mayContinue } from './may-continue';

interface UnlockRequest {
  readonly drawnFor: DrawnFor;
  readonly choice: 'go-on' | 'trust-site';
  readonly isPrivate: boolean;
  /** Of the page that asks. */
  readonly tabId?: number;
}

/** What the page that asks says of it. */
export type UnlockView = Pick<UnlockRequest, 'choice'> & Pick<DrawnFor, 'cause' | 'host'>;

const PREFIX = 'unlock ';
const SIZE = { width: 480, height: 620 } as const;

/** Opens the page that asks, in a small window of its own. */
export async function requestUnlock(request: Omit<UnlockRequest, 'tabId'>): Promise<void> {
  const id = crypto.randomUUID();
  const { session } = browser.storage;
  await session.set({ [PREFIX + id]: request });
  const tabId = await openPage(browser.runtime.getURL(`unlock.html?asked=${id}`), request.isPrivate);
  if (tabId !== undefined) await session.set({ [PREFIX + id]: { ...request, tabId } satisfies UnlockRequest });
}

async function openPage(url: string, isPrivate: boolean): Promise<number | undefined> {
  // Browsers on telephones have no windows.
  const windows: typeof browser.windows | undefined = browser.windows;
  if (!windows) return (await browser.tabs.create({ url })).id;
  const opened = await windows.create({ url, type: 'popup', ...SIZE, ...(isPrivate && { incognito: true }) });
  return opened.tabs?.[0]?.id;
}

export async function unlockView(id: string): Promise<UnlockView | null> {
  const request = await read(id);
  if (!request) return null;
  const { choice, drawnFor } = request;
  return { choice, cause: drawnFor.cause, host: drawnFor.host };
}

export async function unlock(id: string, passphrase: string): Promise<Leave> {
  const request = await read(id);
  if (!request) return { result: 'refused' };
  const leave = await mayContinue(passphrase);
  if (leave.result !== 'right') return leave;
  await browser.storage.session.remove(PREFIX + id);
  await carryOut(request.drawnFor, request.choice, request.isPrivate);
  return leave;
}

/** The page that asked was closed without an answer: what was held in the web page stays undone, and can be asked about again. */
export async function dropUnlock(tabId: number): Promise<void> {
  const stored = await browser.storage.session.get(null);
  for (const [key, value] of Object.entries(stored)) {
    if (!key.startsWith(PREFIX)) continue;
    // Only `requestUnlock` writes there.
    const request = value as UnlockRequest;
    if (request.tabId !== tabId) continue;
    await browser.storage.session.remove(key);
    await carryOut(request.drawnFor, 'dismiss', request.isPrivate);
  }
}

async function read(id: string): Promise<UnlockRequest | undefined> {
  return (await browser.storage.session.get(PREFIX + id))[PREFIX + id] as UnlockRequest | undefined;
}

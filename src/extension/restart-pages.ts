/** A switch, a list or a policy was changed: open pages are looked at anew at once, without being loaded again. */
import { readActiveWarnings, watchesPages } from './active-warnings';
import { showLevel } from './badge';
import { browser } from './browser';
import type { Checker } from './checker';
import type { MessageTo, ToFrame } from './messages';
import { parseWebAddress } from './navigation/web-address';
import { changePageState, NEW_PAGE } from './page-state';
import type { EffectiveSettings } from './settings/effective-settings';
import { readSettings } from './settings/read-settings';
import { standingAt } from './standing';

/** In memory, so that a background that was woken by the change itself knows what held before. */
const KEY = 'in-force';
/** As the panel script names what takes its warning away (`show-page-warning.tsx`). */
const DRAWN = 'collection-check page warning';

/** Call when the background starts and after each change of settings; does nothing when no page is concerned. */
export async function restartPages(checker: () => Promise<Checker>): Promise<void> {
  if (!(await hasChanged())) return;
  const [known, tabs] = await Promise.all([checker(), browser.tabs.query({})]);
  await Promise.all(tabs.map(({ id, url = '' }) => (id === undefined ? undefined : restart(id, url, known))));
}

/** Since it was last asked; never at the first time, when the browser has just started. */
async function hasChanged(): Promise<boolean> {
  const now = JSON.stringify(concerningPages(await readSettings()));
  const { [KEY]: before } = await browser.storage.session.get(KEY);
  if (before === now) return false;
  await browser.storage.session.set({ [KEY]: now });
  return before !== undefined;
}

function concerningPages({ settings, policy }: EffectiveSettings): unknown {
  const { warnings, allowlist, ownInstitutions } = settings;
  return [warnings, allowlist, ownInstitutions, policy.allowlist, policy.blocklist, policy.extraInstitutions];
}

async function restart(tabId: number, address: string, checker: Checker): Promise<void> {
  const url = parseWebAddress(address);
  if (!url) return;
  const isWatched = watchesPages(await readActiveWarnings());
  await changePageState(tabId, () => [NEW_PAGE, undefined]);
  await showLevel(tabId, isWatched ? checker.judgeAddress(url.href).level : 'unverified');
  try {
    const [, frames] = await Promise.all([undraw(tabId), browser.webNavigation.getAllFrames({ tabId })]);
    for (const frame of frames ?? []) await restartFrame(tabId, frame.frameId, frame.url, checker);
  } catch {
    // Closed meanwhile, or a page that no script may enter.
  }
}

async function restartFrame(tabId: number, frameId: number, address: string, checker: Checker): Promise<void> {
  const standing = await standingAt(address, frameId, checker);
  const tell = (news: MessageTo<ToFrame>) => browser.tabs.sendMessage(tabId, news, { frameId }).catch(notThere);
  // A question that has just been taken away must not hold the form for ever.
  await tell({ kind: 'answered', cause: 'form-submit', choice: 'dismiss' });
  await tell({ kind: 'standing-changed', standing: 'unwatched' });
  if (standing === 'watched') await tell({ kind: 'standing-changed', standing });
}

async function undraw(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, func: takeAway, args: [DRAWN] }).catch(notThere);
}

/** Runs in the page. */
function takeAway(name: string): void {
  Reflect.get(window, Symbol.for(name))?.();
}

/** Opened before the extension was there, or gone. */
function notThere(): void {}

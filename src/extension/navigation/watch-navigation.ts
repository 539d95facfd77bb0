/**
 * What the browser's rules cannot express: slips of the keyboard and other suffixes, judged when a navigation begins; and
 * whatever dangerous address got past the rules (a form sent by POST), judged when it is shown.
 */
import { readActiveWarnings } from '../active-warnings';
import { isAllowedSite } from '../allowlist';
import { browser } from '../browser';
import type { Checker } from '../checker';
import { addressWarning } from './address-warning';
import { forgetShown, noteOpened, noteShown, type Shown } from './came-from';
import { gatePageOfToday, isGatePage, lateWarningPage } from './gate-page';
import { endPasses, endReferrer, isPassedOnce } from './passes';
import { parseWebAddress } from './web-address';

interface Navigation extends Shown {
  readonly frameId: number;
}

/** Call while the background starts, so that the browser wakes it for the next navigation. */
export function watchNavigation(checker: () => Promise<Checker>, onShown: (tabId: number, url: string) => void): void {
  const { onBeforeNavigate, onCommitted, onCreatedNavigationTarget, onErrorOccurred } = browser.webNavigation;
  onBeforeNavigate.addListener((navigation) => {
    if (isTopLevel(navigation)) warn(navigation, ['resembles', 'blocked-by-organisation'], checker).catch(reportError);
  });
  onCommitted.addListener((navigation) => {
    if (!isTopLevel(navigation)) return;
    onShown(navigation.tabId, navigation.url);
    noteShown(navigation).catch(reportError);
    afterCommit(navigation, checker).catch(reportError);
  });
  onCreatedNavigationTarget.addListener(({ sourceTabId, tabId }) => {
    noteOpened(sourceTabId, tabId).catch(reportError);
  });
  onErrorOccurred.addListener((navigation) => {
    if (isTopLevel(navigation)) afterError(navigation).catch(reportError);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    Promise.all([endPasses(tabId), forgetShown(tabId)]).catch(reportError);
  });
}

function isTopLevel({ frameId, tabId }: Navigation): boolean {
  return frameId === 0 && tabId >= 0;
}

async function afterCommit(navigation: Navigation, checker: () => Promise<Checker>): Promise<void> {
  // On the gate's own page the leave just given must survive until it has led somewhere.
  if (!isGatePage(navigation.url)) {
    await endPasses(navigation.tabId, parseWebAddress(navigation.url)?.hostname);
  }
  await warn(navigation, ['resembles', 'imitation', 'blocked-by-organisation'], checker);
}

async function afterError({ tabId, url }: Navigation): Promise<void> {
  await endReferrer(tabId);
  const gate = gatePageOfToday(url);
  if (gate === undefined) return;
  // How the person came here is lost on the way round.
  await forgetShown(tabId);
  await browser.tabs.update(tabId, { url: gate });
}

async function warn(
  { tabId, url: address }: Navigation,
  about: readonly ReturnType<typeof addressWarning>[],
  checker: () => Promise<Checker>,
): Promise<void> {
  const url = parseWebAddress(address);
  if (!url) return;
  const warning = addressWarning((await checker()).judgeAddress(url.href));
  if (warning === undefined || !about.includes(warning)) return;
  if (warning !== 'blocked-by-organisation' && !(await readActiveWarnings()).addresses) return;
  if ((await isAllowedSite(url.hostname)) || (await isPassedOnce(url.hostname, tabId))) return;
  await browser.tabs.update(tabId, { url: lateWarningPage(url.href) });
}

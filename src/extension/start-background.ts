/** Everything the background listens to. Listeners are added at once, so that the browser wakes it for them; the rest waits. */
import { readActiveWarnings, watchesPages } from './active-warnings';
import { syncAllowRules } from './allowlist';
import { answerWarning } from './answer-warning';
import { TEXT_SCALE } from './appearance';
import { showLevel } from './badge';
import { syncBlockRule } from './blocklist';
import { browser } from './browser';
import type { Checker } from './checker';
import { provideChecker } from './checker-provider';
import { takeDrawing } from './drawings';
import { familyHandlers } from './family/family-handlers';
import { welcomeOnce } from './first-run';
import { listen } from './listen';
import { createMenus, listenToMenus } from './menus';
import { parseAnswer, parseNothing, parseReported, parseStopped } from './message-parsers';
import type { ToBackground } from './messages';
import { installGate } from './navigation/install-gate';
import { judgeStopped } from './navigation/judge-stopped';
import { syncJudgedRule } from './navigation/judged-before';
import { watchNavigation } from './navigation/watch-navigation';
import { parseWebAddress } from './navigation/web-address';
import { listenToOmnibox } from './omnibox';
import { pageHandlers } from './page-check';
import { watchPrivateWindows } from './private-windows';
import { openReportFrom } from './report';
import { restartPages } from './restart-pages';
import { textSizeOf } from './settings/effective-settings';
import { readSettings, watchSettings } from './settings/read-settings';

export function startBackground(): void {
  const checker = provideChecker();
  watchNavigation(checker, (tabId, address) => {
    const url = parseWebAddress(address);
    if (!url) return;
    markButton(tabId, url, checker).catch(reportError);
  });
  listenToMenus(checker);
  listenToOmnibox();
  watchPrivateWindows();
  listen<ToBackground>({
    'take-drawing': {
      parse: parseNothing,
      answer: async (_, asker) => {
        const drawing = asker.sort === 'page' ? await takeDrawing(asker.tabId, asker.frameId) : null;
        return drawing && { drawing, textScale: TEXT_SCALE[textSizeOf(await readSettings())] };
      },
    },
    ...pageHandlers(checker),
    ...familyHandlers(),
    'answer-drawing': { parse: parseAnswer, answer: ({ id, choice }, asker) => answerWarning(id, choice, asker) },
    'judge-stopped': {
      parse: parseStopped,
      answer: async ({ address, late }, asker) => ({
        view: asker.sort === 'own' ? await judgeStopped(await checker(), new URL(address), late) : null,
      }),
    },
    'open-report': {
      parse: parseReported,
      answer: async (message, asker) => {
        if (asker.sort === 'page') await openReportFrom(asker.tabId, message);
        return null;
      },
    },
  });
  const prepareMenus = () => void createMenus().catch(reportError);
  browser.runtime.onInstalled.addListener(prepareMenus);
  browser.runtime.onInstalled.addListener((details) => void welcomeOnce(details).catch(reportError));
  browser.runtime.onStartup.addListener(prepareMenus);
  // Neither is told to the half of a split extension that lives in private windows.
  if (browser.extension.inIncognitoContext) prepareMenus();
  followSettings(checker);
  keepStorageFromPages().catch(reportError);
}

async function markButton(tabId: number, { href }: URL, checker: () => Promise<Checker>): Promise<void> {
  if (watchesPages(await readActiveWarnings())) await showLevel(tabId, (await checker()).judgeAddress(href).level);
}

/** A switch, an import, a policy or cleared storage changes what holds without a press on anything that is open. */
function followSettings(checker: () => Promise<Checker>): void {
  const follow = async () => {
    // A browser that refuses one set of rules must not cost the others.
    await installGate().catch(reportError);
    const rest = [syncAllowRules(), syncJudgedRule(), syncBlockRule(), restartPages(checker)];
    await Promise.all(rest.map((one) => one.catch(reportError)));
  };
  // Also on every start: a few reads where nothing is to be done, and a crash in the middle of an update is mended.
  follow().catch(reportError);
  watchSettings(() => void follow().catch(reportError), new AbortController().signal);
}

/** The scripts in pages need nothing that is stored; a page that broke into its renderer must not read it either. */
async function keepStorageFromPages(): Promise<void> {
  // Not in Firefox yet, and unknown to the polyfill.
  const local: typeof browser.storage.local & {
    readonly setAccessLevel?: (access: { readonly accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
  } = browser.storage.local;
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

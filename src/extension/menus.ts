/** What the right mouse button and the keyboard offer on any page. */
import { webWords } from '@/src/i18n/web/web-words';
import { browser } from './browser';
import { type AskedTab, answerOnPage, noteOnPage } from './check-on-page';
import { openPictureWindow } from './check-window';
import type { Checker } from './checker';
import { readLocale, watchLocale } from './language';
import { readQrOfImage } from './read-picture';
import { readSelection } from './read-selection';

type Tab = NonNullable<Parameters<Parameters<typeof browser.contextMenus.onClicked.addListener>[0]>[1]>;
type Click = Parameters<Parameters<typeof browser.contextMenus.onClicked.addListener>[0]>[0];

const CONTEXTS = ['selection', 'link', 'image', 'page'] as const;
type Context = (typeof CONTEXTS)[number];

/** Name in the manifest. */
const CHECK_SELECTION = 'check-selection';

/** Call while the background starts. */
export function listenToMenus(checker: () => Promise<Checker>): void {
  browser.contextMenus.onClicked.addListener((click, tab) => {
    if (tab) answerClick(click, tab, checker).catch(reportError);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === CHECK_SELECTION) checkSelection(tab, checker).catch(reportError);
  });
  watchLocale(() => void createMenus().catch(reportError), new AbortController().signal);
}

/** Browsers keep menus for some extensions and forget them for others (private windows): made anew, in today's language. */
export async function createMenus(): Promise<void> {
  const { menu } = webWords(await readLocale());
  await browser.contextMenus.removeAll();
  for (const context of CONTEXTS) {
    browser.contextMenus.create({ id: context, title: menu[context], contexts: [context] }, () => {
      // Two backgrounds started at the same moment both make them; the second is told so here.
      void browser.runtime.lastError;
    });
  }
}

async function answerClick(click: Click, tab: Tab, checker: () => Promise<Checker>): Promise<void> {
  const asked = askedTab(tab);
  const context = CONTEXTS.find((known) => known === click.menuItemId);
  if (!asked || !context) return;
  if (context === 'image') {
    await checkImage(click, tab, asked, checker);
    return;
  }
  const text = await textOf(context, click, asked);
  if (text === '') await noteOnPage('nothing-selected', asked);
  else await answerOnPage(text, asked, await checker());
}

async function textOf(context: Exclude<Context, 'image'>, click: Click, { tabId }: AskedTab): Promise<string> {
  if (context === 'link') return click.linkUrl ?? '';
  if (context === 'page') return click.frameUrl ?? click.pageUrl ?? '';
  const known = click.selectionText?.trim() ?? '';
  const read = await readSelection(tabId, click.frameId ?? 0);
  // The menu's text has lost its line breaks and may be cut; the page may have lost its selection.
  return bare(read).startsWith(bare(known).slice(0, 100)) && read.length > 0 ? read : known;
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

async function checkImage(click: Click, tab: Tab, asked: AskedTab, checker: () => Promise<Checker>): Promise<void> {
  const { srcUrl = '', frameId = 0 } = click;
  const answer = await readQrOfImage(srcUrl, { tabId: asked.tabId, windowId: tab.windowId ?? -2, frameId });
  if ('text' in answer) await answerOnPage(answer.text, asked, await checker(), 'picture');
  else if ('picture' in answer) await openPictureWindow(answer.picture, asked.isPrivate);
  else await noteOnPage(answer.problem, asked);
}

async function checkSelection(tab: Tab | undefined, checker: () => Promise<Checker>): Promise<void> {
  const front = tab ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  const asked = front && askedTab(front);
  if (!asked) return;
  const text = await readSelection(asked.tabId);
  if (text === '') await noteOnPage('nothing-selected', asked);
  else await answerOnPage(text, asked, await checker());
}

function askedTab({ id, incognito }: Tab): AskedTab | undefined {
  return id === undefined || id < 0 ? undefined : { tabId: id, isPrivate: incognito };
}

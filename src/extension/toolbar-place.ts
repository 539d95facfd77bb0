/** Where a person finds the extension in their browser. */
import type { BrowserKind } from '@/src/i18n/welcome/keys';
import { browser } from './browser';

export interface ToolbarPlace {
  /** `false` also where the browser does not tell. */
  readonly isPinned: boolean;
  /** As the browser writes it, `Alt+Shift+K` or `⌥⇧K`; empty where the person or another extension took it away. */
  readonly shortcut: string;
}

export async function readToolbarPlace(): Promise<ToolbarPlace> {
  const [{ isOnToolbar }, commands] = await Promise.all([
    // Younger than the oldest Firefox for Android we run in.
    browser.action.getUserSettings?.() ?? {},
    browser.commands?.getAll() ?? [],
  ]);
  return {
    isPinned: isOnToolbar === true,
    shortcut: commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '',
  };
}

/** Whose menus and icons to describe. Other builds of Chromium have Chromium's. */
export function browserKind(userAgent: string): BrowserKind {
  if (userAgent.includes('Firefox/')) return 'firefox';
  return userAgent.includes('Edg/') ? 'edge' : 'chromium';
}

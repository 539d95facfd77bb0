/** The mark on the toolbar button: how the page in front stands. Gone by itself when the tab shows another page. */
import { LEVELS, type Level } from '@/src/core/types';
import { uiWords } from '@/src/i18n/ui/ui-words';
import { webWords } from '@/src/i18n/web/web-words';
import { browser } from './browser';
import { readLocale } from './language';

interface Mark {
  readonly text: string;
  readonly colour: string;
}

/** A sign and a colour each: neither alone is enough. Blue and not green, for no level is called safe. */
const MARKS: Readonly<Record<Level, Mark>> = {
  official: { text: 'i', colour: '#0e5a80' },
  unverified: { text: '', colour: '#43505f' },
  suspicious: { text: '?', colour: '#7d4b00' },
  dangerous: { text: '!', colour: '#a61b1b' },
};

export async function showLevel(tabId: number, level: Level): Promise<void> {
  const { text, colour } = MARKS[level];
  const locale = await readLocale();
  const words = uiWords(locale);
  const { action } = browser;
  try {
    await Promise.all([
      action.setBadgeText({ tabId, text }),
      action.setBadgeBackgroundColor({ tabId, color: colour }),
      action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
      action.setTitle({
        tabId,
        title:
          level === 'unverified' ? words.appName : webWords(locale).buttonTitle(words.appName, words.linkLevels[level]),
      }),
    ]);
  } catch {
    // The tab was closed meanwhile; there is no button left to mark.
  }
}

/** The worse of what the address and the page say. */
export async function raiseLevel(tabId: number, level: Level): Promise<void> {
  const shown = await browser.action.getBadgeText({ tabId });
  const present = LEVELS.find((one) => MARKS[one].text === shown) ?? 'unverified';
  if (LEVELS.indexOf(level) > LEVELS.indexOf(present)) await showLevel(tabId, level);
}

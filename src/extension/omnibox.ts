/** The keyword of the address bar: what is typed after it is checked on the check page, and goes nowhere else. */
import { webWords } from '@/src/i18n/web/web-words';
import { browser } from './browser';
import { checkPageFor } from './check-window';
import { readLocale } from './language';

/** Call while the background starts. */
export function listenToOmnibox(): void {
  browser.omnibox.onInputStarted.addListener(() => {
    readLocale()
      .then((locale) => browser.omnibox.setDefaultSuggestion({ description: webWords(locale).omnibox }))
      .catch(reportError);
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    open(text, disposition !== 'currentTab').catch(reportError);
  });
}

async function open(text: string, isNewTab: boolean): Promise<void> {
  const url = await checkPageFor(text, 'tab');
  if (isNewTab) await browser.tabs.create({ url });
  else await browser.tabs.update({ url });
}

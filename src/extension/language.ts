/** In which language the extension speaks: the browser's own unless the person chose another. */
import { LOCALES, type Locale, localeFor } from '@/src/i18n/locale';
import { browser } from './browser';

const LANGUAGE_CHOICES = ['auto', ...LOCALES] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

const KEY = 'language';

export async function readLanguageChoice(): Promise<LanguageChoice> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return LANGUAGE_CHOICES.find((choice) => choice === stored) ?? 'auto';
}

export async function saveLanguageChoice(choice: LanguageChoice): Promise<void> {
  await browser.storage.local.set({ [KEY]: choice });
}

export async function readLocale(): Promise<Locale> {
  const choice = await readLanguageChoice();
  return choice === 'auto' ? localeFor(browser.i18n.getUILanguage()) : choice;
}

/** Calls back with the new locale whenever the choice changes, in this page or another, until the signal aborts. */
export function watchLocale(onChange: (locale: Locale) => void, signal: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'local' && KEY in changes) readLocale().then(onChange, reportError);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

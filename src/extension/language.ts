/** In which language the extension speaks: the browser's own unless the person or a policy chose another. */
import { type Locale, localeFor } from '@/src/i18n/locale';
import { browser } from './browser';
import { readSettings, watchSettings } from './settings/read-settings';
import type { LanguageChoice } from './settings/settings-schema';

export async function readLocale(): Promise<Locale> {
  return localeOf((await readSettings()).settings.language);
}

/** Calls back with the locale whenever the settings change, in this page or another, until the signal aborts. */
export function watchLocale(onChange: (locale: Locale) => void, signal: AbortSignal): void {
  watchSettings(({ settings }) => onChange(localeOf(settings.language)), signal);
}

export function localeOf(choice: LanguageChoice): Locale {
  return choice === 'auto' ? localeFor(browser.i18n.getUILanguage()) : choice;
}

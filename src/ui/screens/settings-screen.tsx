import type { ComponentChildren } from 'preact';
import type { Locale } from '@/src/i18n/locale';
import { optionsWords } from '@/src/i18n/options/options-words';
import { uiWords } from '@/src/i18n/ui/ui-words';
import { webWords } from '@/src/i18n/web/web-words';
import { AppIcon, LockIcon } from '../icons/line-icons';
import { htmlLang } from '../text/html-lang';
import { WordsContext } from '../words-context';

/** Ids of the sections, in their order on the page. */
export const SETTINGS_PARTS = [
  'warnings',
  'look',
  'family',
  'allowlist',
  'own',
  'registry',
  'history',
  'backup',
] as const;

export interface SettingsScreenProps {
  readonly locale: Locale;
  /** Above everything: what is wrong with the settings. */
  readonly notice?: ComponentChildren;
  /** The sections. */
  readonly children: ComponentChildren;
}

/** The frame of the settings page: title, list of parts, the parts. */
export function SettingsScreen({ locale, notice, children }: SettingsScreenProps) {
  const ui = uiWords(locale);
  const words = optionsWords(locale);
  return (
    <WordsContext.Provider value={ui}>
      <div class="check settings" lang={htmlLang(locale)}>
        <header class="title-bar">
          <h1 class="title">
            <AppIcon />
            {ui.appName} · {webWords(locale).settings.title}
          </h1>
        </header>
        {notice}
        <nav class="parts" aria-label={words.parts}>
          <ul>
            {SETTINGS_PARTS.map((part) => (
              <li key={part}>
                <a href={`#${part}`} class="part">
                  {words[part].title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <main class="check-main">{children}</main>
        <footer class="privacy">
          <LockIcon />
          {ui.privacy}
        </footer>
      </div>
    </WordsContext.Provider>
  );
}

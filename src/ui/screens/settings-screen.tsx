import { useState } from 'preact/hooks';
import type { Locale } from '@/src/i18n/locale';
import { uiWords } from '@/src/i18n/ui/ui-words';
import type { LanguageName } from '@/src/i18n/web/keys';
import { webWords } from '@/src/i18n/web/web-words';
import { HostName } from '../components/host-name';
import { AppIcon, LockIcon } from '../icons/line-icons';
import { htmlLang } from '../text/html-lang';

const LANGUAGES: readonly LanguageName[] = ['auto', 'zh_CN', 'zh_TW', 'en'];

export interface SettingsScreenProps {
  readonly locale: Locale;
  readonly language: LanguageName;
  readonly onLanguageChange: (language: LanguageName) => void;
  readonly allowed: readonly { readonly host: string; readonly addedOn: string }[];
  readonly onUndo: (host: string) => void;
}

/** The language, and the sites a person wants no warnings about, each with its way back. */
export function SettingsScreen({ locale, language, onLanguageChange, allowed, onUndo }: SettingsScreenProps) {
  const words = webWords(locale).settings;
  const [undone, setUndone] = useState('');
  const undo = (host: string) => {
    setUndone(words.undone(host));
    onUndo(host);
  };
  return (
    <div class="check settings" lang={htmlLang(locale)}>
      <header class="title-bar">
        <h1 class="title">
          <AppIcon />
          {uiWords(locale).appName} · {words.title}
        </h1>
      </header>
      <main class="check-main">
        <label class="setting">
          <span class="section-title">{words.language}</span>
          <select
            value={language}
            onChange={({ currentTarget }) => {
              const chosen = LANGUAGES.find((known) => known === currentTarget.value);
              if (chosen) onLanguageChange(chosen);
            }}
          >
            {LANGUAGES.map((name) => (
              <option key={name} value={name}>
                {words.languages[name]}
              </option>
            ))}
          </select>
        </label>
        <section class="section">
          <h2 class="section-title">{words.allowedTitle}</h2>
          <p class="hint">{allowed.length === 0 ? words.nothingAllowed : words.allowedHint}</p>
          <ul class="cards">
            {allowed.map(({ host, addedOn }) => (
              <li class="card allowed" key={host}>
                <span class="allowed-host">
                  <HostName parts={[{ text: host, differs: false }]} />
                  <span class="hint">{words.allowedOn(addedOn)}</span>
                </span>
                <button type="button" class="button quiet" onClick={() => undo(host)}>
                  {words.undo}
                  <span class="visually-hidden"> {host}</span>
                </button>
              </li>
            ))}
          </ul>
          <p role="status">{undone}</p>
        </section>
      </main>
      <footer class="privacy">
        <LockIcon />
        {uiWords(locale).privacy}
      </footer>
    </div>
  );
}

import type { Locale } from '@/src/i18n/locale';
import { webWords } from '@/src/i18n/web/web-words';
import { welcomeWords } from '@/src/i18n/welcome/welcome-words';
import { Icon } from '../icons/icon';

const LANGUAGES = ['auto', 'zh_CN', 'zh_TW', 'en'] as const;
export type LanguageChoice = (typeof LANGUAGES)[number];

interface LanguageFieldProps {
  readonly locale: Locale;
  readonly language: LanguageChoice;
  readonly isLocked: boolean;
  readonly onChange: (language: LanguageChoice) => void;
}

/** The choice of language with a globe before it, to be found by those who cannot read the language it stands in. */
export function LanguageField({ locale, language, isLocked, onChange }: LanguageFieldProps) {
  const { languages } = webWords(locale).settings;
  return (
    <label class="language-field">
      <Icon>
        <circle class="icon-line" cx="12" cy="12" r="9" />
        <path
          class="icon-line"
          d="M3 12h18M12 3c2.8 2.4 4.2 5.4 4.2 9s-1.4 6.6-4.2 9c-2.8-2.4-4.2-5.4-4.2-9S9.2 5.4 12 3z"
        />
      </Icon>
      <span class="visually-hidden">{welcomeWords(locale).language}</span>
      <select
        value={language}
        disabled={isLocked}
        onChange={({ currentTarget }) => {
          const chosen = LANGUAGES.find((known) => known === currentTarget.value);
          if (chosen) onChange(chosen);
        }}
      >
        {LANGUAGES.map((name) => (
          <option key={name} value={name}>
            {languages[name]}
          </option>
        ))}
      </select>
    </label>
  );
}

import { useId } from 'preact/hooks';
import type { Locale } from '@/src/i18n/locale';
import { optionsWords } from '@/src/i18n/options/options-words';
import type { LanguageName } from '@/src/i18n/web/keys';
import { webWords } from '@/src/i18n/web/web-words';
import { LockedNote } from './locked-note';
import { SettingsSection } from './settings-section';

const LANGUAGES: readonly LanguageName[] = ['auto', 'zh_CN', 'zh_TW', 'en'];
const TEXT_SIZES = ['normal', 'large', 'largest'] as const;
export type TextSizeName = (typeof TEXT_SIZES)[number];

interface LookSectionProps {
  readonly locale: Locale;
  readonly language: LanguageName;
  readonly isLanguageLocked: boolean;
  readonly onLanguageChange: (language: LanguageName) => void;
  readonly textSize: TextSizeName;
  readonly isTextSizeLocked: boolean;
  readonly onTextSizeChange: (textSize: TextSizeName) => void;
}

/** In which language and how large the extension speaks. */
export function LookSection(props: LookSectionProps) {
  const { locale } = props;
  const { look: words, setByOrganisation } = optionsWords(locale);
  const { languages } = webWords(locale).settings;
  return (
    <SettingsSection id="look" title={words.title}>
      <div class="card rows">
        <ChoiceRow
          label={words.language}
          value={props.language}
          choices={LANGUAGES.map((name) => [name, languages[name]])}
          locked={props.isLanguageLocked ? setByOrganisation : undefined}
          onChange={props.onLanguageChange}
        />
        <ChoiceRow
          label={words.textSize}
          value={props.textSize}
          choices={TEXT_SIZES.map((name) => [name, words.textSizes[name]])}
          locked={props.isTextSizeLocked ? setByOrganisation : undefined}
          onChange={props.onTextSizeChange}
        />
      </div>
    </SettingsSection>
  );
}

interface ChoiceRowProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly (readonly [Value, string])[];
  readonly locked: string | undefined;
  readonly onChange: (value: Value) => void;
}

function ChoiceRow<Value extends string>({ label, value, choices, locked, onChange }: ChoiceRowProps<Value>) {
  const id = useId();
  return (
    <div class="switch-row">
      <label class="switch-words" for={id}>
        <span class="switch-name">{label}</span>
        {locked !== undefined && <LockedNote id={`${id}-locked`} text={locked} />}
      </label>
      <select
        class="select"
        id={id}
        value={value}
        disabled={locked !== undefined}
        aria-describedby={locked === undefined ? undefined : `${id}-locked`}
        onChange={({ currentTarget }) => {
          const chosen = choices.find(([known]) => known === currentTarget.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {choices.map(([name, words]) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

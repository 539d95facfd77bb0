import type { Locale } from '@/src/i18n/locale';
import { optionsWords } from '@/src/i18n/options/options-words';
import { SettingsSection } from './settings-section';
import { SwitchRow } from './switch-row';

interface HistorySectionProps {
  readonly locale: Locale;
  readonly isOn: boolean;
  readonly isLocked: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly onOpen: () => void;
}

/** Whether checks are kept, and the way to those that are. */
export function HistorySection({ locale, isOn, isLocked, onChange, onOpen }: HistorySectionProps) {
  const { history: words, setByOrganisation } = optionsWords(locale);
  return (
    <SettingsSection id="history" title={words.title}>
      <div class="card rows">
        <SwitchRow
          words={words.keep}
          isOn={isOn}
          locked={isLocked ? setByOrganisation : undefined}
          onChange={onChange}
        />
      </div>
      <button type="button" class="button quiet" onClick={onOpen}>
        {words.open}
      </button>
    </SettingsSection>
  );
}

import type { Locale } from '@/src/i18n/locale';
import type { WarningKind } from '@/src/i18n/options/keys';
import { optionsWords } from '@/src/i18n/options/options-words';
import { SiteAccessNotice } from '../components/site-access-notice';
import { SettingsSection } from './settings-section';
import { SwitchRow } from './switch-row';

const KINDS: readonly WarningKind[] = ['addresses', 'pages', 'forms', 'links', 'leadForms'];

export type WarningSwitches = Readonly<Record<WarningKind | 'automatic', boolean>>;

interface WarningsSectionProps {
  readonly locale: Locale;
  readonly warnings: WarningSwitches;
  readonly isLocked: boolean;
  readonly onChange: (name: keyof WarningSwitches, isOn: boolean) => void;
  /** The browser withholds the access to sites, so that nothing can warn. */
  readonly isAccessWithheld: boolean;
  readonly onTurnOnAccess: () => void;
}

/** Whether anything warns by itself, and each kind. */
export function WarningsSection(props: WarningsSectionProps) {
  const { locale, warnings, isLocked, onChange } = props;
  const { warnings: words, setByOrganisation } = optionsWords(locale);
  const locked = isLocked ? setByOrganisation : undefined;
  return (
    <SettingsSection id="warnings" title={words.title} hint={words.menuStays}>
      {props.isAccessWithheld && <SiteAccessNotice locale={locale} onTurnOn={props.onTurnOnAccess} />}
      <div class="card rows">
        <SwitchRow
          words={words.automatic}
          isOn={warnings.automatic}
          locked={locked}
          isMain
          onChange={(isOn) => onChange('automatic', isOn)}
        />
        {KINDS.map((kind) => (
          <SwitchRow
            key={kind}
            words={words.kinds[kind]}
            isOn={warnings[kind]}
            locked={locked}
            isIdle={!warnings.automatic}
            onChange={(isOn) => onChange(kind, isOn)}
          />
        ))}
      </div>
      <p role="status" class="hint">
        {!warnings.automatic && words.off}
      </p>
    </SettingsSection>
  );
}

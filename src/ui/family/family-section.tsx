import { useId } from 'preact/hooks';
import { familyWords } from '@/src/i18n/family/family-words';
import type { FamilySettingsWords } from '@/src/i18n/family/keys';
import type { Locale } from '@/src/i18n/locale';
import { optionsWords } from '@/src/i18n/options/options-words';
import { Disclosure } from '../components/disclosure';
import { LockedNote } from '../settings/locked-note';
import { SettingsSection } from '../settings/settings-section';
import { SwitchRow } from '../settings/switch-row';
import { ContactForm, type FamilyContactView } from './contact-form';
import { type PassphraseAnswer, PassphraseForm } from './passphrase-form';
import { PassphraseSetting } from './passphrase-setting';

export interface FamilyModeView {
  readonly isOn: boolean;
  readonly continuing: 'passphrase' | 'never';
  readonly hasPassphrase: boolean;
  readonly contact: FamilyContactView | undefined;
}

export interface FamilySectionProps {
  readonly locale: Locale;
  readonly mode: FamilyModeView;
  /** By an organisation. */
  readonly isLocked: boolean;
  /** The passphrase must be given first. */
  readonly isClosed: boolean;
  readonly fewestCharacters: number;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onContinuing: (continuing: FamilyModeView['continuing']) => void;
  /** Nothing takes it away. @returns whether it was stored */
  readonly onPassphrase: (passphrase: string | undefined) => Promise<boolean>;
  readonly onContact: (contact: FamilyContactView | undefined) => Promise<boolean>;
  readonly onUnlock: (passphrase: string) => Promise<PassphraseAnswer>;
  readonly onLock: () => void;
}

/** Family mode with everything that belongs to it. Closed by the passphrase, it shows that it is on and asks for it. */
export function FamilySection(props: FamilySectionProps) {
  const { locale, mode, isLocked, isClosed } = props;
  const { settings: words, continuing } = familyWords(locale);
  const { setByOrganisation } = optionsWords(locale);
  return (
    <SettingsSection id="family" title={words.title} hint={words.hint}>
      <div class="card rows">
        <SwitchRow
          words={words.on}
          isOn={mode.isOn}
          locked={isLocked ? setByOrganisation : isClosed ? words.locked : undefined}
          isMain
          onChange={props.onSwitch}
        />
      </div>
      {isClosed && !isLocked && (
        <div class="card family-lock">
          <p>{words.lockedHint}</p>
          <PassphraseForm words={continuing} actions={[{ label: words.unlock, act: props.onUnlock }]} />
          <Forgotten words={words} />
        </div>
      )}
      {mode.isOn && !isClosed && !isLocked && <Choices {...props} words={words} />}
      {mode.isOn && isLocked && <LockedNote text={setByOrganisation} />}
      <p class="hint">{words.limits}</p>
    </SettingsSection>
  );
}

function Choices(props: FamilySectionProps & { readonly words: FamilySettingsWords }) {
  const { mode, words, fewestCharacters, onContinuing, onPassphrase, onContact, onLock } = props;
  const id = useId();
  return (
    <>
      <fieldset class="card family-choices">
        <legend class="subsection-title">{words.continuingTitle}</legend>
        {(['never', 'passphrase'] as const).map((name) => {
          const { name: label, hint } = name === 'never' ? words.never : words.withPassphrase;
          return (
            <label class="family-choice" key={name}>
              <input
                type="radio"
                name={id}
                checked={mode.continuing === name}
                disabled={name === 'passphrase' && !mode.hasPassphrase}
                onChange={() => onContinuing(name)}
              />
              <span>
                {label}
                <span class="hint">{hint}</span>
              </span>
            </label>
          );
        })}
      </fieldset>
      <div class="card family-choices">
        <PassphraseSetting
          words={words}
          hasPassphrase={mode.hasPassphrase}
          fewestCharacters={fewestCharacters}
          onChange={onPassphrase}
        />
        <Forgotten words={words} />
        {mode.hasPassphrase && (
          <p class="family-open">
            <span>{words.unlocked}</span>
            <button type="button" class="button quiet" onClick={onLock}>
              {words.lockAgain}
            </button>
          </p>
        )}
      </div>
      <div class="card family-choices">
        <ContactForm words={words} contact={mode.contact} onChange={onContact} />
      </div>
    </>
  );
}

function Forgotten({ words }: { readonly words: FamilySettingsWords }) {
  return (
    <Disclosure summary={words.forgotten}>
      <p class="hint">{words.forgottenHow}</p>
    </Disclosure>
  );
}

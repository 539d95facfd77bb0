import { useId } from 'preact/hooks';
import type { Locale } from '@/src/i18n/locale';
import { welcomeWords } from '@/src/i18n/welcome/welcome-words';

export interface WarningsState {
  /** What was chosen, or set by an organisation. */
  readonly wanted: boolean;
  readonly isLocked: boolean;
  /** `refused`: withheld, and just now once more. */
  readonly access: 'given' | 'withheld' | 'refused';
  /** Why the last press changed nothing. */
  readonly problem?: 'family-locked' | 'not-saved' | undefined;
}

interface AutomaticWarningsProps {
  readonly locale: Locale;
  readonly state: WarningsState;
  /** Called from the press itself, which the browser asks for before it asks the person. */
  readonly onChange: (wanted: boolean) => void;
}

/** The switch over all warnings on pages. It is on when both the person and the browser allow them. */
export function AutomaticWarnings({ locale, state, onChange }: AutomaticWarningsProps) {
  const words = welcomeWords(locale);
  const id = useId();
  const isOn = state.wanted && state.access === 'given';
  const needsAccess = state.wanted && state.access !== 'given';
  return (
    <section class="section card warnings-choice" aria-labelledby={id}>
      <h2 class="section-title" id={id}>
        {words.warningsTitle}
      </h2>
      <p>{words.warnings}</p>
      <ul class="warnings-at">
        {words.warningsAt.map((moment) => (
          <li key={moment}>{moment}</li>
        ))}
      </ul>
      <div class="warnings-switch">
        <button
          type="button"
          role="switch"
          class="switch-button"
          aria-checked={isOn}
          aria-describedby={`${id}-state`}
          disabled={state.isLocked && !needsAccess}
          onClick={() => onChange(!isOn)}
        >
          <span class="switch" />
          {words.warningsSwitch}
        </button>
        {needsAccess && (
          <button type="button" class="button primary" onClick={() => onChange(true)}>
            {words.allowAccess}
          </button>
        )}
      </div>
      <p class="hint" id={`${id}-state`} role="status">
        {stateWords(words, state)}
        {state.isLocked && ` ${words.lockedByOrganisation}`}
      </p>
    </section>
  );
}

function stateWords(words: ReturnType<typeof welcomeWords>, { wanted, access, problem }: WarningsState): string {
  if (problem !== undefined) return problem === 'family-locked' ? words.familyLocked : words.notSaved;
  if (!wanted) return words.warningsOff;
  if (access === 'given') return words.warningsOn;
  return access === 'refused' ? words.accessRefused : words.accessWithheld;
}

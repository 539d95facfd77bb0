import type { Circumstances } from '@/src/explain/circumstances';
import type { FamilyWords } from '@/src/i18n/family/keys';
import { type PassphraseAction, PassphraseForm } from './passphrase-form';

interface RestrictedProps {
  readonly words: FamilyWords;
  readonly restriction: NonNullable<Circumstances['restriction']>;
  /** As on the details that hold the ways on where anybody may take them. */
  readonly summary: string;
  readonly actions: readonly PassphraseAction[];
}

/** In the place of the ways on: who has closed them, or the passphrase they need. */
export function Restricted({ words, restriction, summary, actions }: RestrictedProps) {
  const { continuing } = words;
  if (restriction !== 'passphrase') {
    return (
      <p class="restricted hint">
        {restriction === 'organisation' ? continuing.neverByOrganisation : continuing.never}
      </p>
    );
  }
  return (
    <details class="go-on">
      <summary>{summary}</summary>
      <div class="go-on-choices">
        <p>{continuing.ask}</p>
        <p>{words.unlock.advice}</p>
        <PassphraseForm words={continuing} actions={actions} />
      </div>
    </details>
  );
}

import { useId } from 'preact/hooks';
import type { Choice } from '@/src/i18n/options/keys';
import { LockedNote } from './locked-note';

interface SwitchRowProps {
  readonly words: Choice;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  /** The reason where it cannot be changed. */
  readonly locked?: string | undefined;
  /** Another switch decides for now. */
  readonly isIdle?: boolean;
  /** The one the others depend on. */
  readonly isMain?: boolean;
}

/** Something that is on or off, with a line that says what it does. */
export function SwitchRow({ words, isOn, onChange, locked, isIdle = false, isMain = false }: SwitchRowProps) {
  const id = useId();
  return (
    <div class={`switch-row ${isMain ? 'is-main' : ''}`}>
      <label class="switch-words" for={id}>
        <span class="switch-name">{words.name}</span>
        <span class="hint" id={`${id}-hint`}>
          {words.hint}
        </span>
        {locked !== undefined && <LockedNote id={`${id}-locked`} text={locked} />}
      </label>
      <input
        type="checkbox"
        class="switch"
        id={id}
        aria-describedby={`${id}-hint${locked === undefined ? '' : ` ${id}-locked`}`}
        checked={isOn}
        disabled={locked !== undefined || isIdle}
        // What is stored decides how it stands in the end: where storing fails, the next drawing puts it back.
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    </div>
  );
}

import { useId, useState } from 'preact/hooks';
import type { FamilySettingsWords } from '@/src/i18n/family/keys';

interface PassphraseSettingProps {
  readonly words: FamilySettingsWords;
  readonly hasPassphrase: boolean;
  readonly fewestCharacters: number;
  readonly onChange: (passphrase: string | undefined) => Promise<boolean>;
}

/** Sets, changes or takes away the passphrase; typed twice, because nobody can read it back. */
export function PassphraseSetting({ words, hasPassphrase, fewestCharacters, onChange }: PassphraseSettingProps) {
  const id = useId();
  const [written, setWritten] = useState({ first: '', again: '' });
  const [said, setSaid] = useState<{ readonly text: string; readonly isFault: boolean }>({ text: '', isFault: false });
  const change = async (passphrase: string | undefined, done: string) => {
    const isStored = await onChange(passphrase);
    // Where it was not, the notice at the top says why.
    setSaid({ text: isStored ? done : '', isFault: false });
    setWritten({ first: '', again: '' });
  };
  const save = () => {
    const { first, again } = written;
    const isShort = [...first.trim()].length < fewestCharacters;
    if (isShort) setSaid({ text: words.passphraseShort(fewestCharacters), isFault: true });
    else if (first !== again) setSaid({ text: words.passphraseDiffers, isFault: true });
    else void change(first, words.passphraseSaved);
  };
  const field = (name: 'first' | 'again', label: string) => (
    <>
      <label class="label" for={`${id}-${name}`}>
        {label}
      </label>
      <input
        class="input"
        id={`${id}-${name}`}
        type="password"
        autocomplete="new-password"
        maxLength={128}
        value={written[name]}
        aria-invalid={said.isFault}
        aria-describedby={`${id}-hint ${id}-said`}
        onInput={({ currentTarget }) => setWritten({ ...written, [name]: currentTarget.value })}
      />
    </>
  );
  return (
    <form
      class="passphrase"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h3 class="subsection-title">{words.passphraseTitle}</h3>
      <p>{hasPassphrase ? words.passphraseSet : words.passphraseNotSet}</p>
      {field('first', words.passphraseNew)}
      {field('again', words.passphraseAgain)}
      <p class="hint" id={`${id}-hint`}>
        {words.passphraseHint}
      </p>
      <p class={said.isFault ? 'fault' : 'done'} id={`${id}-said`} role="status">
        {said.text}
      </p>
      <div class="passphrase-actions">
        <button type="submit" class="button quiet">
          {hasPassphrase ? words.passphraseChange : words.passphraseSave}
        </button>
        {hasPassphrase && (
          <button type="button" class="button quiet" onClick={() => void change(undefined, words.passphraseRemoved)}>
            {words.passphraseRemove}
          </button>
        )}
      </div>
    </form>
  );
}

import { useId, useRef, useState } from 'preact/hooks';
import type { OptionsWords } from '@/src/i18n/options/keys';

export type AddedHost =
  /** `not-a-host`: as written it is no address; `already`: on the list. */
  | { readonly outcome: 'not-a-host' | 'not-saved' }
  | { readonly outcome: 'added' | 'already'; readonly host: string }
  /** The engine speaks against it: refused, or asked about once more. */
  | { readonly outcome: 'refused' | 'doubtful'; readonly host: string; readonly sentence: string };

/** @param isSure pressed a second time, after the engine had its doubts */
export type AddHost = (written: string, isSure: boolean) => Promise<AddedHost>;

interface HostFormProps {
  readonly words: OptionsWords['allowlist'];
  readonly onAdd: AddHost;
}

/** A site written in by hand. */
export function HostForm({ words, onAdd }: HostFormProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [written, setWritten] = useState('');
  const [added, setAdded] = useState<AddedHost>();
  const isDoubtful = added?.outcome === 'doubtful';
  const isRefused = added !== undefined && added.outcome !== 'added';
  const add = async () => {
    // At once, not with the answer: by then the person may be elsewhere.
    field.current?.focus();
    const result = await onAdd(written, isDoubtful);
    setAdded(result);
    if (result.outcome === 'added') setWritten('');
  };
  return (
    <form
      class="host-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label class="label" for={id}>
        {words.host}
      </label>
      <div class="field-with-button">
        <input
          ref={field}
          class="input address-input"
          id={id}
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          value={written}
          aria-invalid={isRefused}
          aria-describedby={`${id}-hint ${id}-said`}
          onInput={({ currentTarget }) => {
            setWritten(currentTarget.value);
            setAdded(undefined);
          }}
        />
        <button type="submit" class="button quiet">
          {isDoubtful ? words.addAnyway : words.add}
        </button>
      </div>
      <p class="hint" id={`${id}-hint`}>
        {words.hostHint}
      </p>
      <p class={isRefused ? 'fault' : 'done'} id={`${id}-said`} role="status">
        {added && sentenceOf(added, words)}
      </p>
    </form>
  );
}

function sentenceOf(added: AddedHost, words: OptionsWords['allowlist']): string {
  switch (added.outcome) {
    case 'added':
      return words.addedNow(added.host);
    case 'already':
      return words.already(added.host);
    case 'refused':
      return words.refused(added.sentence);
    case 'doubtful':
      return words.doubtful(added.sentence);
    case 'not-a-host':
      return words.notAHost;
    case 'not-saved':
      // The notice at the top says why.
      return '';
  }
}

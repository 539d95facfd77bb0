import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { FamilyWords } from '@/src/i18n/family/keys';

/** What became of a try: what `tryPassphrase` of the extension layer says, which this layer may not import. */
export type PassphraseAnswer =
  | { readonly result: 'right' | 'refused' | 'failed' }
  /** Seconds. */
  | { readonly result: 'wrong' | 'too-soon'; readonly wait: number };

export interface PassphraseAction {
  readonly label: string;
  readonly act: (passphrase: string) => Promise<PassphraseAnswer>;
}

interface PassphraseFormProps {
  readonly words: FamilyWords['continuing'];
  /** The first is what Enter does. */
  readonly actions: readonly PassphraseAction[];
  readonly takesFocus?: boolean;
}

/** Characters; what is longer than a passphrase may be is cut off by the browser. */
const LONGEST = 128;

/** Asks for the family's passphrase; says what is wrong with it, and counts down how long to wait. */
export function PassphraseForm({ words, actions, takesFocus = false }: PassphraseFormProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [written, setWritten] = useState('');
  const [answer, setAnswer] = useState<PassphraseAnswer>();
  const [isChecking, setChecking] = useState(false);
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  useEffect(() => {
    if (left === 0) return;
    const timer = setTimeout(() => setLeft(left - 1), 1_000);
    return () => clearTimeout(timer);
  }, [left]);

  const attempt = async ({ act }: PassphraseAction) => {
    if (isChecking || left > 0 || written.trim() === '') return;
    setChecking(true);
    const said = await act(written).catch((error: unknown): PassphraseAnswer => {
      reportError(error);
      return { result: 'failed' };
    });
    setChecking(false);
    setAnswer(said);
    setLeft('wait' in said ? said.wait : 0);
    if (said.result !== 'failed') setWritten('');
    if (said.result !== 'right') field.current?.focus();
  };
  const [first] = actions;
  return (
    <form
      class="passphrase"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (first) void attempt(first);
      }}
    >
      <label class="label" for={id}>
        {words.passphrase}
      </label>
      <input
        ref={field}
        class="input passphrase-input"
        id={id}
        type="password"
        autocomplete="off"
        maxLength={LONGEST}
        value={written}
        aria-invalid={answer !== undefined && answer.result !== 'right'}
        aria-describedby={`${id}-said`}
        onInput={({ currentTarget }) => {
          setWritten(currentTarget.value);
          // The wait goes on whatever is typed.
          if (left === 0) setAnswer(undefined);
        }}
      />
      <p class={isChecking ? 'hint' : 'fault'} id={`${id}-said`} role="status">
        {isChecking ? words.checking : answer && sentenceOf(answer, words)}
      </p>
      <div class="passphrase-actions">
        {actions.map((action, index) => (
          <button
            key={action.label}
            type={index === 0 ? 'submit' : 'button'}
            class="button quiet"
            disabled={isChecking || left > 0}
            onClick={index === 0 ? undefined : () => void attempt(action)}
          >
            {left > 0 ? `${action.label} · ${spoken(left, words)}` : action.label}
          </button>
        ))}
      </div>
    </form>
  );
}

function sentenceOf(answer: PassphraseAnswer, words: FamilyWords['continuing']): string {
  switch (answer.result) {
    case 'right':
      return '';
    case 'failed':
      return words.failed;
    case 'refused':
      return words.never;
    case 'wrong':
      return answer.wait > 0 ? words.wrongWait(spoken(answer.wait, words)) : words.wrong;
    case 'too-soon':
      return words.tooSoon(spoken(answer.wait, words));
    default:
      return answer satisfies never;
  }
}

/** From two minutes on nobody counts seconds. */
function spoken(seconds: number, words: FamilyWords['continuing']): string {
  return seconds < 120 ? words.seconds(seconds) : words.minutes(Math.ceil(seconds / 60));
}

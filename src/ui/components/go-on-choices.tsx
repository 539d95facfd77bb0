import { useEffect, useState } from 'preact/hooks';
import type { WebWords } from '@/src/i18n/web/keys';

/**
 * Seconds between opening the details and being able to go on, where the address is an imitation: a short pause there keeps more
 * people from clicking through than any wording; for a mere resemblance it would only annoy.
 */
const PAUSE = 3;

interface GoOnChoicesProps {
  readonly words: WebWords['interstitial'];
  /** What may come of it, in one sentence. */
  readonly risk: string;
  /** Nothing can be chosen in the first seconds. */
  readonly pauses: boolean;
  readonly onGoOn: () => void;
  /** Nothing where there is no judgement to be mistaken. */
  readonly onMistake?: () => void;
}

/** Going on all the same, out of sight until asked for. */
export function GoOnChoices({ words, risk, pauses, onGoOn, onMistake }: GoOnChoicesProps) {
  const [isOpen, setOpen] = useState(false);
  const [left, setLeft] = useState(pauses ? PAUSE : 0);
  useEffect(() => {
    if (!isOpen || left === 0) return;
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [isOpen, left]);
  const waiting = left > 0;
  return (
    <details class="go-on" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.details}</summary>
      <div class="go-on-choices">
        <p>{risk}</p>
        <button type="button" class="button quiet" disabled={waiting} onClick={onGoOn}>
          {waiting ? words.goOnIn(left) : words.goOn}
        </button>
        {onMistake && (
          <>
            <button type="button" class="button quiet" disabled={waiting} onClick={onMistake}>
              {words.mistake}
            </button>
            <p class="hint">{words.mistakeHint}</p>
          </>
        )}
      </div>
    </details>
  );
}

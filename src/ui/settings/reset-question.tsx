import { useEffect, useId, useRef } from 'preact/hooks';
import type { OptionsWords } from '@/src/i18n/options/keys';

interface ResetQuestionProps {
  readonly words: OptionsWords['backup'];
  readonly cancel: string;
  readonly onReset: () => void;
  readonly onCancel: () => void;
}

/** Asked once, in its place on the page; the cursor stands on the harmless answer. */
export function ResetQuestion({ words, cancel, onReset, onCancel }: ResetQuestionProps) {
  const id = useId();
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), []);
  return (
    <div
      class="card question"
      role="alertdialog"
      aria-labelledby={`${id}-ask`}
      aria-describedby={`${id}-what`}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
    >
      <h3 class="switch-name" id={`${id}-ask`}>
        {words.resetAsk}
      </h3>
      <p id={`${id}-what`}>{words.resetHint}</p>
      <div class="row-actions">
        <button type="button" class="button quiet" ref={no} onClick={onCancel}>
          {cancel}
        </button>
        <button type="button" class="button danger" onClick={onReset}>
          {words.resetNow}
        </button>
      </div>
    </div>
  );
}

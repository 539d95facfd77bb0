import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import type { Draft } from '../draft';
import { ClearIcon } from '../icons/line-icons';
import { useWords } from '../words-context';
import { SenderField } from './sender-field';

interface PasteBoxProps {
  readonly draft: Draft;
  readonly boxRef: Ref<HTMLTextAreaElement>;
  readonly onDraftChange: (draft: Draft) => void;
  readonly onCheck: () => void;
  readonly onClear: () => void;
}

/** Where the message goes in. Ctrl+Enter (⌘+Enter) and the button ask for the answer and go to it. */
export function PasteBox({ draft, boxRef, onDraftChange, onCheck, onClear }: PasteBoxProps) {
  const words = useWords();
  const id = useId();
  const filled = draft.text !== '' || draft.sender !== undefined;
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        onCheck();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        onCheck();
      }}
    >
      <label class="label" for={id}>
        {words.boxLabel}
      </label>
      <textarea
        id={id}
        ref={boxRef}
        class="input box"
        rows={4}
        spellcheck={false}
        autoComplete="off"
        placeholder={words.boxPlaceholder}
        value={draft.text}
        onInput={({ currentTarget: { value } }) => onDraftChange({ ...draft, text: value })}
      />
      <div class="paste-tools">
        <SenderField
          sender={draft.sender}
          onSenderChange={(sender) => onDraftChange(sender === undefined ? { text: draft.text } : { ...draft, sender })}
        />
        <div class="paste-actions">
          {filled && (
            <button type="button" class="button quiet" onClick={onClear}>
              <ClearIcon />
              {words.clear}
            </button>
          )}
          <button type="submit" class="button primary" title={words.checkShortcut}>
            {words.check}
          </button>
        </div>
      </div>
    </form>
  );
}

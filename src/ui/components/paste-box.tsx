import type { ComponentChildren, Ref } from 'preact';
import { useId, useRef } from 'preact/hooks';
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
  /** There is more to clear than what stands in the fields. */
  readonly hasMore?: boolean;
  /** More ways to put something in, beside the sender. */
  readonly tools?: ComponentChildren;
}

/**
 * A longer text is kept, judged whole, and shown by its beginning only: a box with a hundred thousand lines takes seconds to paint and
 * half a second for every key. No message comes near.
 */
const EDITABLE_LENGTH = 50_000;
const SHOWN_LENGTH = 2_000;

/** Where the message goes in. Ctrl+Enter (⌘+Enter) and the button ask for the answer and go to it. */
export function PasteBox({ draft, boxRef, onDraftChange, onCheck, onClear, hasMore = false, tools }: PasteBoxProps) {
  const words = useWords();
  const id = useId();
  const editable = draft.text.length <= EDITABLE_LENGTH;
  const filled = draft.text !== '' || draft.sender !== undefined || hasMore;
  const replaced = useRef(false);
  // What takes the place of everything that was read from a picture was not read from it.
  const withText = (text: string, isNew: boolean): Draft => {
    const { fromPicture, ...rest } = draft;
    return { ...rest, text, ...(fromPicture && !isNew && text !== '' && { fromPicture }) };
  };
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
        class={draft.fromPicture ? 'input box long' : 'input box'}
        rows={4}
        spellcheck={false}
        autoComplete="off"
        placeholder={words.boxPlaceholder}
        aria-describedby={editable ? undefined : `${id}-long`}
        readOnly={!editable}
        value={editable ? draft.text : draft.text.slice(0, SHOWN_LENGTH)}
        onPaste={(event) => {
          const pasted = event.clipboardData?.getData('text/plain') ?? '';
          if (pasted === '' || (editable && pasted.length <= EDITABLE_LENGTH)) return;
          event.preventDefault();
          onDraftChange(withText(pasted, true));
        }}
        onBeforeInput={({ currentTarget: { selectionStart, selectionEnd, value } }) => {
          replaced.current = selectionStart === 0 && selectionEnd === value.length;
        }}
        onInput={({ currentTarget: { value } }) => onDraftChange(withText(value, replaced.current))}
      />
      {!editable && (
        <p class="hint" id={`${id}-long`}>
          {words.longText(draft.text.length)}
        </p>
      )}
      <div class="paste-tools">
        <SenderField
          sender={draft.sender}
          onSenderChange={(sender) => {
            const { sender: _, ...rest } = draft;
            onDraftChange(sender === undefined ? rest : { ...rest, sender });
          }}
        />
        {tools}
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

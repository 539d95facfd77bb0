import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { DisclosureIcon } from '../icons/line-icons';
import { useWords } from '../words-context';

interface SenderFieldProps {
  readonly sender: string | undefined;
  readonly onSenderChange: (sender: string | undefined) => void;
}

/** Who sent it, for those who care to say: closed at first, open when something is in it. */
export function SenderField({ sender, onSenderChange }: SenderFieldProps) {
  const words = useWords();
  const id = useId();
  const [opened, setOpened] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const open = opened || Boolean(sender);

  useEffect(() => {
    if (opened) input.current?.focus();
  }, [opened]);

  if (!open) {
    return (
      <button type="button" class="link-button" aria-expanded={false} onClick={() => setOpened(true)}>
        <DisclosureIcon />
        {words.senderShow}
      </button>
    );
  }
  return (
    <div class="sender">
      <label class="label" for={id}>
        {words.senderLabel}
      </label>
      <input
        id={id}
        ref={input}
        class="input"
        type="text"
        inputMode="text"
        autoComplete="off"
        spellcheck={false}
        maxLength={80}
        placeholder={words.senderPlaceholder}
        aria-describedby={`${id}-hint`}
        value={sender ?? ''}
        onInput={({ currentTarget: { value } }) => onSenderChange(value === '' ? undefined : value)}
      />
      <p class="hint" id={`${id}-hint`}>
        {words.senderHint}
      </p>
    </div>
  );
}

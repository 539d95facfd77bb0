import { useEffect, useRef } from 'preact/hooks';

interface UndoneNoteProps {
  readonly text: string;
  readonly putBack: string;
  readonly onPutBack: () => void;
}

/** What was just taken away, and its way back, where the cursor goes because the pressed button is gone. */
export function UndoneNote({ text, putBack, onPutBack }: UndoneNoteProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), [text]);
  return (
    <p class="undone-note">
      <span role="status">{text}</span>
      <button type="button" class="link-button" ref={button} onClick={onPutBack}>
        {putBack}
      </button>
    </p>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { CopyIcon } from '../icons/line-icons';
import { useWords } from '../words-context';

/** How long 已复制 stands before the button is itself again (ms). */
const ACKNOWLEDGED = 2_500;

interface CopyButtonProps {
  readonly text: () => string;
  /** Where it is not the answer that is copied. */
  readonly label?: string;
  /** The main thing to do on its screen. */
  readonly isPrimary?: boolean;
}

/** Copies a text made at the moment of the click; says whether it worked. */
export function CopyButton({ text, label, isPrimary = false }: CopyButtonProps) {
  const words = useWords();
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(undefined), ACKNOWLEDGED);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setOutcome('copied');
    } catch {
      // Refused by the browser or by policy: the person is told to select and copy.
      setOutcome('failed');
    }
  };
  return (
    <div class="copy">
      <button type="button" class={isPrimary ? 'button primary' : 'button quiet'} onClick={copy}>
        <CopyIcon />
        {label ?? words.copy}
      </button>
      <span role="status">{outcome && (outcome === 'copied' ? words.copied : words.copyFailed)}</span>
    </div>
  );
}

import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Explanation } from '@/src/explain/types';
import type { Draft } from '../draft';
import { isBlank } from '../text/is-blank';

type Explain = (draft: Draft) => Explanation;
type FromPicture = Draft['fromPicture'];

/** What the screen knows about the draft. `text` is the text the explanation's spans point into. */
export type Answer =
  | { readonly state: 'empty' | 'preparing' | 'checking' | 'failed' }
  | { readonly state: 'answered'; readonly text: string; readonly explanation: Explanation };

/** Up to this length judging takes a few milliseconds at most, so it is done within the keystroke; a message has under 1,000 characters. */
const INSTANT_LENGTH = 5_000;
/** A longer text is judged when the person has stopped typing for so long (ms). */
const PAUSE = 200;

/** The answer to the draft, and a function that asks for it at once (Ctrl+Enter). */
export function useExplanation(draft: Draft, explain: Explain | undefined): readonly [Answer, () => void] {
  const [settled, setSettled] = useState(draft);
  const instant = draft.text.length <= INSTANT_LENGTH;
  const waiting = !instant && (settled.text !== draft.text || settled.sender !== draft.sender);
  const { text, sender } = instant ? draft : settled;
  // Ticking a box changes no text and waits for nothing.
  const { fromPicture } = draft;

  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setSettled(draft), PAUSE);
    return () => clearTimeout(timer);
  }, [draft, waiting]);

  const answer = useMemo(
    () => (waiting ? ({ state: 'checking' } as const) : answerTo(text, sender, fromPicture, explain)),
    [waiting, text, sender, fromPicture, explain],
  );
  const askNow = useCallback(() => setSettled(draft), [draft]);
  return [answer, askNow];
}

function answerTo(
  text: string,
  sender: string | undefined,
  fromPicture: FromPicture,
  explain: Explain | undefined,
): Answer {
  if (isBlank(text)) return { state: 'empty' };
  if (!explain) return { state: 'preparing' };
  try {
    const explanation = explain({
      text,
      ...(sender !== undefined && !isBlank(sender) && { sender }),
      ...(fromPicture && { fromPicture }),
    });
    return { state: 'answered', text, explanation };
  } catch (error) {
    // A frightened person must not be left with an empty window; the fault still reaches the console.
    reportError(error);
    return { state: 'failed' };
  }
}

import type { Explanation } from '@/src/explain/types';
import { useSettled } from '../hooks/use-settled';

/** A verdict is spoken when it has stood for so long (ms): while a person types it may change with each letter. */
const PAUSE = 600;

/**
 * Speaks the verdict to a screen reader without moving the focus; a dangerous one at once, cutting in.
 * Both regions stand in the document from the start, as many readers ignore regions that arrive with their text.
 */
export function LiveVerdict({ explanation }: { readonly explanation: Explanation | undefined }) {
  const words = explanation ? `${explanation.levelLabel} ${explanation.headline}` : '';
  const settled = useSettled(words, PAUSE) ?? '';
  const spoken = words === settled ? words : '';
  const dangerous = explanation?.level === 'dangerous';
  return (
    <div class="visually-hidden">
      <div role="status">{dangerous ? '' : spoken}</div>
      <div role="alert">{dangerous ? spoken : ''}</div>
    </div>
  );
}

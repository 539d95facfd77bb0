import type { Reason } from '@/src/explain/types';
import { useWords } from '../words-context';
import { Prose } from './prose';

interface ReasonListProps {
  readonly reasons: readonly Reason[];
  readonly active: number | undefined;
  /** Whether the reason has a mark in the message to go back to. */
  readonly isMarked: (reason: number) => boolean;
  readonly onPoint: (reason: number | undefined) => void;
  readonly onShow: (reason: number) => void;
  readonly reasonId: (reason: number) => string;
}

/** Every sign as a sentence, strongest first, numbered as the marks in the message are. */
export function ReasonList({ reasons, active, isMarked, onPoint, onShow, reasonId }: ReasonListProps) {
  const words = useWords();
  return (
    <ol class="reasons">
      {reasons.map(({ tone, text, detail, source }, index) => (
        <li
          key={index}
          id={reasonId(index)}
          tabIndex={-1}
          class={`reason tone-${tone}${active === index ? ' is-active' : ''}`}
          onPointerEnter={() => onPoint(index)}
          onPointerLeave={() => onPoint(undefined)}
        >
          {isMarked(index) ? (
            <button
              type="button"
              class="reason-number is-pressable"
              aria-label={words.showInMessage(index + 1)}
              title={words.showInMessage(index + 1)}
              onClick={() => onShow(index)}
            >
              {index + 1}
            </button>
          ) : (
            <span class="reason-number">{index + 1}</span>
          )}
          <div class="reason-words">
            <p class="reason-text">
              <Prose text={text} />
            </p>
            {detail && (
              <p class="reason-detail">
                <Prose text={detail} />
              </p>
            )}
            {source && (
              <p class="reason-source">
                <Prose text={source} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

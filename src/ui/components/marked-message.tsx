import type { Mark } from '@/src/explain/types';
import type { Piece } from '../text/excerpt';
import { useWords } from '../words-context';
import { pressable } from './pressable';
import { VisibleText } from './visible-text';

interface MarkedMessageProps {
  readonly pieces: readonly Piece[];
  readonly lang?: string | undefined;
  /** Index of the reason pointed at, here or in the list. */
  readonly active: number | undefined;
  readonly onPoint: (reason: number | undefined) => void;
  readonly onChoose: (reason: number) => void;
  /** Element ids of a reason in the list, and of the first mark that belongs to it. */
  readonly reasonId: (reason: number) => string;
  readonly markId: (reason: number) => string;
}

/** The person's own words, with what gave the message away marked; each mark leads to its reason. Nothing in it is a link. */
export function MarkedMessage(props: MarkedMessageProps) {
  const { pieces, lang, active, onPoint, onChoose, reasonId, markId } = props;
  const words = useWords();
  const first = new Map<number, Mark>();
  for (const { mark } of pieces.filter((piece) => piece.kind === 'mark')) {
    if (!first.has(mark.reason)) first.set(mark.reason, mark);
  }
  return (
    <blockquote class="message" lang={lang} dir="auto">
      {pieces.map((piece, index) => {
        if (piece.kind === 'plain') return <VisibleText key={index} text={piece.text} />;
        if (piece.kind === 'gap') {
          return (
            <span class="message-gap" key={index}>
              {words.omitted(piece.omitted)}
            </span>
          );
        }
        const { reason, tone } = piece.mark;
        return (
          <mark
            key={index}
            id={first.get(reason) === piece.mark ? markId(reason) : undefined}
            class={`mark tone-${tone}${active === reason ? ' is-active' : ''}`}
            aria-describedby={reasonId(reason)}
            onPointerEnter={() => onPoint(reason)}
            onPointerLeave={() => onPoint(undefined)}
            onFocus={() => onPoint(reason)}
            onBlur={() => onPoint(undefined)}
            {...pressable(() => onChoose(reason))}
          >
            <VisibleText text={piece.text} />
            {/* A word joiner keeps the number on the line of what it numbers. */}
            <span class="mark-number" aria-hidden="true">
              {`\u2060${reason + 1}`}
            </span>
            <span class="visually-hidden">{words.reasonNumber(reason + 1)}</span>
          </mark>
        );
      })}
    </blockquote>
  );
}

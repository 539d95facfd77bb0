import { useCallback, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Explanation } from '@/src/explain/types';
import { excerpt } from '../text/excerpt';
import { quotedLang } from '../text/html-lang';
import { useWords } from '../words-context';
import { MarkedMessage } from './marked-message';
import { ReasonList } from './reason-list';

interface WhyProps {
  readonly explanation: Explanation;
  /** The text the explanation's spans point into. */
  readonly text: string;
}

/** The message with its marks, and the reasons they lead to and back from. */
export function Why({ explanation, text }: WhyProps) {
  const words = useWords();
  const id = useId();
  const [active, setActive] = useState<number>();
  const { reasons, marks, asked, locale } = explanation;
  const section = useRef<HTMLElement>(null);
  // A bare name, address or number is in the headline already; repeating it as "your message" would say nothing.
  const pieces = useMemo(() => (asked ? [] : excerpt(text, marks)), [asked, text, marks]);
  const marked = useMemo(
    () => new Set(pieces.flatMap((piece) => (piece.kind === 'mark' ? [piece.mark.reason] : []))),
    [pieces],
  );
  const reasonId = useCallback((reason: number) => `${id}-reason-${reason}`, [id]);
  const markId = useCallback((reason: number) => `${id}-mark-${reason}`, [id]);
  if (reasons.length === 0 || (asked && saysNoMore(explanation))) return null;

  const bringToView = (elementId: string) => {
    const element = section.current?.querySelector<HTMLElement>(`#${elementId}`);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <section class="section" aria-labelledby={id} ref={section}>
      <h3 class="section-title" id={id}>
        {words.reasonsTitle}
      </h3>
      <div class="card why">
        {marked.size > 0 && (
          <div class="why-message">
            <h4 class="visually-hidden">{words.messageTitle}</h4>
            <MarkedMessage
              pieces={pieces}
              lang={quotedLang(locale, text)}
              active={active}
              onPoint={setActive}
              onChoose={(reason) => bringToView(reasonId(reason))}
              reasonId={reasonId}
              markId={markId}
            />
            <p class="hint">{words.messageHint}</p>
          </div>
        )}
        <ReasonList
          reasons={reasons}
          active={active}
          isMarked={(reason) => marked.has(reason)}
          onPoint={setActive}
          onShow={(reason) => bringToView(markId(reason))}
          reasonId={reasonId}
        />
      </div>
    </section>
  );
}

/** A bare question whose one reason is what the headline and the cards say already. */
function saysNoMore({ headline, reasons }: Explanation): boolean {
  const [only, ...others] = reasons;
  return only !== undefined && others.length === 0 && headline.includes(only.text.replace(/[。.]$/, ''));
}

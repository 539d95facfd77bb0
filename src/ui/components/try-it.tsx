import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Explanation } from '@/src/explain/types';
import type { Locale } from '@/src/i18n/locale';
import { welcomeWords } from '@/src/i18n/welcome/welcome-words';
import type { Draft } from '../draft';
import { useExplanation } from '../hooks/use-explanation';
import { quotedLang } from '../text/html-lang';
import { useWords } from '../words-context';
import { LinkList } from './link-list';
import { LiveVerdict } from './live-verdict';
import { PasteBox } from './paste-box';
import { VerdictHeader } from './verdict-header';

interface TryItProps {
  readonly locale: Locale;
  /** Stable; left out while the engine is loading. */
  readonly explain: ((draft: Draft) => Explanation) | undefined;
  /** Opens the check page with what stands in the box. */
  readonly onOpenWhole: (text: string) => void;
}

/** Samples, a box, and the head of the real answer: what the check is, seen in one press. */
export function TryIt({ locale, explain, onOpenWhole }: TryItProps) {
  const words = welcomeWords(locale);
  const ui = useWords();
  const id = useId();
  const [draft, setDraft] = useState<Draft>({ text: '' });
  const [answer, askNow] = useExplanation(draft, explain);
  const box = useRef<HTMLTextAreaElement>(null);
  const region = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const wanted = useRef<'seen' | 'read' | undefined>(undefined);

  const goToAnswer = (how: 'seen' | 'read') => {
    region.current?.scrollIntoView({ block: 'nearest' });
    if (how === 'read') heading.current?.focus({ preventScroll: true });
  };
  // The engine may still be loading when the first sample is chosen.
  useEffect(() => {
    if (wanted.current === undefined || answer.state !== 'answered') return;
    goToAnswer(wanted.current);
    wanted.current = undefined;
  }, [answer]);

  const choose = (text: string) => {
    wanted.current = 'seen';
    setDraft({ text });
  };
  const check = () => {
    if (answer.state === 'answered') goToAnswer('read');
    else wanted.current = 'read';
    askNow();
  };

  return (
    <section class="section try-it" aria-labelledby={id}>
      <h2 class="section-title" id={id}>
        {words.tryTitle}
      </h2>
      <p>{words.tryHint}</p>
      <div class="try-columns">
        <div class="try-question">
          <ul class="samples">
            {words.samples.map(({ label, text }) => (
              <li key={label}>
                <button type="button" class="sample" aria-pressed={draft.text === text} onClick={() => choose(text)}>
                  <span class="sample-label">{label}</span>
                  <span class="sample-text" lang={quotedLang(locale, text)}>
                    {text}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <PasteBox
            draft={draft}
            boxRef={box}
            onDraftChange={setDraft}
            onCheck={check}
            onClear={() => {
              setDraft({ text: '' });
              box.current?.focus();
            }}
          />
        </div>
        <section class="try-answer" aria-label={ui.verdictTitle} ref={region}>
          {answer.state === 'empty' && <p class="try-waiting">{words.noAnswerYet}</p>}
          {answer.state === 'preparing' && <p class="try-waiting">{ui.preparing}</p>}
          {answer.state === 'checking' && <p class="try-waiting">{ui.checking}</p>}
          {answer.state === 'failed' && (
            <p class="try-waiting" role="alert">
              {ui.failed}
            </p>
          )}
          {answer.state === 'answered' && (
            <>
              <VerdictHeader explanation={answer.explanation} headingRef={heading} />
              <LinkList links={answer.explanation.links} />
              <div class="whole-answer">
                <button type="button" class="button quiet" onClick={() => onOpenWhole(answer.text)}>
                  {words.wholeAnswer}
                </button>
                <span class="hint">{words.wholeAnswerHint}</span>
              </div>
            </>
          )}
        </section>
      </div>
      <LiveVerdict explanation={answer.state === 'answered' ? answer.explanation : undefined} />
    </section>
  );
}

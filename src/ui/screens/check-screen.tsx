import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Explanation } from '@/src/explain/types';
import type { Locale } from '@/src/i18n/locale';
import { uiWords } from '@/src/i18n/ui/ui-words';
import { ExampleQuestions } from '../components/example-questions';
import { LiveVerdict } from '../components/live-verdict';
import { PasteBox } from '../components/paste-box';
import { VerdictView } from '../components/verdict-view';
import type { Draft } from '../draft';
import { useExplanation } from '../hooks/use-explanation';
import { AppIcon, LockIcon } from '../icons/line-icons';
import { htmlLang } from '../text/html-lang';
import { WordsContext } from '../words-context';

/**
 * Paste and check: the whole popup, and the same screen in a tab.
 *
 * The screen is controlled: the caller holds the draft, stores it where it likes, and passes it back.
 * Render it only once the stored draft is known (an empty one will do), because the box is focused and its
 * text selected when the screen appears. Styles: import `@/src/ui/styles/check-screen.css` in the entrypoint
 * (or as `?inline` into a shadow root). It sets `lang` on its own root; the page's `<html lang>` is the caller's.
 */
export interface CheckScreenProps {
  readonly locale: Locale;
  readonly draft: Draft;
  /** Called on every keystroke: debounce storage, not this. */
  readonly onDraftChange: (draft: Draft) => void;
  /**
   * Judges and explains, synchronously; never called with an empty or blank text. Pass a stable function: a new one
   * means new knowledge or a new language and judges again. Leave it out while the engine is still loading. A thrown error is
   * reported (`reportError`) and shown as "the check did not finish".
   */
  readonly explain?: ((draft: Draft) => Explanation) | undefined;
  /** The same answer as plain text, for the copy button; without it there is no such button. */
  readonly toPlainText?: ((explanation: Explanation) => string) | undefined;
  /** Takes what was judged to the report page; without it there is no such button. */
  readonly onReport?: ((draft: Draft) => void) | undefined;
  /** Small controls at the right of the title bar (open in a tab, settings). */
  readonly actions?: ComponentChildren;
  /** A notice above the box (site access withheld …). */
  readonly notice?: ComponentChildren;
}

export function CheckScreen({
  locale,
  draft,
  onDraftChange,
  explain,
  toPlainText,
  onReport,
  actions,
  notice,
}: CheckScreenProps) {
  const words = uiWords(locale);
  const box = useRef<HTMLTextAreaElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const wanted = useRef(false);
  const [answer, askNow] = useExplanation(draft, explain);

  useEffect(() => {
    box.current?.focus();
    // A draft kept from last time gives way to what is pasted now.
    box.current?.select();
    box.current?.scrollTo({ top: 0 });
  }, []);

  const goToAnswer = () => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  };
  // The answer to a long text comes later than the key that asked for it.
  useEffect(() => {
    if (!wanted.current || answer.state !== 'answered') return;
    wanted.current = false;
    goToAnswer();
  }, [answer]);

  const clear = () => {
    wanted.current = false;
    onDraftChange({ text: '' });
    box.current?.focus();
  };
  const check = () => {
    if (answer.state === 'answered') goToAnswer();
    else wanted.current = true;
    askNow();
  };

  return (
    <WordsContext.Provider value={words}>
      <div class="check" lang={htmlLang(locale)}>
        <header class="title-bar">
          <h1 class="title">
            <AppIcon />
            {words.appName}
          </h1>
          {actions && <div class="title-actions">{actions}</div>}
        </header>
        <main class="check-main">
          {notice}
          {answer.state === 'empty' && <p class="intro">{words.intro}</p>}
          <PasteBox draft={draft} boxRef={box} onDraftChange={onDraftChange} onCheck={check} onClear={clear} />
          {answer.state === 'empty' && <ExampleQuestions onChoose={(text) => onDraftChange({ ...draft, text })} />}
          {answer.state === 'preparing' && <p class="waiting">{words.preparing}</p>}
          {answer.state === 'checking' && <p class="waiting">{words.checking}</p>}
          {answer.state === 'failed' && (
            <p class="waiting" role="alert">
              {words.failed}
            </p>
          )}
          {answer.state === 'answered' && (
            <section aria-label={words.verdictTitle}>
              <VerdictView
                explanation={answer.explanation}
                text={answer.text}
                headingRef={heading}
                toPlainText={toPlainText}
                onReport={onReport && (() => onReport(draft))}
              />
            </section>
          )}
          <LiveVerdict explanation={answer.state === 'answered' ? answer.explanation : undefined} />
        </main>
        <footer class="privacy">
          <LockIcon />
          {words.privacy}
        </footer>
      </div>
    </WordsContext.Provider>
  );
}

import type { ComponentChildren, FunctionComponent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Circumstances } from '@/src/explain/circumstances';
import type { Explanation } from '@/src/explain/types';
import type { Locale } from '@/src/i18n/locale';
import { pictureWords } from '@/src/i18n/pictures/picture-words';
import { uiWords } from '@/src/i18n/ui/ui-words';
import type { AnswerProps } from '../components/answer';
import { ExampleQuestions } from '../components/example-questions';
import { LiveVerdict } from '../components/live-verdict';
import { PasteBox } from '../components/paste-box';
import { PictureList } from '../components/picture-list';
import { PictureNotice } from '../components/picture-notice';
import { PicturePicker } from '../components/picture-picker';
import type { Draft } from '../draft';
import { useExplanation } from '../hooks/use-explanation';
import { usePictureIntake } from '../hooks/use-picture-intake';
import { usePictures } from '../hooks/use-pictures';
import { AppIcon, LockIcon } from '../icons/line-icons';
import type { ReadPicture } from '../picture';
import { htmlLang } from '../text/html-lang';
import { withPictureText } from '../text/with-picture-text';
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
  /** `Answer`, which comes with `explain`: until the engine is there nothing of it is needed. */
  readonly answerView?: FunctionComponent<AnswerProps> | undefined;
  /** The same answer as plain text, for the copy button; without it there is no such button. */
  readonly toPlainText?: ((explanation: Explanation) => string) | undefined;
  /** Takes what was judged to the report page; without it there is no such button. */
  readonly onReport?: ((draft: Draft) => void) | undefined;
  /** Reads pictures that are pasted, dropped or chosen; without it none are taken. A stable function. */
  readonly readPicture?: ReadPicture | undefined;
  /** The answer to what a QR code of a picture says, by itself. */
  readonly judgeCode?: ((code: string) => Explanation) | undefined;
  /** Where the browser closes this screen when it opens a file chooser: opens the same screen in a tab. */
  readonly onOpenTab?: (() => void) | undefined;
  /** A picture this screen was opened with. */
  readonly picture?: Blob | undefined;
  /** Small controls at the right of the title bar (open in a tab, settings). */
  readonly actions?: ComponentChildren;
  /** How this person is spoken to, and whom they can ask. */
  readonly circumstances?: Circumstances | undefined;
  /** A notice above the box (site access withheld …). */
  readonly notice?: ComponentChildren;
}

export function CheckScreen({
  locale,
  draft,
  onDraftChange,
  explain,
  answerView: AnswerView,
  toPlainText,
  onReport,
  readPicture,
  judgeCode,
  onOpenTab,
  picture,
  circumstances,
  actions,
  notice,
}: CheckScreenProps) {
  const words = uiWords(locale);
  const box = useRef<HTMLTextAreaElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const wanted = useRef(false);
  const [answer, askNow] = useExplanation(draft, explain);
  const pictures = usePictures(readPicture, (reading) => {
    if (reading.text === '' && reading.codes.length === 0) return;
    const isSelected = box.current?.selectionStart === 0 && box.current.selectionEnd === draft.text.length;
    onDraftChange(withPictureText(draft, reading, isSelected, pictureWords(locale).codeLabel));
  });
  const isOver = usePictureIntake(readPicture && pictures.add);

  useEffect(() => {
    box.current?.focus();
    // A draft kept from last time gives way to what is pasted now.
    box.current?.select();
    box.current?.scrollTo({ top: 0 });
    if (picture) pictures.add([picture]);
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
    pictures.clear();
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
          <PasteBox
            draft={draft}
            boxRef={box}
            onDraftChange={onDraftChange}
            onCheck={check}
            onClear={clear}
            hasMore={pictures.pictures.length > 0}
            tools={readPicture && <PicturePicker locale={locale} onFiles={pictures.add} onOpenTab={onOpenTab} />}
          />
          {readPicture && <PictureNotice locale={locale} draft={draft} onDraftChange={onDraftChange} />}
          {readPicture && <PictureList locale={locale} pictures={pictures} judge={judgeCode} />}
          {answer.state === 'empty' && pictures.pictures.length === 0 && (
            <ExampleQuestions onChoose={(text) => onDraftChange({ ...draft, text })} />
          )}
          {answer.state === 'preparing' && <p class="waiting">{words.preparing}</p>}
          {answer.state === 'checking' && <p class="waiting">{words.checking}</p>}
          {answer.state === 'failed' && (
            <p class="waiting" role="alert">
              {words.failed}
            </p>
          )}
          {answer.state === 'answered' && AnswerView && (
            <section aria-label={words.verdictTitle}>
              <AnswerView
                circumstances={circumstances}
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
        {isOver && <p class="picture-drop">{pictureWords(locale).drop}</p>}
        <footer class="privacy">
          <LockIcon />
          {words.privacy}
        </footer>
      </div>
    </WordsContext.Provider>
  );
}

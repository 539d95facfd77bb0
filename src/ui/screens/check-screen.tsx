import type { Explanation } from '@/src/explain/types';
import type { Locale } from '@/src/i18n/locale';
import { uiWords } from '@/src/i18n/ui/ui-words';

/** What the person has put in: the text of the box and, if they filled it, who sent it. */
export interface Draft {
  readonly text: string;
  readonly sender?: string;
}

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
  readonly explain?: (draft: Draft) => Explanation;
  /** The same answer as plain text, for the copy button; without it there is no such button. */
  readonly toPlainText?: (explanation: Explanation) => string;
  /** Small controls at the right of the title bar (open in a tab, settings). */
  readonly actions?: preact.ComponentChildren;
  /** A notice above the box (site access withheld …). */
  readonly notice?: preact.ComponentChildren;
}

export function CheckScreen(props: CheckScreenProps) {
  const words = uiWords(props.locale);
  const explanation = props.draft.text.trim() === '' ? undefined : props.explain?.(props.draft);
  return (
    <main>
      <textarea
        aria-label={words.boxLabel}
        value={props.draft.text}
        onInput={(event) => props.onDraftChange({ ...props.draft, text: event.currentTarget.value })}
      />
      {explanation && <h2>{explanation.headline}</h2>}
    </main>
  );
}

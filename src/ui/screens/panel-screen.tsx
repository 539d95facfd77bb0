import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Circumstances } from '@/src/explain/circumstances';
import type { Explanation } from '@/src/explain/types';
import { familyWords } from '@/src/i18n/family/family-words';
import type { Locale } from '@/src/i18n/locale';
import { uiWords } from '@/src/i18n/ui/ui-words';
import { webWords } from '@/src/i18n/web/web-words';
import { Answer } from '../components/answer';
import { FamilyNote } from '../family/family-note';
import { AppIcon, LockIcon } from '../icons/line-icons';
import { htmlLang } from '../text/html-lang';
import { WordsContext } from '../words-context';

export interface PanelScreenProps {
  readonly locale: Locale;
  readonly onClose: () => void;
  readonly verdict?: {
    readonly explanation: Explanation;
    readonly text: string;
    readonly plainText: string;
  };
  /** How this person is spoken to, and whom they can ask. */
  readonly circumstances?: Circumstances;
  /** Takes the message to the report page; without it there is no such button. */
  readonly onReport?: () => void;
  /** Why there is no verdict. */
  readonly note?: 'no-qr-found' | 'picture-not-visible' | 'nothing-selected';
}

/** The answer of the popup, drawn beside the page that was asked about. Takes the focus; Escape gives it back. */
export function PanelScreen({ locale, onClose, verdict, circumstances = {}, onReport, note }: PanelScreenProps) {
  const words = uiWords(locale);
  const { panel } = webWords(locale);
  const heading = useRef<HTMLHeadingElement>(null);
  const closeButton = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => (heading.current ?? closeButton.current)?.focus({ preventScroll: true }), []);
  const notes = {
    'no-qr-found': panel.notes.noQr,
    'picture-not-visible': panel.notes.notVisible,
    'nothing-selected': panel.notes.nothingSelected,
  };
  return (
    <WordsContext.Provider value={words}>
      <div
        class={`check panel ${circumstances.family ? 'in-family' : ''}`}
        lang={htmlLang(locale)}
        role="dialog"
        aria-label={panel.title}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      >
        <header class="title-bar">
          <p class="title">
            <AppIcon />
            {words.appName}
          </p>
          <button type="button" class="button quiet" ref={closeButton} onClick={onClose}>
            {panel.close}
          </button>
        </header>
        <div class="check-main">
          {circumstances.family && <FamilyNote text={familyWords(locale).isOn} />}
          {verdict && (
            <Answer
              circumstances={circumstances}
              explanation={verdict.explanation}
              text={verdict.text}
              headingRef={heading}
              toPlainText={() => verdict.plainText}
              onReport={onReport}
            />
          )}
          {note && <p role="status">{notes[note]}</p>}
        </div>
        <footer class="privacy">
          <LockIcon />
          {words.privacy}
        </footer>
      </div>
    </WordsContext.Provider>
  );
}

import { useId } from 'preact/hooks';
import type { Locale } from '@/src/i18n/locale';
import { uiWords } from '@/src/i18n/ui/ui-words';
import type { BrowserKind } from '@/src/i18n/welcome/keys';
import { welcomeWords } from '@/src/i18n/welcome/welcome-words';
import { PinDrawing } from './pin-drawing';

interface PinGuideProps {
  readonly locale: Locale;
  readonly browserKind: BrowserKind;
  /** Where the browser tells. */
  readonly isPinned: boolean;
  /** As the browser writes it; empty when the person has taken it away. */
  readonly shortcut: string;
}

/** How to find the button again: pin it, press the keys, or ask on the page. */
export function PinGuide({ locale, browserKind, isPinned, shortcut }: PinGuideProps) {
  const words = welcomeWords(locale);
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <h2 class="section-title" id={id}>
        {words.reachTitle}
      </h2>
      <div class="card pin-guide">
        <PinDrawing browserKind={browserKind} name={uiWords(locale).appName} isPinned={isPinned} />
        <div class="pin-words">
          {isPinned ? (
            <p>{words.pinned}</p>
          ) : (
            <ol class="pin-steps">
              {words.pinSteps[browserKind].map((step) => (
                <li class="step" key={step}>
                  <span>{step}</span>
                </li>
              ))}
            </ol>
          )}
          {shortcut !== '' && <p>{words.shortcut(shortcut)}</p>}
          <p>{words.contextMenu}</p>
        </div>
      </div>
    </section>
  );
}

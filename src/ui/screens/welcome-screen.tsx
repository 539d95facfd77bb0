import { useId, useMemo } from 'preact/hooks';
import type { Explanation } from '@/src/explain/types';
import type { Locale } from '@/src/i18n/locale';
import { uiWords } from '@/src/i18n/ui/ui-words';
import type { BrowserKind } from '@/src/i18n/welcome/keys';
import { welcomeWords } from '@/src/i18n/welcome/welcome-words';
import { AutomaticWarnings, type WarningsState } from '../components/automatic-warnings';
import { type LanguageChoice, LanguageField } from '../components/language-field';
import { PinGuide } from '../components/pin-guide';
import { PrivacyList } from '../components/privacy-list';
import { TryIt } from '../components/try-it';
import type { Draft } from '../draft';
import { AppIcon, LockIcon } from '../icons/line-icons';
import { htmlLang } from '../text/html-lang';
import { WordsContext } from '../words-context';

export interface WelcomeScreenProps {
  readonly locale: Locale;
  readonly language: LanguageChoice;
  readonly isLanguageLocked: boolean;
  readonly onLanguageChange: (language: LanguageChoice) => void;
  /** As in `CheckScreenProps`. */
  readonly explain?: ((draft: Draft) => Explanation) | undefined;
  readonly onOpenWhole: (text: string) => void;
  readonly warnings: WarningsState;
  readonly onWarningsChange: (wanted: boolean) => void;
  readonly browserKind: BrowserKind;
  readonly isPinned: boolean;
  readonly shortcut: string;
  readonly onOpenFamily: () => void;
  readonly onOpenSettings: () => void;
  readonly onStart: () => void;
}

/** The page after installing: what it does, tried at once; the one choice that matters; what it sees; where to find it. */
export function WelcomeScreen(props: WelcomeScreenProps) {
  const { locale } = props;
  const words = welcomeWords(locale);
  const ui = useMemo(() => ({ ...uiWords(locale), boxPlaceholder: welcomeWords(locale).boxPlaceholder }), [locale]);
  const id = useId();
  return (
    <WordsContext.Provider value={ui}>
      <div class="check welcome" lang={htmlLang(locale)}>
        <header class="title-bar">
          <p class="title">
            <AppIcon />
            {ui.appName}
          </p>
          <LanguageField
            locale={locale}
            language={props.language}
            isLocked={props.isLanguageLocked}
            onChange={props.onLanguageChange}
          />
        </header>
        <main class="check-main">
          <div class="welcome-head">
            <h1 class="welcome-headline">
              {words.headline.map((phrase) => (
                <span class="unit" key={phrase}>
                  {phrase}
                </span>
              ))}
            </h1>
            <p class="welcome-lead">{words.lead}</p>
          </div>
          <TryIt locale={locale} explain={props.explain} onOpenWhole={props.onOpenWhole} />
          <div class="welcome-pair">
            <AutomaticWarnings locale={locale} state={props.warnings} onChange={props.onWarningsChange} />
            <PrivacyList locale={locale} />
          </div>
          <PinGuide
            locale={locale}
            browserKind={props.browserKind}
            isPinned={props.isPinned}
            shortcut={props.shortcut}
          />
          <section class="section card welcome-family" aria-labelledby={id}>
            <h2 class="section-title" id={id}>
              {words.familyTitle}
            </h2>
            <p>{words.family}</p>
            <button type="button" class="link-button" onClick={props.onOpenFamily}>
              {words.openFamily}
            </button>
          </section>
          <div class="welcome-actions">
            <button type="button" class="button primary" onClick={props.onStart}>
              {words.start}
            </button>
            <button type="button" class="button quiet" onClick={props.onOpenSettings}>
              {words.settings}
            </button>
          </div>
        </main>
        <footer class="privacy">
          <LockIcon />
          {ui.privacy}
        </footer>
      </div>
    </WordsContext.Provider>
  );
}

import { familyWords } from '@/src/i18n/family/family-words';
import type { Locale } from '@/src/i18n/locale';
import { uiWords } from '@/src/i18n/ui/ui-words';
import { type PassphraseAnswer, PassphraseForm } from '../family/passphrase-form';
import { AppIcon, LockIcon } from '../icons/line-icons';
import { htmlLang } from '../text/html-lang';

/** What somebody wants to do, as displayed: the host in Unicode. */
export interface Wish {
  readonly wish: 'sending' | 'opening' | 'trusting';
  readonly host: string;
}

interface UnlockScreenProps {
  readonly locale: Locale;
  /** Nothing when the request is over. */
  readonly asked: Wish | undefined;
  readonly onTry: (passphrase: string) => Promise<PassphraseAnswer>;
  readonly onCancel: () => void;
}

/** Asks the family whether somebody may go on past a warning on a web page. */
export function UnlockScreen({ locale, asked, onTry, onCancel }: UnlockScreenProps) {
  const words = familyWords(locale);
  const { unlock } = words;
  return (
    <div class="check unlock" lang={htmlLang(locale)}>
      <p class="title">
        <AppIcon />
        {uiWords(locale).appName}
      </p>
      <main class="check-main">
        <h1 class="family-what">{unlock.title}</h1>
        {asked ? (
          <>
            <p class="family-do">{unlock[asked.wish](asked.host)}</p>
            <p class="family-more">{unlock.advice}</p>
            <PassphraseForm words={words.continuing} actions={[{ label: unlock.confirm, act: onTry }]} takesFocus />
          </>
        ) : (
          <p class="family-do">{unlock.gone}</p>
        )}
        <button type="button" class="button primary unlock-cancel" onClick={onCancel}>
          {unlock.cancel}
        </button>
      </main>
      <footer class="privacy">
        <LockIcon />
        {uiWords(locale).privacy}
      </footer>
    </div>
  );
}

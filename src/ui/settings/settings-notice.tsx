import type { Locale } from '@/src/i18n/locale';
import { optionsWords } from '@/src/i18n/options/options-words';

/** What is wrong with the stored settings, or went wrong with the last change. */
export type SettingsProblem = 'broken' | 'newer' | 'cleared' | 'full' | 'familyLocked' | 'notSaved' | 'notRead';

interface SettingsNoticeProps {
  readonly locale: Locale;
  readonly problem: SettingsProblem;
  /** For what cannot be read: the content as a file, and a new start. */
  readonly onKeepCopy: () => void;
  readonly onStartAnew: () => void;
  readonly onClose: () => void;
}

/** At the top of the page until it is dealt with. */
export function SettingsNotice({ locale, problem, onKeepCopy, onStartAnew, onClose }: SettingsNoticeProps) {
  const { problems: words } = optionsWords(locale);
  const isUnreadable = problem === 'broken' || problem === 'newer';
  return (
    <div class={`card settings-notice ${isUnreadable ? '' : 'is-event'}`} role="alert">
      <p>{words[problem]}</p>
      <div class="row-actions">
        {isUnreadable ? (
          <>
            <button type="button" class="button quiet" onClick={onKeepCopy}>
              {words.keepCopy}
            </button>
            <button type="button" class="button quiet" onClick={onStartAnew}>
              {words.startAnew}
            </button>
          </>
        ) : (
          <button type="button" class="button quiet" onClick={onClose}>
            {words.close}
          </button>
        )}
      </div>
    </div>
  );
}

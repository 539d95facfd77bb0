import type { Locale } from '@/src/i18n/locale';
import { webWords } from '@/src/i18n/web/web-words';

interface SiteAccessNoticeProps {
  readonly locale: Locale;
  readonly onTurnOn: () => void;
}

/** Says that warnings on pages are off because the browser withholds the access, and offers the switch. */
export function SiteAccessNotice({ locale, onTurnOn }: SiteAccessNoticeProps) {
  const { access } = webWords(locale);
  return (
    <section class="card site-access" aria-label={access.title}>
      <p class="site-access-title">{access.title}</p>
      <p class="hint">{access.explanation}</p>
      <button type="button" class="button quiet" onClick={onTurnOn}>
        {access.turnOn}
      </button>
    </section>
  );
}

import type { Locale } from '@/src/i18n/locale';
import { webWords } from '@/src/i18n/web/web-words';

/** Says that addresses are not stopped before they open, because the browser refused the rules for it. */
export function GateNotice({ locale }: { readonly locale: Locale }) {
  const { gateOff } = webWords(locale);
  return (
    <section class="card site-access" aria-label={gateOff.title}>
      <p class="site-access-title">{gateOff.title}</p>
      <p class="hint">{gateOff.explanation}</p>
    </section>
  );
}

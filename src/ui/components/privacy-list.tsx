import { useId } from 'preact/hooks';
import type { Locale } from '@/src/i18n/locale';
import { welcomeWords } from '@/src/i18n/welcome/welcome-words';
import { Icon } from '../icons/icon';
import { ClearIcon } from '../icons/line-icons';

/** What the extension looks at, and what it never does. */
export function PrivacyList({ locale }: { readonly locale: Locale }) {
  const words = welcomeWords(locale);
  const id = useId();
  return (
    <section class="section card" aria-labelledby={id}>
      <h2 class="section-title" id={id}>
        {words.privacyTitle}
      </h2>
      <div class="privacy-lists">
        <h3 class="subsection-title">{words.seesTitle}</h3>
        <ul>
          {words.sees.map((item) => (
            <li key={item}>
              <EyeIcon />
              <span>{item}</span>
            </li>
          ))}
        </ul>
        <h3 class="subsection-title">{words.neverTitle}</h3>
        <ul>
          {words.never.map((item) => (
            <li key={item}>
              <ClearIcon />
              <span>{item}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function EyeIcon() {
  return (
    <Icon>
      <path class="icon-line" d="M2.5 12C5.5 7.5 8.5 5.5 12 5.5s6.5 2 9.5 6.5c-3 4.5-6 6.5-9.5 6.5S5.5 16.5 2.5 12z" />
      <circle class="icon-line" cx="12" cy="12" r="2.75" />
    </Icon>
  );
}

import type { Explanation } from '@/src/explain/types';
import type { Locale } from '@/src/i18n/locale';
import { pictureWords } from '@/src/i18n/pictures/picture-words';
import { LevelIcon } from '../icons/level-icon';
import { Prose } from './prose';

/** Characters of a code's content that are shown; codes can hold four thousand. */
const LONGEST_SHOWN = 160;

interface PictureCodesProps {
  readonly locale: Locale;
  readonly codes: readonly string[];
  /** Left out while the engine is still loading. */
  readonly judge: ((code: string) => Explanation) | undefined;
}

/** What the QR codes of one picture say, each with an answer of its own. Never clickable. */
export function PictureCodes({ locale, codes, judge }: PictureCodesProps) {
  if (codes.length === 0) return null;
  return (
    <div class="picture-codes">
      <p class="subsection-title">{pictureWords(locale).codesTitle(codes.length)}</p>
      <ul class="cards">
        {codes.map((code) => (
          <li key={code} class="picture-code">
            <bdi class="picture-code-text" dir="ltr">
              {code.length > LONGEST_SHOWN ? `${code.slice(0, LONGEST_SHOWN)}…` : code}
            </bdi>
            {judge && <CodeVerdict explanation={judge(code)} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function CodeVerdict({ explanation: { level, levelLabel, headline } }: { readonly explanation: Explanation }) {
  return (
    <p class={`picture-code-verdict level-${level}`}>
      <LevelIcon level={level} />
      <span>
        <strong>{levelLabel}</strong> <Prose text={headline} />
      </span>
    </p>
  );
}

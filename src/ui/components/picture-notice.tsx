import { useId } from 'preact/hooks';
import type { Locale } from '@/src/i18n/locale';
import { pictureWords } from '@/src/i18n/pictures/picture-words';
import type { Draft } from '../draft';
import { ToneIcon } from '../icons/tone-icon';

interface PictureNoticeProps {
  readonly locale: Locale;
  readonly draft: Draft;
  readonly onDraftChange: (draft: Draft) => void;
}

/**
 * Says that the text may be misread, and takes the person's word that they have compared it. Nothing less will do: who corrects a name
 * has not looked at the address yet.
 */
export function PictureNotice({ locale, draft, onDraftChange }: PictureNoticeProps) {
  const words = pictureWords(locale);
  const id = useId();
  if (draft.fromPicture === undefined) return null;
  return (
    <section class="card picture-notice tone-doubtful" aria-labelledby={`${id}-title`}>
      <h2 class="picture-notice-title" id={`${id}-title`}>
        <ToneIcon tone="doubtful" />
        <span>{words.noticeTitle}</span>
      </h2>
      <p class="hint" id={`${id}-hint`}>
        {words.notice}
      </p>
      <label class="picture-compared">
        <input
          type="checkbox"
          checked={draft.fromPicture === 'compared'}
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget: { checked } }) =>
            onDraftChange({ ...draft, fromPicture: checked ? 'compared' : 'to-compare' })
          }
        />
        <span>{words.compared}</span>
      </label>
    </section>
  );
}

import { useId } from 'preact/hooks';
import type { Explanation } from '@/src/explain/types';
import type { Locale } from '@/src/i18n/locale';
import { pictureWords } from '@/src/i18n/pictures/picture-words';
import { MOST_PICTURES, type Pictures } from '../hooks/use-pictures';
import { PictureCard, stateSentence } from './picture-card';

interface PictureListProps {
  readonly locale: Locale;
  readonly pictures: Pictures;
  readonly judge: ((code: string) => Explanation) | undefined;
}

/** The pictures given so far. What becomes of the latest is also spoken, stage by stage. */
export function PictureList({ locale, pictures: { pictures, tooMany, cancel, remove }, judge }: PictureListProps) {
  const words = pictureWords(locale);
  const id = useId();
  const spoken = pictures.findLast(({ state }) => state.state !== 'waiting');
  return (
    <>
      {/* Stands there from the start: many readers ignore regions that arrive with their text. */}
      <div class="visually-hidden" role="status">
        {spoken && stateSentence(spoken.state, words)}
      </div>
      {pictures.length > 0 && (
        <section class="section" aria-labelledby={id}>
          <h2 class="section-title" id={id}>
            {words.listTitle}
          </h2>
          {tooMany && <p role="alert">{words.tooMany(MOST_PICTURES)}</p>}
          <ul class="cards">
            {pictures.map((picture) => (
              <PictureCard
                key={picture.id}
                locale={locale}
                picture={picture}
                judge={judge}
                onCancel={() => cancel(picture.id)}
                onRemove={() => remove(picture.id)}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

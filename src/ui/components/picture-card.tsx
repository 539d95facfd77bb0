import { useState } from 'preact/hooks';
import type { Explanation } from '@/src/explain/types';
import type { Locale } from '@/src/i18n/locale';
import type { PictureWords } from '@/src/i18n/pictures/keys';
import { pictureWords } from '@/src/i18n/pictures/picture-words';
import type { Picture, PictureState } from '../picture';
import { PictureCodes } from './picture-codes';

interface PictureCardProps {
  readonly locale: Locale;
  readonly picture: Picture;
  readonly judge: ((code: string) => Explanation) | undefined;
  readonly onCancel: () => void;
  readonly onRemove: () => void;
}

/** One picture to compare the text with, how far its reading is, and what came of it. */
export function PictureCard({ locale, picture, judge, onCancel, onRemove }: PictureCardProps) {
  const words = pictureWords(locale);
  const [isLarge, setIsLarge] = useState(false);
  // What the browser cannot open it cannot show either.
  const [isShown, setIsShown] = useState(true);
  const { url, state } = picture;
  const name = picture.name || words.pasted;
  const isBusy = state.state === 'reading' || state.state === 'waiting';
  return (
    <li class="card picture-card">
      {isShown && !isLarge && <img class="picture-thumb" src={url} alt="" onError={() => setIsShown(false)} />}
      <div class="picture-body">
        <div class="picture-head">
          <p class="picture-name">
            <bdi>{name}</bdi>
          </p>
          <div class="picture-actions">
            {isShown && (
              <button type="button" class="link-button" aria-pressed={isLarge} onClick={() => setIsLarge(!isLarge)}>
                {isLarge ? words.reduce : words.enlarge}
              </button>
            )}
            {isBusy ? (
              <button type="button" class="link-button" aria-label={words.cancelNamed(name)} onClick={onCancel}>
                {words.cancel}
              </button>
            ) : (
              <button type="button" class="link-button" aria-label={words.removeNamed(name)} onClick={onRemove}>
                {words.remove}
              </button>
            )}
          </div>
        </div>
        {state.state === 'reading' && (
          <progress class="picture-progress" max={1} value={state.fraction} aria-label={words.stages[state.stage]} />
        )}
        <p class="picture-state">
          <span>{stateSentence(state, words)}</span>
          {state.state === 'reading' && <span class="picture-percent">{Math.round(state.fraction * 100)}%</span>}
        </p>
        {state.state === 'read' && state.isAnimated && <p class="hint">{words.firstOfAnimation}</p>}
      </div>
      {state.state === 'read' && <PictureCodes locale={locale} codes={state.codes} judge={judge} />}
      {isShown && isLarge && <img class="picture" src={url} alt={words.alt(name)} />}
    </li>
  );
}

/** What a person, and a screen reader, is told of it. */
export function stateSentence(state: PictureState, words: PictureWords): string {
  switch (state.state) {
    case 'waiting':
      return words.waiting;
    case 'reading':
      return words.stages[state.stage];
    case 'cancelled':
      return words.cancelled;
    case 'problem':
      return words.problems[state.problem];
    case 'read':
      if (state.text !== '') return words.textRead;
      return state.codes.length > 0 ? words.onlyCodes : words.nothingRead;
    default:
      return state satisfies never;
  }
}

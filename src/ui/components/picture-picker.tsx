import { useId, useRef } from 'preact/hooks';
import type { Locale } from '@/src/i18n/locale';
import { pictureWords } from '@/src/i18n/pictures/picture-words';
import { PictureIcon } from '../icons/line-icons';

interface PicturePickerProps {
  readonly locale: Locale;
  readonly onFiles: (files: readonly Blob[]) => void;
  /** In the toolbar popup, which the browser closes when it opens a file chooser: opens the same screen in a tab. */
  readonly onOpenTab?: (() => void) | undefined;
}

/** The button that chooses pictures. */
export function PicturePicker({ locale, onFiles, onOpenTab }: PicturePickerProps) {
  const words = pictureWords(locale);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class="link-button picture-choose"
        title={onOpenTab ? words.chooseInTabHint : words.hint}
        onClick={() => (onOpenTab ? onOpenTab() : input.current?.click())}
      >
        <PictureIcon />
        {onOpenTab ? words.chooseInTab : words.choose}
      </button>
      {!onOpenTab && (
        <input
          id={id}
          ref={input}
          class="picture-input"
          type="file"
          accept="image/*"
          multiple
          hidden
          aria-label={words.choose}
          onChange={({ currentTarget }) => {
            onFiles([...(currentTarget.files ?? [])]);
            // The same file can be chosen again.
            currentTarget.value = '';
          }}
        />
      )}
    </>
  );
}

/** What is told of a picture, while it is read and in the end. */
import type { FileProblem } from './picture-file';

export const PICTURE_STAGES = ['opening', 'loading', 'reading'] as const;
/** Decoding it and looking for codes; fetching the reader out of the package; reading letters. */
export type PictureStage = (typeof PICTURE_STAGES)[number];

export interface PictureProgress {
  readonly stage: PictureStage;
  /** Of the whole work, 0 to 1; never goes back. */
  readonly fraction: number;
}

export type PictureProblem =
  | FileProblem
  /** Nothing moved for a long time. */
  | 'stalled'
  /** Out of memory, or a fault of ours; the picture may be good. */
  | 'failed';

export type PictureReading =
  | {
      readonly state: 'read';
      /** Messages apart by an empty line; empty where no text was found. */
      readonly text: string;
      /** Contents of QR codes. */
      readonly codes: readonly string[];
      /** Only the first picture of an animation was read. */
      readonly isAnimated: boolean;
    }
  | { readonly state: 'problem'; readonly problem: PictureProblem };

/** What the worker says to the page that started it. */
export type FromPictureWorker =
  | ({ readonly kind: 'progress' } & PictureProgress)
  | { readonly kind: 'done'; readonly reading: PictureReading };

/** What it is asked. `assets`: address of the folder with the text reader, with a slash at the end. */
export interface ToPictureWorker {
  readonly picture: Blob;
  readonly assets: string;
}

/** A picture as the screens know it; what reads it is handed in (`ReadPicture`). */
import type { PictureProblem, PictureStage } from '@/src/i18n/pictures/keys';

export interface PictureProgress {
  readonly stage: PictureStage;
  /** 0 to 1. */
  readonly fraction: number;
}

export type PictureReading =
  | {
      readonly state: 'read';
      /** Messages apart by an empty line; empty where none was found. */
      readonly text: string;
      /** Contents of QR codes. */
      readonly codes: readonly string[];
      /** Only the first picture of an animation was read. */
      readonly isAnimated: boolean;
    }
  | { readonly state: 'problem'; readonly problem: PictureProblem };

/** Rejected, with the signal's reason, only when the signal aborts. */
export type ReadPicture = (
  picture: Blob,
  signal: AbortSignal,
  onProgress: (progress: PictureProgress) => void,
) => Promise<PictureReading>;

export type PictureState =
  | { readonly state: 'waiting' | 'cancelled' }
  | ({ readonly state: 'reading' } & PictureProgress)
  | PictureReading;

/** A picture on the screen. */
export interface Picture {
  readonly id: number;
  /** Of the file; empty for what was pasted. */
  readonly name: string;
  /** `blob:` address to show it by. */
  readonly url: string;
  readonly state: PictureState;
}

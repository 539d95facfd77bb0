import type { PictureProgress, PictureReading } from '@/src/vision/picture-reading';
import { readPicture } from '@/src/vision/read-picture';
import { browser } from './browser';

/** Where `scripts/ocr-assets.mjs` puts the text reader. */
const ASSETS = '/ocr/';

/** Reads a picture with what lies in the package; nothing is fetched from anywhere else. Loaded when the first picture comes. */
export function readPictureHere(
  picture: Blob,
  signal: AbortSignal,
  onProgress: (progress: PictureProgress) => void,
): Promise<PictureReading> {
  return readPicture(picture, { assets: browser.runtime.getURL(ASSETS), signal, onProgress });
}

import { evenLight, greyMap } from './even-light';
import { type Pixels, type QrCode, readQrCodes } from './read-qr';

/** Pixels of either side: codes in larger pictures are found as well, and seconds sooner. */
const LARGEST_FOR_CODES = 2_000;
/** Pixels round a code that are wiped with it. */
const MARGIN = 8;

/** A decoded picture, in a worker. */
export interface OpenedPicture {
  readonly width: number;
  readonly height: number;
  /** Contents of its QR codes. */
  readonly codes: readonly string[];
  /** Black on white, codes wiped out: they would be read as letters. */
  page(scale: number): Blob;
  /** Gives its memory back. */
  close(): void;
}

/** @throws when the browser cannot decode it */
export async function openPicture(file: Blob): Promise<OpenedPicture> {
  const bitmap = await createImageBitmap(file);
  const { width, height } = bitmap;
  const shrink = Math.min(1, LARGEST_FOR_CODES / Math.max(width, height));
  const codes = readQrCodes(pixelsOf(bitmap, shrink, []));
  const wiped = codes.map(({ box }) => ({
    x0: box.x0 / shrink,
    y0: box.y0 / shrink,
    x1: box.x1 / shrink,
    y1: box.y1 / shrink,
  }));
  return {
    width,
    height,
    codes: codes.map(({ text }) => text),
    page: (scale) => greyMap(evenLight(pixelsOf(bitmap, scale, wiped))),
    close: () => bitmap.close(),
  };
}

function pixelsOf(bitmap: ImageBitmap, scale: number, wiped: readonly QrCode['box'][]): Pixels {
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas to draw the picture on');
  context.imageSmoothingQuality = 'high';
  // What is transparent is white on most screens.
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0, width, height);
  for (const { x0, y0, x1, y1 } of wiped) {
    const left = x0 * scale - MARGIN;
    const top = y0 * scale - MARGIN;
    // The colour beside it, so that a white patch on a dark screen does not become one.
    const [red = 255, green = 255, blue = 255] = context.getImageData(Math.max(0, left), Math.max(0, top), 1, 1).data;
    context.fillStyle = `rgb(${red} ${green} ${blue})`;
    context.fillRect(left, top, (x1 - x0) * scale + 2 * MARGIN, (y1 - y0) * scale + 2 * MARGIN);
  }
  return context.getImageData(0, 0, width, height);
}

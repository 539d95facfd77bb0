/**
 * The QR code of an image, or where there is none its picture, without a request for it: taken from what is on the screen, or from a data URL. Runs in the background,
 * in a worker as well as in a page; no offscreen document is needed, because both have `OffscreenCanvas`.
 */
import { type Pixels, readQr } from '@/src/vision/read-qr';
import { browser } from './browser';
import { blobOfDataUrl, dataUrlOf } from './data-url';
import type { PictureBox } from './messages';

export type PictureAnswer =
  | { readonly text: string }
  /** No code in it, but there may be text: the picture as a data URL. */
  | { readonly picture: string }
  | { readonly problem: 'no-qr-found' | 'picture-not-visible' };

/** Pixels round the image: a code needs its quiet zone, and images are often cropped to the code. */
const MARGIN = 16;
/** Pixels of either side: larger ones cost seconds and tell no more. */
const LARGEST_SIDE = 2_000;

/** Characters of a data URL. The memory it waits in (`storage.session`) has room for 10 MB of everything. */
const LARGEST_HANDED_ON = 6_000_000;

/** @param source address of the image as the menu gives it */
export async function readQrOfImage(
  source: string,
  { tabId, windowId, frameId }: { readonly tabId: number; readonly windowId: number; readonly frameId: number },
): Promise<PictureAnswer> {
  if (source.startsWith('data:image/')) {
    // Not every image can be decoded here (SVG cannot); what is on the screen can.
    const own = await qrOfData(source).catch(() => undefined);
    if (own !== undefined) return { text: own };
  }
  try {
    const target = { tabId, frameIds: [frameId] };
    const [place] = await browser.scripting.executeScript({ target, func: boxOfImage, args: [source] });
    // In a frame the box is the frame's own: the whole window is searched then.
    const box = frameId === 0 ? (place?.result as PictureBox | null | undefined) : undefined;
    const bitmap = await screenOf(windowId);
    const text = readQr(pixelsOf(bitmap, box ?? undefined));
    if (text !== undefined) return { text };
    if (place?.result === null) return { problem: 'picture-not-visible' };
    // All of a window is no picture that someone asked about.
    return box ? await handedOn(bitmap, box) : { problem: 'no-qr-found' };
  } catch {
    // The browser keeps this page from scripts and from being pictured.
    return { problem: 'picture-not-visible' };
  }
}

async function qrOfData(dataUrl: string): Promise<string | undefined> {
  return readQr(pixelsOf(await createImageBitmap(blobOfDataUrl(dataUrl))));
}

async function screenOf(windowId: number): Promise<ImageBitmap> {
  return createImageBitmap(blobOfDataUrl(await browser.tabs.captureVisibleTab(windowId, { format: 'png' })));
}

async function handedOn(bitmap: ImageBitmap, box: PictureBox): Promise<PictureAnswer> {
  const picture = await dataUrlOf(await drawn(bitmap, box).convertToBlob());
  return picture.length > LARGEST_HANDED_ON ? { problem: 'no-qr-found' } : { picture };
}

/**
 * The QR codes that can be seen in parts of the front tab of a window; without parts the clearest one in all of it. The picture
 * is looked at once and kept nowhere.
 *
 * @throws where the browser keeps the tab from being pictured
 */
export async function readQrsOnScreen(windowId: number, boxes: readonly PictureBox[]): Promise<readonly string[]> {
  const bitmap = await screenOf(windowId);
  const parts = boxes.length > 0 ? boxes : [undefined];
  const texts = parts.map((box) => readQr(pixelsOf(bitmap, box))).filter((text) => text !== undefined);
  bitmap.close();
  return texts;
}

/** Runs in the page: where the image can be seen whole, or `null`. */
function boxOfImage(source: string): PictureBox | null {
  const images = [...document.querySelectorAll('img')].filter(
    (image) => image.currentSrc === source || image.src === source,
  );
  for (const image of images) {
    const { x, y, width, height } = image.getBoundingClientRect();
    const isWhole = x >= -1 && y >= -1 && x + width <= innerWidth + 1 && y + height <= innerHeight + 1;
    if (isWhole && width > 0 && height > 0) return { x, y, width, height, windowWidth: innerWidth };
  }
  return images.length === 0 ? { x: 0, y: 0, width: innerWidth, height: innerHeight, windowWidth: innerWidth } : null;
}

function pixelsOf(bitmap: ImageBitmap, box?: PictureBox): Pixels {
  const canvas = drawn(bitmap, box);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas to read the picture from');
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** All of a picture of the screen, or the part of it in the box. */
function drawn(bitmap: ImageBitmap, box?: PictureBox): OffscreenCanvas {
  const scale = box ? bitmap.width / box.windowWidth : 1;
  const left = box ? Math.max(0, Math.floor(box.x * scale) - MARGIN) : 0;
  const top = box ? Math.max(0, Math.floor(box.y * scale) - MARGIN) : 0;
  const width = Math.min(bitmap.width - left, box ? Math.ceil(box.width * scale) + 2 * MARGIN : bitmap.width);
  const height = Math.min(bitmap.height - top, box ? Math.ceil(box.height * scale) + 2 * MARGIN : bitmap.height);
  const shrink = Math.min(1, LARGEST_SIDE / Math.max(width, height));
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(width * shrink)), Math.max(1, Math.round(height * shrink)));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas to draw the picture on');
  // Pictures with a transparent ground are codes on white.
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, left, top, width, height, 0, 0, canvas.width, canvas.height);
  return canvas;
}

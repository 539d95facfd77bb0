import { imageSize } from 'image-size';

/** Bytes. Screenshots have under 5 MB, photographs of today's phones under 15. */
const LARGEST_FILE = 25_000_000;
/** Pixels. Phones take up to 50 million; decoded, each takes four bytes. */
const MOST_PIXELS = 50_000_000;
/** Fewer pixels on a side hold no line of text and no code. */
const SHORTEST_SIDE = 16;

/** Formats that both browsers decode; which ones a file really holds is told by its first bytes, not by its name. */
const DECODED: ReadonlySet<string | undefined> = new Set(['jpg', 'png', 'webp', 'gif', 'bmp', 'avif']);
/** Pictures that browsers do not decode, or not as one picture of a size of its own. */
const NOT_DECODED: ReadonlySet<string | undefined> = new Set([
  'heic',
  'heif',
  'tiff',
  'jxl',
  'jp2',
  'psd',
  'svg',
  'ico',
]);

/** How PNG, JPEG, GIF, BMP and WebP begin; and what phones of one make write, which no browser but theirs opens. */
const PICTURE = /^(?:\x89PNG|\xff\xd8\xff|GIF8|BM|RIFF....WEBP)/s;
const HEIF = /^....ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)/s;

export type FileProblem =
  /** No picture at all: a document, a text, a video. */
  | 'no-picture'
  /** A picture of a sort that browsers cannot open. */
  | 'unknown-format'
  /** Cut off, or damaged. */
  | 'broken'
  | 'too-large'
  | 'too-small';

/** Looks at a file's first bytes before anything is decoded: a small file can hold a picture of gigabytes. */
export async function fileProblem(file: Blob): Promise<FileProblem | undefined> {
  if (file.size === 0) return 'broken';
  if (file.size > LARGEST_FILE) return 'too-large';
  // Dimensions can stand behind a long preview.
  const bytes = new Uint8Array(await file.arrayBuffer());
  const measured = measure(bytes);
  if (measured === undefined) {
    const start = String.fromCharCode(...bytes.subarray(0, 12));
    if (HEIF.test(start)) return 'unknown-format';
    return PICTURE.test(start) ? 'broken' : 'no-picture';
  }
  const { type, width, height } = measured;
  if (!DECODED.has(type)) return NOT_DECODED.has(type) ? 'unknown-format' : 'no-picture';
  if (width * height > MOST_PIXELS) return 'too-large';
  return Math.min(width, height) < SHORTEST_SIDE ? 'too-small' : undefined;
}

function measure(bytes: Uint8Array): ReturnType<typeof imageSize> | undefined {
  try {
    return imageSize(bytes);
  } catch {
    // It throws for whatever it does not know, and for headers that are cut off.
    return undefined;
  }
}

/**
 * How large letters must be to be read well. Tried on the pictures of `npm run pictures`: lines of 40 to 48 pixels are read best, of 64
 * three times worse; very small ones not at all.
 */

/** Pixels across, for the first look: a phone's screen, whose letters are then of the right size. */
const FIRST_WIDTH = 1_080;
/** A screenshot of a desk computer is as wide as three telephones, and its letters as small. */
const LARGEST_GROWTH = 3;
/** Pixels of height of a line of Chinese characters. */
const BEST_LINE = 46;
const SMALLEST_GOOD = 34;
const LARGEST_GOOD = 58;
/** Pixels in all: more take seconds and a hundred megabytes, and no message fills as much. */
const MOST_PIXELS = 6_000_000;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The factor for the first look at a picture. */
export function firstScale(size: Size): number {
  const isWide = size.width > size.height;
  // Wide pictures are crops, or screens of desk computers, whose letters have some 16 pixels.
  const wanted = isWide ? Math.max(1, Math.min(2, (FIRST_WIDTH * 2) / size.width)) : FIRST_WIDTH / size.width;
  return bounded(wanted, size);
}

/**
 * A better factor, where the lines that were found are too low or too high to be read well.
 *
 * @param lineHeight in pixels of the scaled picture
 */
export function betterScale(scale: number, lineHeight: number, size: Size): number | undefined {
  if (lineHeight >= SMALLEST_GOOD && lineHeight <= LARGEST_GOOD) return undefined;
  const better = bounded((scale * BEST_LINE) / lineHeight, size);
  // Bounds can leave nothing to gain.
  return Math.abs(better / scale - 1) > 0.15 ? better : undefined;
}

function bounded(scale: number, { width, height }: Size): number {
  return Math.min(scale, LARGEST_GROWTH, Math.sqrt(MOST_PIXELS / (width * height)));
}

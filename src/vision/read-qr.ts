import jsQR from 'jsqr';

/** Pixels as a canvas gives them: RGBA, row by row. */
export interface Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** Of the whole picture as fractions of its sides; tried one after the other, for only the clearest code in a part is found. */
const PARTS: readonly (readonly [x: number, y: number, width: number, height: number])[] = [
  [0, 0, 1, 1],
  [0, 0, 0.6, 0.6],
  [0.4, 0, 0.6, 0.6],
  [0, 0.4, 0.6, 0.6],
  [0.4, 0.4, 0.6, 0.6],
];

/**
 * The text of a QR code in the picture, light on dark included.
 *
 * @returns `undefined` when none is found, or its content is no text.
 */
export function readQr(picture: Pixels): string | undefined {
  for (const [x, y, width, height] of PARTS) {
    const part = cropped(picture, x, y, width, height);
    // Empty or binary codes decode to nothing a person could read.
    const text = jsQR(part.data, part.width, part.height, { inversionAttempts: 'attemptBoth' })?.data.trim();
    if (text) return text;
  }
  return undefined;
}

function cropped({ data, width, height }: Pixels, x: number, y: number, w: number, h: number) {
  const left = Math.floor(x * width);
  const top = Math.floor(y * height);
  const columns = Math.min(width - left, Math.ceil(w * width));
  const rows = Math.min(height - top, Math.ceil(h * height));
  if (columns === width && rows === height) return { data: new Uint8ClampedArray(data), width, height };
  const part = new Uint8ClampedArray(columns * rows * 4);
  for (let row = 0; row < rows; row += 1) {
    const start = ((top + row) * width + left) * 4;
    part.set(data.subarray(start, start + columns * 4), row * columns * 4);
  }
  return { data: part, width: columns, height: rows };
}

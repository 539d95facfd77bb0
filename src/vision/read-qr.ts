import jsQR from 'jsqr';

/** Pixels as a canvas gives them: RGBA, row by row. */
export interface Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** A code that was found, and where, in pixels of the picture. */
export interface QrCode {
  readonly text: string;
  readonly box: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
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
  for (const part of PARTS) {
    const code = readPart(picture, part);
    if (code) return code.text;
  }
  return undefined;
}

/** Every QR code of the picture that says something different, as far as they can be told apart. */
export function readQrCodes(picture: Pixels): readonly QrCode[] {
  const found = new Map<string, QrCode>();
  for (const part of PARTS) {
    const code = readPart(picture, part);
    if (code && !found.has(code.text)) found.set(code.text, code);
  }
  return [...found.values()];
}

function readPart(picture: Pixels, [x, y, w, h]: (typeof PARTS)[number]): QrCode | undefined {
  const part = cropped(picture, x, y, w, h);
  const code = jsQR(part.data, part.width, part.height, { inversionAttempts: 'attemptBoth' });
  // Empty or binary codes decode to nothing a person could read.
  const text = code?.data.trim();
  if (!code || !text) return undefined;
  const { topLeftCorner, topRightCorner, bottomLeftCorner, bottomRightCorner } = code.location;
  const corners = [topLeftCorner, topRightCorner, bottomLeftCorner, bottomRightCorner];
  const xs = corners.map((corner) => part.left + corner.x);
  const ys = corners.map((corner) => part.top + corner.y);
  return { text, box: { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) } };
}

function cropped({ data, width, height }: Pixels, x: number, y: number, w: number, h: number) {
  const left = Math.floor(x * width);
  const top = Math.floor(y * height);
  const columns = Math.min(width - left, Math.ceil(w * width));
  const rows = Math.min(height - top, Math.ceil(h * height));
  const isWhole = columns === width && rows === height;
  if (isWhole) return { data: new Uint8ClampedArray(data), left, top, width, height };
  const part = new Uint8ClampedArray(columns * rows * 4);
  for (let row = 0; row < rows; row += 1) {
    const start = ((top + row) * width + left) * 4;
    part.set(data.subarray(start, start + columns * 4), row * columns * 4);
  }
  return { data: part, left, top, width: columns, height: rows };
}

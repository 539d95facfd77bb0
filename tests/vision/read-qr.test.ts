import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type Pixels, readQr } from '@/src/vision/read-qr';

const TEXT = 'http://mucfc-loan.top/pay?order=20261121';

/** The code of the end-to-end tests, black on white: a one-bit PNG without filters. */
function code(): Pixels {
  const png = readFileSync(new URL('../e2e/pages/qr-payment.png', import.meta.url));
  const side = png.readUInt32BE(16);
  const start = png.indexOf('IDAT') + 4;
  const rows = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)));
  const stride = Math.ceil(side / 8) + 1;
  return drawn(side, side, (x, y) => ((rows[y * stride + 1 + (x >> 3)] ?? 0) & (0x80 >> (x & 7)) ? 255 : 0));
}

function drawn(width: number, height: number, shade: (x: number, y: number) => number): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const value = shade(x, y);
      data.set([value, value, value, 255], (y * width + x) * 4);
    }
  }
  return { data, width, height };
}

const { data, width: side } = code();
const shadeOf = (x: number, y: number) => data[(y * side + x) * 4] ?? 255;

test('a code by itself', () => {
  expect(readQr(code())).toBe(TEXT);
});

test('light on dark', () => {
  expect(readQr(drawn(side, side, (x, y) => 255 - shadeOf(x, y)))).toBe(TEXT);
});

test('at twice the size, at the edge of a page', () => {
  const page = drawn(900, 700, (x, y) => {
    const [left, top] = [x - (900 - 2 * side), y - (700 - 2 * side)];
    return left >= 0 && top >= 0 ? shadeOf(left >> 1, top >> 1) : 240;
  });
  expect(readQr(page)).toBe(TEXT);
});

test.each([
  ['an empty picture', drawn(200, 200, () => 255)],
  ['stripes', drawn(200, 200, (x) => (x % 8 < 4 ? 0 : 255))],
  ['one pixel', drawn(1, 1, () => 0)],
])('none in %s', (_, picture) => {
  expect(readQr(picture)).toBeUndefined();
});

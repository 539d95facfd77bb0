import { describe, expect, test } from 'vitest';
import { evenLight, type GreyPicture, greyMap } from '@/src/vision/even-light';
import type { Pixels } from '@/src/vision/read-qr';

const SIDE = 200;
/** Where there is ink: bars of the thickness of strokes. */
const isInk = (x: number, y: number) => x % 40 < 6 && y > 40 && y < 160;

function picture(shade: (x: number, y: number) => number): Pixels {
  const data = new Uint8ClampedArray(SIDE * SIDE * 4);
  for (let at = 0; at < SIDE * SIDE; at += 1) {
    data.fill(shade(at % SIDE, Math.floor(at / SIDE)), at * 4, at * 4 + 3);
    data[at * 4 + 3] = 255;
  }
  return { data, width: SIDE, height: SIDE };
}

/** The darkest ground and the lightest ink; between them a reader must draw its line. */
function apart({ data, width }: GreyPicture): { readonly ground: number; readonly ink: number } {
  let ground = 255;
  let ink = 0;
  data.forEach((value, at) => {
    if (isInk(at % width, Math.floor(at / width))) ink = Math.max(ink, value);
    else ground = Math.min(ground, value);
  });
  return { ground, ink };
}

describe('ink stays darker than all ground', () => {
  test.each([
    ['on paper', (x: number, y: number) => (isInk(x, y) ? 20 : 250)],
    ['on a dark screen', (x: number, y: number) => (isInk(x, y) ? 240 : 25)],
    ['in light that falls off', (x: number, y: number) => (isInk(x, y) ? 0.3 : 1) * (250 - x * 0.8)],
    ['on a dark screen in uneven light', (x: number, y: number) => (isInk(x, y) ? 150 : 40) + x * 0.1],
  ])('%s', (_, shade) => {
    const { ground, ink } = apart(evenLight(picture(shade)));
    expect(ink).toBeLessThan(ground);
  });

  test('which the picture in falling light has not by itself', () => {
    const shade = (x: number, y: number) => (isInk(x, y) ? 0.5 : 1) * (250 - x * 0.8);
    const data = new Uint8Array(SIDE * SIDE).map((_, at) => shade(at % SIDE, Math.floor(at / SIDE)));
    const { ground, ink } = apart({ data, width: SIDE, height: SIDE });
    expect(ink).toBeGreaterThan(ground);
  });
});

test('black pictures and single pixels are no fault', () => {
  expect([...evenLight({ data: new Uint8ClampedArray(4), width: 1, height: 1 }).data]).toHaveLength(1);
});

test('is handed on as a grey map', async () => {
  const written = await greyMap({ data: new Uint8Array([0, 128, 255, 7]), width: 2, height: 2 }).bytes();
  expect(Buffer.from(written).toString('latin1')).toBe('P5\n2 2\n255\n\x00\x80\xff\x07');
});

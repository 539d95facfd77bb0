import { describe, expect, test } from 'vitest';
import { betterScale, firstScale } from '@/src/vision/reading-scale';

const PHONE = { width: 1080, height: 2400 };

describe('the first look', () => {
  test.each([
    ['a screenshot of a phone is right as it is', PHONE, 1],
    ['half its size is doubled', { width: 540, height: 1200 }, 2],
    ['tiny ones are not blown up without end', { width: 100, height: 200 }, 3],
    ['a desk computer has small letters', { width: 1920, height: 1080 }, 1.125],
    ['a small crop is enlarged', { width: 600, height: 200 }, 2],
  ])('%s', (_, size, scale) => {
    expect(firstScale(size)).toBeCloseTo(scale);
  });

  test.each([
    { width: 8000, height: 6000 },
    { width: 1080, height: 40_000 },
    { width: 6000, height: 8000 },
  ])('never takes more than six million pixels: %o', (size) => {
    expect(size.width * size.height * firstScale(size) ** 2).toBeLessThanOrEqual(6_000_001);
  });
});

describe('the second look', () => {
  test('is not taken at lines of a good size', () => {
    expect(betterScale(1, 46, PHONE)).toBeUndefined();
    expect(betterScale(1, 38, PHONE)).toBeUndefined();
  });
  test('enlarges small letters and reduces large ones', () => {
    expect(betterScale(1, 23, { width: 1080, height: 800 })).toBeCloseTo(2);
    expect(betterScale(1, 92, PHONE)).toBeCloseTo(0.5);
  });
  test('is not taken where the bounds leave nothing to gain', () => {
    expect(betterScale(1, 30, { width: 2000, height: 3000 })).toBeUndefined();
  });
});

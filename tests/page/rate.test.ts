import { expect, test } from 'vitest';
import { createRate } from '@/src/page/rate';

test('so many in a window of time, and again in the next', () => {
  let now = 0;
  const rate = createRate(2, 1_000, () => now);
  expect([rate.take(), rate.take(), rate.take()]).toEqual([true, true, false]);
  now = 999;
  expect(rate.take()).toBe(false);
  now = 1_000;
  expect([rate.take(), rate.take(), rate.take()]).toEqual([true, true, false]);
});

import { expect, test } from 'vitest';
import { decodeWeights, encodeWeights } from '@/src/core/model/quantized-weights';

const BYTES = Int8Array.from({ length: 256 }, (_, i) => i - 128);

test.each([0, 1, 2, 3, 4, 255, 256])('%i signed bytes survive the way there and back', (length) => {
  const weights = BYTES.slice(0, length);
  expect(decodeWeights(encodeWeights(weights))).toEqual(weights);
});

test('the text is ordinary base64', () => {
  expect(encodeWeights(BYTES)).toBe(Buffer.from(BYTES.buffer).toString('base64'));
});

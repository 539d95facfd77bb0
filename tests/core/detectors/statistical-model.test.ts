import { describe, expect, test } from 'vitest';
import { statisticalModelDetector } from '@/src/core/detectors/statistical-model';
import { hashedGrams } from '@/src/core/model/hashed-grams';
import type { Model } from '@/src/core/model/model';
import { encodeWeights } from '@/src/core/model/quantized-weights';
import { normalize } from '@/src/core/text/normalize';
import type { Subject } from '@/src/core/types';

const table = new Int8Array(2 ** 10);
for (const bucket of hashedGrams(['冻'.charCodeAt(0)], 10, 1)) {
  table[bucket] = 100;
}
const MODEL: Model = {
  version: 'x',
  bits: 10,
  longestGram: 1,
  bias: 0,
  step: 0.05,
  threshold: 0.7,
  weights: encodeWeights(table),
};
const detect = statisticalModelDetector(MODEL);

function subject(text: string, asked?: Subject['asked']): Subject {
  return {
    message: { text },
    text: normalize(text),
    ...(asked === undefined ? {} : { asked }),
    links: [],
    numbers: [],
    claims: [],
    fields: [],
    truncated: false,
  };
}

describe('statisticalModelDetector', () => {
  test('speaks from the threshold on, with the probability to two places', () => {
    expect(detect(subject('您的账户已冻结请立即联系我们处理'))).toEqual([
      { indicator: 'statistical-model', facts: { probability: 0.78 } },
    ]);
  });

  test.each([
    ['below the threshold', '您的账户一切正常无需联系我们处理'],
    ['too few characters', '账户已冻结'],
    ['another language', 'Your account has been frozen. Please call us at once.'],
  ])('is silent: %s', (_, text) => {
    expect(detect(subject(text))).toEqual([]);
  });

  test('is silent when a bare name was asked', () => {
    expect(detect(subject('冻冻冻冻冻冻冻冻冻冻冻冻', 'name'))).toEqual([]);
  });

  test('Traditional characters and disguises are read like plain text', () => {
    const plain = detect(subject('您的账户已冻结请立即联系我们处理'));
    expect(detect(subject('您的賬戶已凍結請立即聯繫我們處理'))).toEqual(plain);
    expect(detect(subject('您的账户已\u200B冻\u200B结 请 立即联*系我们处理'))).toEqual(plain);
  });
});

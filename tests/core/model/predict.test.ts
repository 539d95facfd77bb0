import { describe, expect, test } from 'vitest';
import figures from '@/src/core/model/figures.json';
import { hashedGrams } from '@/src/core/model/hashed-grams';
import type { Model } from '@/src/core/model/model';
import { predictWith } from '@/src/core/model/predict';
import { encodeWeights } from '@/src/core/model/quantized-weights';
import weights from '@/src/core/model/weights.json';

/** A model that knows one character: 冻 speaks for a scam with four log-odds. */
function modelKnowing(character: string, weight: number): Model {
  const table = new Int8Array(2 ** 10);
  for (const bucket of hashedGrams([character.charCodeAt(0)], 10, 1)) {
    table[bucket] = weight;
  }
  return { version: 'x', bits: 10, longestGram: 1, bias: 0, step: 0.5, threshold: 0.5, weights: encodeWeights(table) };
}

describe('predictWith', () => {
  const predict = predictWith(modelKnowing('冻', 8));

  test('is even where nothing is known', () => {
    expect(predict('今天天气很好我们去公园')).toBe(0.5);
  });

  test('one known character among sixteen adds its weight over the square root of sixteen', () => {
    expect(predict(`冻${'一'.repeat(15)}`)).toBeCloseTo(1 / (1 + Math.exp(-1)), 10);
  });

  test('a negative weight speaks against', () => {
    expect(predictWith(modelKnowing('冻', -8))(`冻${'一'.repeat(15)}`)).toBeLessThan(0.5);
  });

  test.each(['', '请还款', 'Your account is frozen, call 400 123 4567 now'])('says nothing of %j', (text) => {
    expect(predict(text)).toBeUndefined();
  });

  test('stays a probability on a megabyte', () => {
    expect(predict('冻'.repeat(1_000_000))).toBeLessThanOrEqual(1);
  });
});

describe('the shipped weights', () => {
  const model: Model = weights;
  const predict = predictWith(model);

  test('are at most 128 kB and fill their table', () => {
    expect(JSON.stringify(weights).length).toBeLessThanOrEqual(128 * 1024);
    expect(Buffer.from(weights.weights, 'base64')).toHaveLength(2 ** weights.bits);
  });

  test('are the ones the figures were measured on', () => {
    expect(figures.version).toBe(weights.version);
    expect(figures.threshold.probability).toBe(weights.threshold);
  });

  test('did better than chance on every collection that took part in the choice, left out', () => {
    for (const name of ['curated', 'messages', 'fake base stations and inbox'] as const) {
      expect(figures.leftOut[name].auc, name).toBeGreaterThan(0.8);
    }
  });

  test.each([
    [
      '您的储蓄卡积分即将清零，请尽快登录我行网站兑换现金礼包，逾期作废',
      '您尾号的储蓄卡于今天上午入账工资，当前可用余额如下',
    ],
    [
      '您的电子密码器即将失效，请立即登录网站升级，给您带来不便敬请谅解',
      '您的快递已放在楼下的柜子里，请凭取件码尽快领取',
    ],
  ])('find %s worse than %s', (bad, genuine) => {
    expect(predict(bad)).toBeGreaterThan(predict(genuine) ?? 1);
  });
});

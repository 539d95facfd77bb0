import { describe, expect, test } from 'vitest';
import { FOLDS, splitByFold } from '@/scripts/train-model/folds';
import { readOwnTexts } from '@/scripts/train-model/own-texts';
import { quantize } from '@/scripts/train-model/quantize';
import { bucketsOf, type Recipe, scoreOf, trainWeights } from '@/scripts/train-model/train-weights';
import { type TrainingRow, toTrainingRows } from '@/scripts/train-model/training-row';
import { hanCharacters } from '@/src/core/model/hashed-grams';
import { parseLabelledRow } from '@/tests/accuracy/labelled-row';

const RECIPE: Recipe = { bits: 12, longestGram: 2, shrink: 0.01, epochs: 5, leastShare: 1 };

function row(id: string, collection: string, bad: boolean, text: string): TrainingRow {
  return { id, collection, bad, characters: hanCharacters(text) };
}

const ROWS: readonly TrainingRow[] = Array.from({ length: 40 }, (_, i) => {
  const bad = i % 2 === 0;
  const filler = String.fromCharCode(0x4e00 + i * 37, 0x5e00 + i * 53, 0x6e00 + i * 11);
  return row(`r${i}`, i % 4 < 2 ? 'fbs' : 'curated', bad, bad ? `${filler}解冻费先转账` : `${filler}余额请查收`);
});

describe('trainWeights', () => {
  const trained = trainWeights(ROWS, RECIPE);

  test('learns what separates the rows', () => {
    const score = (text: string) => scoreOf(trained, bucketsOf(row('x', 'x', true, text), RECIPE));
    expect(score('请先转账解冻费')).toBeGreaterThan(0);
    expect(score('余额已到请查收')).toBeLessThan(0);
  });

  test('the same rows give the same weights to the last bit', () => {
    expect(trainWeights(ROWS, RECIPE)).toEqual(trained);
  });

  test('a collection a hundred times as large does not outvote another', () => {
    const many = Array.from({ length: 300 }, (_, i) => row(`m${i}`, 'fbs', true, '积分兑换现金'));
    const few = Array.from({ length: 3 }, (_, i) => row(`f${i}`, 'curated', true, '屏幕共享会议'));
    const quiet = Array.from({ length: 300 }, (_, i) => row(`q${i}`, 'curated', false, '今天天气晴朗'));
    const { weights, bias } = trainWeights([...many, ...few, ...quiet], RECIPE);
    const score = scoreOf({ weights, bias }, bucketsOf(row('x', 'x', true, '屏幕共享会议'), RECIPE));
    expect(score).toBeGreaterThan(1);
  });
});

describe('splitByFold', () => {
  const fold = { name: 'curated', leaves: ['curated'], chooses: true };

  test('no row of a left-out collection is trained on', () => {
    const { train, tried } = splitByFold(ROWS, fold);
    expect(tried).toHaveLength(20);
    expect(train.every(({ collection }) => collection === 'fbs')).toBe(true);
  });

  test('nor a near copy of one in the other small collection', () => {
    const text = '您的快递因地址不详被退回请点击链接更新地址否则将被销毁';
    const rows = [
      row('a', 'curated', true, text),
      row('b', 'messages', true, `${text}谢谢`),
      row('c', 'fbs', true, text),
    ];
    expect(splitByFold(rows, fold).train.map(({ id }) => id)).toEqual(['c']);
  });

  test('every fold names collections that rows are sorted into', () => {
    const known = new Set(['curated', 'messages', 'fbs', 'xhacker']);
    expect(FOLDS.flatMap(({ leaves }) => leaves).every((name) => known.has(name))).toBe(true);
  });
});

describe('toTrainingRows', () => {
  const read = (fields: object) => parseLabelledRow(JSON.stringify({ text: '您好', lang: 'zh', ...fields }));
  /** sha256 of these ids begins with a byte below 51 and above. */
  const held = Array.from({ length: 100 }, (_, i) => read({ id: `h${i}`, label: 'scam', source: 'fbs' })).find(
    (candidate) => candidate.held,
  );
  const open = Array.from({ length: 100 }, (_, i) => `h${i}`).filter(
    (id) => !read({ id, label: 'scam', source: 'fbs' }).held,
  );
  const [first = '', second = '', third = ''] = open;

  test('advertisements, other languages and the held fifth are left out', () => {
    expect(held).toBeDefined();
    const rows = [
      ...(held === undefined ? [] : [held]),
      read({ id: first, label: 'spam-ad', source: 'fbs' }),
      read({ id: second, label: 'scam', source: 'mishra-soni', lang: 'en' }),
      read({ id: third, label: 'scam', source: 'fbs' }),
    ];
    expect(toTrainingRows(rows).map(({ id }) => id)).toEqual([third]);
  });

  test('rows taken from another collection count as of that one', () => {
    const rows = [
      read({ id: first, label: 'scam', provenance: 'real-anonymised' }),
      read({ id: second, label: 'scam', provenance: 'real-quoted' }),
      read({ id: third, label: 'legit', source: 'pixeltext' }),
    ];
    expect(toTrainingRows(rows).map(({ collection }) => collection)).toEqual(['fbs', 'messages', 'curated']);
  });
});

test('quantising keeps order and cuts outliers', () => {
  const weights = Float64Array.from([0, 0.1, -0.2, 0.3, ...new Array<number>(200).fill(0.1), 50]);
  const { weights: bytes, step } = quantize(weights);
  expect(bytes[0]).toBe(0);
  expect(bytes.at(-1)).toBe(127);
  expect((bytes[3] ?? 0) * step).toBeCloseTo(0.3, 0);
  expect(bytes[3]).toBeGreaterThan(bytes[1] ?? 0);
});

test('texts of our own teach both classes, and none is a fragment', () => {
  const rows = readOwnTexts();
  expect(rows.filter(({ bad }) => bad).length).toBeGreaterThan(50);
  expect(rows.filter(({ bad }) => !bad).length).toBeGreaterThan(50);
  expect(rows.every(({ characters }) => characters.length >= 10)).toBe(true);
});

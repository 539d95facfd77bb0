import { expect, test } from 'vitest';
import type { ReadLine, ReadWord } from '@/src/vision/text-lines';
import { chineseConfidence, lineHeightOf } from '@/src/vision/text-lines';
import { unsureStretches, withWords } from '@/src/vision/unsure-words';

const word = (text: string, confidence: number, x0 = 0): ReadWord => ({
  text,
  confidence,
  box: { x0, y0: 10, x1: x0 + 20, y1: 50 },
});
const lineOf = (...words: readonly ReadWord[]): ReadLine => ({ words, box: { x0: 0, y0: 10, x1: 400, y1: 50 } });
const texts = (lines: readonly ReadLine[]) => lines.map(({ words }) => words.map(({ text }) => text).join(' '));

const GARBLED = lineOf(
  word('录', 92, 0),
  word('id=7K2', 88, 40),
  word('%hI8,', 31, 80),
  word('BEHRRE', 22, 120),
  word('EIR.', 40, 160),
);

test('Latin letters nobody is sure of are a stretch to read again', () => {
  expect(unsureStretches([GARBLED])).toEqual([{ line: 0, from: 2, to: 5, box: { x0: 80, y0: 10, x1: 180, y1: 50 } }]);
});

test.each([
  ['sure of it', lineOf(word('https://mucfc.com', 71))],
  ['Chinese, which is read no better alone', lineOf(word('尊和', 40))],
  ['a mark', lineOf(word('|', 12), word('--', 9))],
])('%s: left as it is', (_, line) => {
  expect(unsureStretches([line])).toEqual([]);
});

test('takes the place only of what was less sure', () => {
  const [stretch] = unsureStretches([GARBLED]);
  if (!stretch) throw new Error('no stretch');
  expect(texts(withWords([GARBLED], stretch, [word('处理', 93), word('上报', 90)]))).toEqual(['录 id=7K2 处理 上报']);
  expect(texts(withWords([GARBLED], stretch, [word('乱', 12)]))).toEqual(texts([GARBLED]));
  expect(texts(withWords([GARBLED], stretch, []))).toEqual(texts([GARBLED]));
});

test('how sure the reader is of the script is told by Chinese characters alone', () => {
  expect(chineseConfidence([lineOf(word('帳單', 60), word('mucfc.com', 95))])).toBe(60);
  expect(chineseConfidence([lineOf(word('bill', 95))])).toBe(95);
  expect(chineseConfidence([])).toBe(0);
});

test('the height of a typical line', () => {
  expect(lineHeightOf([lineOf(word('您的借款', 90))])).toBe(40);
  expect(lineHeightOf([lineOf(word('statement', 90))])).toBe(48);
  expect(lineHeightOf([lineOf(word('x', 90))])).toBeUndefined();
});

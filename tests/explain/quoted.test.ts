import { describe, expect, test } from 'vitest';
import { quoted, seenOnly, shortened } from '@/src/explain/quoted';
import { splitFirst } from '@/src/explain/sentences';

describe('a quotation', () => {
  test("is the person's own words", () => {
    expect(quoted('请繳納解凍金後', [1, 6], '缴纳解冻金')).toBe('繳納解凍金');
  });
  test('falls back on what the engine read', () => {
    expect(quoted('短信', undefined, '解冻金')).toBe('解冻金');
    expect(quoted('a \n b', [1, 3], '解冻金')).toBe('解冻金');
  });
  test('stands on one line without hidden, reversing or terminal-steering characters', () => {
    expect(quoted('解\u200B冻\u202E金\u001B[31m\n费', [0, 12], '')).toBe('解冻金[31m 费');
  });
  test('is short, and no character is cut in half', () => {
    const words = quoted('\u{1F4B0}'.repeat(60), [0, 120], '');
    expect(Array.from(words)).toHaveLength(28);
    expect(words.endsWith('\u{1F4B0}…')).toBe(true);
  });
  test('is not taken from a megabyte', () => {
    expect(quoted('款'.repeat(1_000_000), [0, 1_000_000], '')).toHaveLength(28);
  });
});

test('words are shortened only where they are too long', () => {
  expect(shortened('abcdef', 6)).toBe('abcdef');
  expect(shortened('abcdefg', 6)).toBe('abcde…');
});

test('a word of Latin letters is not cut, an address is', () => {
  expect(shortened('we will tell everyone tonight', 24)).toBe('we will tell everyone…');
  expect(shortened('averyveryverylongaddressindeed', 24)).toHaveLength(24);
});

test('lone surrogates are not shown', () => {
  expect(seenOnly('a\uD83Db')).toBe('ab');
});

test.each([
  ['要先交钱。正规放款不收费。', '要先交钱', '正规放款不收费。'],
  ['Pay first. No lender asks.', 'Pay first', 'No lender asks.'],
  ['打开 ppdai.com 才是官方', '打开 ppdai.com 才是官方', ''],
  ['年利率 24.5% 以内。', '年利率 24.5% 以内', ''],
])('the first sentence of %s', (words, first, rest) => {
  expect(splitFirst(words)).toEqual([first, rest]);
});

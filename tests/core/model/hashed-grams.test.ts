import { describe, expect, test } from 'vitest';
import { hanCharacters, hashedGrams } from '@/src/core/model/hashed-grams';

const bucketsOf = (text: string) => hashedGrams(hanCharacters(text), 14, 2);

describe('hanCharacters', () => {
  test('style is left out: the same words with and without punctuation, digits and addresses are the same', () => {
    expect(hanCharacters('【某某】您的账单，共1,200元，点 http://a.example 查看！')).toEqual(
      hanCharacters('某某您的账单共元点查看'),
    );
  });

  test('a book is read from its beginning only', () => {
    expect(hanCharacters('还'.repeat(1_000_000))).toHaveLength(2000);
  });
});

describe('hashedGrams', () => {
  test('every character and every pair, once per occurrence', () => {
    expect(bucketsOf('立即还款')).toHaveLength(7);
    expect(bucketsOf('还还')).toHaveLength(3);
    expect(new Set(bucketsOf('还还')).size).toBe(2);
  });

  test('a sequence has the same bucket wherever it stands', () => {
    const [, pair] = bucketsOf('还款');
    expect(bucketsOf('请立即还款吧')).toContain(pair);
    expect(bucketsOf('款还')).not.toContain(pair);
  });

  test('buckets fill the whole table evenly', () => {
    const text = Array.from({ length: 2000 }, (_, i) => String.fromCharCode(0x4e00 + ((i * 7919) % 20_000))).join('');
    const buckets = bucketsOf(text);
    expect(Math.max(...buckets)).toBeGreaterThan(16_000);
    expect(Math.min(...buckets)).toBeLessThan(400);
    // Throwing 3,999 balls into 16,384 bins leaves about 3,550 bins hit.
    expect(new Set(buckets).size).toBeGreaterThan(3450);
  });

  test('no text, no buckets', () => {
    expect(bucketsOf('')).toEqual([]);
    expect(bucketsOf('hello 123')).toEqual([]);
  });
});

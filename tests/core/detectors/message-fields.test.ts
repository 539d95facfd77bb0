import { describe, expect, test } from 'vitest';
import { detectMessageFields } from '@/src/core/detectors/message-fields';
import { extractFields } from '@/src/core/fields/extract-fields';
import { normalize } from '@/src/core/text/normalize';
import type { Subject } from '@/src/core/types';

function subjectOf(text: string, receivedAt?: string): Subject {
  const normalized = normalize(text);
  return {
    message: receivedAt === undefined ? { text } : { text, receivedAt },
    text: normalized,
    links: [],
    numbers: [],
    claims: [],
    fields: extractFields(normalized, []),
    truncated: false,
  };
}

function found(text: string, receivedAt?: string): string[] {
  return detectMessageFields(subjectOf(text, receivedAt)).map(
    ({ facts, span }) => `${facts.contradiction}: ${facts.detail} @${text.slice(...(span ?? [0, 0]))}`,
  );
}

describe('numbers that contradict each other', () => {
  test.each<[string, string | undefined, readonly string[]]>([
    [
      '您的借款还款日2026年11月01日，现已逾期49天，请还款。',
      '2026-11-20T10:00',
      ['days-against-dates: 2026-11-01 → 2026-11-20 = 19 ≠ 49 @2026年11月01日，现已逾期49天'],
    ],
    [
      '截至2026年11月20日，您原定2026年11月01日的借款已逾期3天。',
      undefined,
      ['days-against-dates: 2026-11-01 → 2026-11-20 = 19 ≠ 3 @2026年11月01日的借款已逾期3天'],
    ],
    [
      '还款日12月28日，您已逾期90天',
      '2027-01-02T09:00',
      ['days-against-dates: 2026-12-28 → 2027-01-02 = 5 ≠ 90 @12月28日，您已逾期90天'],
    ],
    [
      '放款：到账700元，7天后还1000元。',
      undefined,
      ['repayment-above-terms: 1000 − 700 = 300; 7d ≈ 2235%/y > 24% @700元，7天后还1000元'],
    ],
    [
      '您借款5000元已逾期12天，罚息1200元',
      undefined,
      ['repayment-above-terms: 5000 × 36%/y × 12d ≈ 60 < 1200 @5000元已逾期12天，罚息1200元'],
    ],
    [
      '借款本金10000元，年利率12%，逾期10天，罚息400元',
      undefined,
      ['repayment-above-terms: 10000 × 18%/y × 10d ≈ 50 < 400 @10000元，年利率12%，逾期10天，罚息400元'],
    ],
    ['您的最后还款日为2026年11月31日，应还800元', undefined, ['impossible-date: 2026-11-31 @2026年11月31日']],
    ['还款日13月05日，应还800元', undefined, ['impossible-date: 13-5 @13月05日']],
  ])('%s', (text, receivedAt, expected) => expect(found(text, receivedAt)).toEqual(expected));
});

describe('numbers that agree, or that cannot be compared', () => {
  test.each<[string, string | undefined]>([
    ['您的借款还款日2026年11月01日，现已逾期19天，请还款。', '2026-11-20T10:00'],
    // Lenders begin to count after their days of grace.
    ['您的借款还款日2026年11月01日，现已逾期16天，请还款。', '2026-11-20T10:00'],
    // A deadline for paying is not the day the debt fell due.
    ['您已逾期40天，请于2026年11月25日前还款', '2026-11-20T10:00'],
    // No time of receipt, no clock.
    ['您的借款还款日2026年11月01日，现已逾期49天，请还款。', undefined],
    // Two bills are not added up.
    ['账单还款日10月05日、另一笔到期日11月05日，逾期46天', '2026-11-20T10:00'],
    ['还款日12月28日，您已逾期5天', '2027-01-02T09:00'],
    ['还款日02月29日，应还200元', undefined],
    ['到账10000元，借款期限30天，到期应还10150元', undefined],
    ['放款12000元，借款期限360天，每期应还1100元', undefined],
    ['您借款5000元已逾期12天，罚息48元', undefined],
    ['欠款5000元，罚息1200元', undefined],
    ['到账700元，应还1000元', undefined],
    ['会员活动截止6月31日，请于6月31日前到店', undefined],
  ])('%s', (text, receivedAt) => expect(found(text, receivedAt)).toEqual([]));
});

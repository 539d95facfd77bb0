import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '@/src/core/types';
import { marksOf } from '@/src/explain/marks';
import type { Reason } from '@/src/explain/types';

function reasonAt(...spans: Span[]): Reason {
  return { indicator: 'obfuscation', tone: 'bad', text: 'x.', spans };
}

const spansOf = (reasons: readonly Reason[], length = 100) =>
  marksOf(reasons, length).map(({ span, reason }) => [...span, reason]);

describe('marks', () => {
  test('stand in the order of the text', () => {
    expect(spansOf([reasonAt([5, 8]), reasonAt([1, 3])])).toEqual([
      [1, 3, 1],
      [5, 8, 0],
    ]);
  });
  test('of a stronger reason inside a weaker one split it', () => {
    expect(spansOf([reasonAt([4, 6]), reasonAt([2, 9])])).toEqual([
      [2, 4, 1],
      [4, 6, 0],
      [6, 9, 1],
    ]);
  });
  test('of a weaker reason inside a stronger one are covered', () => {
    expect(spansOf([reasonAt([2, 9]), reasonAt([4, 6])])).toEqual([[2, 9, 0]]);
  });
  test('that overlap leave the rest to the weaker', () => {
    expect(spansOf([reasonAt([4, 9]), reasonAt([2, 6])])).toEqual([
      [2, 4, 1],
      [4, 9, 0],
    ]);
  });
  test('of one reason that touch or overlap are one', () => {
    expect(spansOf([reasonAt([1, 4], [4, 6], [5, 7])])).toEqual([[1, 7, 0]]);
  });
  test('end with the text', () => {
    expect(spansOf([reasonAt([3, 99], [7, 7], [-2, 1])], 5)).toEqual([
      [0, 1, 0],
      [3, 5, 0],
    ]);
  });

  test('cover what the reasons cover, each character by the strongest reason, without overlap', () => {
    const span = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]): Span => [start, start + length]);
    const reasons = fc.array(fc.array(span, { maxLength: 5 }), { maxLength: 6 });
    let marked = 0;
    fc.assert(
      fc.property(reasons, fc.nat(45), (spans, length) => {
        const all = spans.map((own) => reasonAt(...own));
        const owner = Array.from({ length }, (_, at) =>
          spans.findIndex((own) => own.some(([start, end]) => start <= at && at < end)),
        );
        const marks = marksOf(all, length);
        const painted = Array.from({ length }, () => -1);
        let last = 0;
        for (const {
          span: [start, end],
          reason,
        } of marks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          painted.fill(reason, start, end);
          last = end;
        }
        expect(painted).toEqual(owner);
        marked += marks.length;
      }),
      { seed: 20261121, numRuns: 500 },
    );
    expect(marked).toBeGreaterThan(500);
  });
});

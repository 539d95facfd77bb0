import fc from 'fast-check';
import { expect, test } from 'vitest';
import { invert } from '@/src/core/text/rows';

function rowsOf({ offsets, values }: ReturnType<typeof invert>): number[][] {
  return Array.from(offsets.slice(1), (end, row) => [...values.slice(offsets[row], end)]);
}

test('for every number the rows that hold it, each once, in order', () => {
  expect(rowsOf(invert([[2, 0, 2], [2], []], 4))).toEqual([[0], [], [0, 1], []]);
});

test('agrees with asking every row', () => {
  const size = 6;
  const anyRows = fc.array(fc.array(fc.nat(size - 1), { maxLength: 8 }), { maxLength: 8 });
  fc.assert(
    fc.property(anyRows, (rows) => {
      const asked = Array.from({ length: size }, (_, value) =>
        rows.flatMap((row, at) => (row.includes(value) ? [at] : [])),
      );
      expect(rowsOf(invert(rows, size))).toEqual(asked);
    }),
  );
});

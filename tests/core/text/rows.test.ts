import fc from 'fast-check';
import { expect, test } from 'vitest';
import { invert, layOut, type Rows } from '@/src/core/text/rows';

function rowsOf({ offsets, values }: Rows): number[][] {
  return Array.from(offsets.slice(1), (end, row) => [...values.slice(offsets[row], end)]);
}

test('for every number the rows that hold it, each once, in order', () => {
  expect(rowsOf(invert(layOut([[2, 0, 2], [2], []]), 4))).toEqual([[0], [], [0, 1], []]);
});

test('agrees with asking every row', () => {
  const size = 6;
  const anyRows = fc.array(fc.array(fc.nat(size - 1), { maxLength: 8 }), { maxLength: 8 });
  fc.assert(
    fc.property(anyRows, (rows) => {
      const asked = Array.from({ length: size }, (_, value) =>
        rows.flatMap((row, at) => (row.includes(value) ? [at] : [])),
      );
      expect(rowsOf(invert(layOut(rows), size))).toEqual(asked);
    }),
  );
});

/** Rows of numbers laid end to end: row `i` is `values[offsets[i]]` up to `values[offsets[i + 1]]`. */
export interface Rows {
  readonly offsets: Int32Array;
  readonly values: Int32Array;
}

export function layOut(rows: readonly (readonly number[])[]): Rows {
  const offsets = new Int32Array(rows.length + 1);
  for (let i = 0; i < rows.length; i++) offsets[i + 1] = (offsets[i] ?? 0) + (rows[i]?.length ?? 0);
  const values = new Int32Array(offsets[rows.length] ?? 0);
  for (let i = 0; i < rows.length; i++) values.set(rows[i] ?? [], offsets[i] ?? 0);
  return { offsets, values };
}

/**
 * The other way round: for every number below `size` the rows that hold it, each once, in order.
 *
 * @example invert(layOut([[2, 0, 2], [2]]), 3) // rows [0], [], [0, 1]
 */
export function invert(rows: Rows, size: number): Rows {
  const offsets = new Int32Array(size + 1);
  eachOnce(rows, size, (value) => {
    offsets[value + 1] = (offsets[value + 1] ?? 0) + 1;
  });
  for (let value = 0; value < size; value++) offsets[value + 1] = (offsets[value + 1] ?? 0) + (offsets[value] ?? 0);
  const values = new Int32Array(offsets[size] ?? 0);
  const ends = offsets.slice();
  eachOnce(rows, size, (value, row) => {
    const end = ends[value] ?? 0;
    values[end] = row;
    ends[value] = end + 1;
  });
  return { offsets, values };
}

function eachOnce({ offsets, values }: Rows, size: number, visit: (value: number, row: number) => void): void {
  // One more than the row in which a value was met last.
  const metIn = new Int32Array(size);
  for (let row = 0; row + 1 < offsets.length; row++) {
    for (let i = offsets[row] ?? 0; i < (offsets[row + 1] ?? 0); i++) {
      const value = values[i] ?? 0;
      if (metIn[value] === row + 1) continue;
      metIn[value] = row + 1;
      visit(value, row);
    }
  }
}

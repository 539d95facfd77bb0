/** Rows of numbers laid end to end: row `i` is `values[offsets[i]]` up to `values[offsets[i + 1]]`. */
export interface Rows {
  readonly offsets: Int32Array;
  readonly values: Int32Array;
}

/**
 * The other way round: for every number below `size` the rows that hold it, each once, in order.
 *
 * @example invert([[2, 0, 2], [2]], 3) // rows [0], [], [0, 1]
 */
export function invert(rows: readonly (readonly number[])[], size: number): Rows {
  const offsets = new Int32Array(size + 1);
  const counted = new Int32Array(size);
  for (let row = 0; row < rows.length; row++) {
    for (const value of rows[row] ?? []) {
      if (counted[value] === row + 1) continue;
      counted[value] = row + 1;
      offsets[value + 1] = (offsets[value + 1] ?? 0) + 1;
    }
  }
  for (let value = 0; value < size; value++) offsets[value + 1] = (offsets[value + 1] ?? 0) + (offsets[value] ?? 0);
  const values = new Int32Array(offsets[size] ?? 0);
  const ends = offsets.slice();
  counted.fill(0);
  for (let row = 0; row < rows.length; row++) {
    for (const value of rows[row] ?? []) {
      if (counted[value] === row + 1) continue;
      counted[value] = row + 1;
      const end = ends[value] ?? 0;
      values[end] = row;
      ends[value] = end + 1;
    }
  }
  return { offsets, values };
}

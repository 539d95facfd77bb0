import { Bench } from 'tinybench';

export interface Row {
  readonly what: string;
  /** With its unit. */
  readonly measured: string;
  /** What design asks for, or what a peer is there for. */
  readonly figure: string;
}

interface Work {
  readonly name: string;
  /** Does the work once for each of `size` things. */
  readonly run: () => void;
  readonly size: number;
}

/** Milliseconds per piece of work; long enough for the compiler to have settled. */
const TIME = 2_000;
const WARM_UP = 1_000;

/** Microseconds per thing (median over the rounds), in the order given. All in one process, one after the other. */
export async function microseconds(works: readonly Work[]): Promise<readonly number[]> {
  const bench = new Bench({ time: TIME, warmupTime: WARM_UP });
  for (const { name, run } of works) bench.add(name, run);
  await bench.run();
  return works.map(({ name, size }) => {
    const result = bench.getTask(name)?.result;
    if (result?.state !== 'completed') throw new Error(`${name} did not run to its end`);
    return (result.latency.p50 * 1_000) / size;
  });
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Columns by the width of their contents; Han count for two. */
export function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ what }) => what.length));
  const middle = Math.max(...rows.map(({ measured }) => measured.length));
  return rows
    .map(({ what, measured, figure }) => `${what.padEnd(width)}  ${measured.padStart(middle)}  ${figure}`)
    .join('\n');
}

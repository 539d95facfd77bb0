/** How much memory the browser takes: of all its processes together, shared pages counted once. Only where Linux tells. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Milliseconds between two looks. */
const INTERVAL = 40;

/** Megabytes of everything this process has started; `undefined` where it cannot be told. */
export function megabytesOfChildren(): number | undefined {
  if (!existsSync('/proc/self/smaps_rollup')) return undefined;
  const kilobytes = descendants(process.pid).map(proportionalKilobytes);
  return kilobytes.reduce((sum, size) => sum + size, 0) / 1_000;
}

export interface PeakMeter {
  /** Megabytes at the highest, and before. */
  stop(): { readonly before: number; readonly peak: number } | undefined;
}

export function watchPeak(): PeakMeter {
  const before = megabytesOfChildren();
  if (before === undefined) return { stop: () => undefined };
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, megabytesOfChildren() ?? 0);
  }, INTERVAL);
  return {
    stop() {
      clearInterval(timer);
      return { before, peak };
    },
  };
}

function descendants(root: number): readonly number[] {
  const children = new Map<number, number[]>();
  for (const entry of readdirSync('/proc')) {
    const parent = /^\d+$/.test(entry) ? parentOf(entry) : undefined;
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), Number(entry)]);
  }
  const found: number[] = [];
  const collect = (pid: number): void => {
    for (const child of children.get(pid) ?? []) {
      found.push(child);
      collect(child);
    }
  };
  collect(root);
  return found;
}

function parentOf(pid: string): number | undefined {
  const stat = contentOf(`/proc/${pid}/stat`);
  // The name in brackets may hold anything.
  const parent = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
  return parent === undefined ? undefined : Number(parent);
}

function proportionalKilobytes(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(contentOf(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
}

/** Processes end while they are looked at. */
function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

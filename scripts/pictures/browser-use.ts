/**
 * What the browser takes: memory of all its processes together, shared pages counted once, and time of all processors, which unlike
 * time on the clock does not depend on what else the machine does. Only where Linux tells.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Milliseconds between two looks. */
const INTERVAL = 40;

/** Megabytes of everything this process has started; `undefined` where it cannot be told. */
export function megabytesOfChildren(): number | undefined {
  if (!existsSync('/proc/self/smaps_rollup')) return undefined;
  const kilobytes = descendants(process.pid).map(proportionalKilobytes);
  return kilobytes.reduce((sum, size) => sum + size, 0) / 1_000;
}

export interface Taken {
  /** Megabytes at the highest, more than before. */
  readonly megabytes: number;
  /** Of processors. */
  readonly milliseconds: number;
}

export interface Meter {
  stop(): Taken | undefined;
}

export function watchBrowser(): Meter {
  const before = megabytesOfChildren();
  if (before === undefined) return { stop: () => undefined };
  const start = processorTime();
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, megabytesOfChildren() ?? 0);
  }, INTERVAL);
  return {
    stop() {
      clearInterval(timer);
      return { megabytes: peak - before, milliseconds: processorTime() - start };
    },
  };
}

/** Clock ticks of the kernel's statistics, which are always a hundredth of a second to programs. */
const MILLISECONDS_A_TICK = 10;

function processorTime(): number {
  const ticks = descendants(process.pid).map((pid) => {
    const fields = afterName(contentOf(`/proc/${pid}/stat`));
    return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
  });
  return ticks.reduce((sum, own) => sum + own, 0) * MILLISECONDS_A_TICK;
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
  const parent = afterName(contentOf(`/proc/${pid}/stat`))[1];
  return parent === undefined ? undefined : Number(parent);
}

/** The fields of a process's statistics behind its name in brackets, which may hold anything. */
function afterName(stat: string): readonly string[] {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
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

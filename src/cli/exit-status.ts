import type { Level } from '@/src/core/types';

/** A stable contract (README). */
export const EXIT_STATUS = {
  done: 0,
  internalError: 1,
  wrongUse: 2,
  badLines: 3,
} as const;

const OF_LEVEL: Readonly<Record<Level, number>> = { official: 0, unverified: 0, suspicious: 10, dangerous: 20 };

export function exitStatusOf(level: Level): number {
  return OF_LEVEL[level];
}

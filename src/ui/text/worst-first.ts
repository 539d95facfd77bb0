import type { Level } from '@/src/core/types';

const RANK: Readonly<Record<Level, number>> = { dangerous: 0, suspicious: 1, unverified: 2, official: 3 };

/** The worst first; equal ones in the order given. */
export function worstFirst<T extends { readonly level: Level }>(views: readonly T[]): readonly T[] {
  return [...views].sort((a, b) => RANK[a.level] - RANK[b.level]);
}

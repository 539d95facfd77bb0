import type { Evidence, Indicator, WeighedEvidence } from '../types';
import { CAPS, type WeighContext, type Weight, weightOf } from './weights';

export interface Weighed {
  /** Strongest first. */
  readonly evidence: readonly WeighedEvidence[];
  /** Sum of log-odds after caps. */
  readonly score: number;
  /** Some evidence alone makes the message suspicious. */
  readonly alarming: boolean;
}

/** Adds up the evidence; what exceeds an indicator's cap weighs nothing. Contributions are rounded to a thousandth. */
export function weigh(evidence: readonly Evidence[], context: WeighContext): Weighed {
  const spent = new Map<Indicator, number>();
  let alarming = false;
  const weighed = evidence.map((one) => ({ one, own: weightOf(one, context) }));
  weighed.sort((a, b) => byStrength(a.own, b.own));
  const result = weighed.map(({ one, own }): WeighedEvidence => {
    if (own.alarming || own.decisive) alarming = true;
    const before = spent.get(one.indicator) ?? 0;
    const cap = CAPS[one.indicator];
    const after = cap === undefined ? before + own.weight : capped(before + own.weight, cap);
    spent.set(one.indicator, after);
    return { ...one, weight: thousandth(after - before), decisive: own.decisive ?? false };
  });
  // What exceeded its cap has sunk.
  result.sort(byStrength);
  let score = 0;
  for (const total of spent.values()) score += total;
  return { evidence: result, score: thousandth(score), alarming };
}

function byStrength(a: Weight, b: Weight): number {
  return Number(b.decisive ?? false) - Number(a.decisive ?? false) || b.weight - a.weight;
}

function capped(sum: number, cap: number): number {
  return cap < 0 ? Math.max(cap, sum) : Math.min(cap, sum);
}

function thousandth(value: number): number {
  return Math.round(value * 1000) / 1000;
}

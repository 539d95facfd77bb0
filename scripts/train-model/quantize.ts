/** Largest magnitude of a signed byte that has an opposite. */
const LIMIT = 127;

/**
 * Weights beyond this many standard deviations of the ones in use are cut: two or three outliers would otherwise take
 * the steps that ten thousand others need.
 */
const CUT = 5;

/** Weights as signed bytes and the log-odds of one step. */
export function quantize(weights: Float64Array): { readonly weights: Int8Array; readonly step: number } {
  const used = weights.filter((weight) => weight !== 0);
  const spread = Math.sqrt(used.reduce((sum, weight) => sum + weight * weight, 0) / Math.max(1, used.length));
  const step = (spread * CUT) / LIMIT || 1;
  return {
    weights: Int8Array.from(weights, (weight) => Math.max(-LIMIT, Math.min(LIMIT, Math.round(weight / step)))),
    step,
  };
}

/** A score and whether the row it belongs to is bad. */
export interface Scored {
  readonly score: number;
  readonly bad: boolean;
}

/** Probability that a bad row scores above a genuine one, ties counted half (Mann–Whitney); NaN without both. */
export function areaUnderCurve(scored: readonly Scored[]): number {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  const bad = sorted.filter((row) => row.bad).length;
  let ranks = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) {
      to += 1;
    }
    const rank = (from + to + 1) / 2;
    ranks += rank * sorted.slice(from, to).filter((row) => row.bad).length;
    from = to;
  }
  return (ranks - (bad * (bad + 1)) / 2) / (bad * (sorted.length - bad));
}

/** Score that at most `rate` of the genuine rows exceed. */
export function scoreAtFalseAlarms(scored: readonly Scored[], rate: number): number {
  const genuine = scored
    .filter((row) => !row.bad)
    .map((row) => row.score)
    .sort((a, b) => b - a);
  return genuine[Math.floor(rate * genuine.length)] ?? Number.NEGATIVE_INFINITY;
}

/** Share of the bad rows above `score`. */
export function recallAbove(scored: readonly Scored[], score: number): number {
  const bad = scored.filter((row) => row.bad);
  return bad.filter((row) => row.score > score).length / Math.max(1, bad.length);
}

/**
 * Slope and intercept that turn scores of rows never trained on into log-odds (Platt), classes weighed alike; by
 * Newton's method. Without it a score says how sure the model is of its own collections, which is far too sure.
 */
export function calibrate(scored: readonly Scored[]): { readonly slope: number; readonly intercept: number } {
  const bad = scored.filter((row) => row.bad).length;
  const weightOf = (row: Scored) => 0.5 / (row.bad ? bad : scored.length - bad);
  let slope = 1;
  let intercept = 0;
  for (let step = 0; step < 50; step += 1) {
    let [gs, gi, hss, hsi, hii] = [1e-4 * slope, 0, 1e-4, 0, 1e-9];
    for (const row of scored) {
      const p = 1 / (1 + Math.exp(-(slope * row.score + intercept)));
      const error = (p - (row.bad ? 1 : 0)) * weightOf(row);
      const curve = p * (1 - p) * weightOf(row);
      gs += error * row.score;
      gi += error;
      hss += curve * row.score * row.score;
      hsi += curve * row.score;
      hii += curve;
    }
    const determinant = hss * hii - hsi * hsi;
    slope -= (hii * gs - hsi * gi) / determinant;
    intercept -= (hss * gi - hsi * gs) / determinant;
  }
  return { slope, intercept };
}

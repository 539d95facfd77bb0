import type { Measure, Population } from './populations';
import { countOf, type Tally } from './tally';

type Counts = Readonly<Partial<Record<Measure, number>>>;

/** `counts` of `n` rows. */
export interface AcceptedCounts {
  readonly n: number;
  readonly counts: Counts;
}

/** Figures accepted so far per population, and the part of them that lies in the fifth never looked at. */
export type Accepted = Readonly<Record<string, AcceptedCounts & { readonly unseen: AcceptedCounts }>>;

/** Counts of a population: all of its rows, and those of the held fifth. */
export interface PopulationTally {
  readonly all: Tally;
  readonly unseen: Tally;
}

/** Written down for every population, so that a change shows in the diff; only promised figures are gated. */
const WATCHED: readonly Measure[] = ['flagged', 'dangerous', 'official'];

/**
 * Three standard errors of a rate: what another sample of the same texts may differ by without meaning anything.
 * Only used when the rows are not the ones the figure was accepted on.
 */
function slack(rate: number, n: number): number {
  const spread = Math.max(rate * (1 - rate), 1 / n);
  return 3 * Math.sqrt(spread / n);
}

/**
 * What became worse than accepted, as sentences; empty when nothing did. The same rows (`n` equal) are compared
 * count by count, others by rate with `slack`. A promised figure that is not in `accepted` is a regression too:
 * it was never accepted.
 */
export function regressions(
  populations: readonly Population[],
  tallies: ReadonlyMap<string, PopulationTally>,
  accepted: Accepted,
): readonly string[] {
  const found: string[] = [];
  for (const population of populations) {
    const counts = tallies.get(population.name)?.all;
    if (counts === undefined || counts.n === 0) {
      continue;
    }
    for (const { measure, bound } of population.targets) {
      const before = accepted[population.name];
      const count = before?.counts[measure];
      if (before === undefined || count === undefined) {
        found.push(`${population.name}: ${measure} was never accepted; run with --accept and commit accepted.json`);
        continue;
      }
      const rate = countOf(counts, measure) / counts.n;
      const was = count / before.n;
      const allowed = counts.n === before.n ? 0 : slack(was, counts.n);
      const worse = bound === 'least' ? rate < was - allowed : rate > was + allowed;
      if (worse) {
        found.push(
          `${population.name}: ${measure} ${countOf(counts, measure)}/${counts.n}, accepted ${count}/${before.n}`,
        );
      }
    }
  }
  return found;
}

function countsOf(counts: Tally, population: Population): AcceptedCounts {
  const measures = new Set<Measure>([...WATCHED, ...population.targets.map((target) => target.measure)]);
  return {
    n: counts.n,
    counts: Object.fromEntries([...measures].map((measure) => [measure, countOf(counts, measure)])),
  };
}

/** The present figures in the form of `accepted.json`. */
export function toAccepted(
  populations: readonly Population[],
  tallies: ReadonlyMap<string, PopulationTally>,
): Accepted {
  return Object.fromEntries(
    populations.flatMap((population) => {
      const counts = tallies.get(population.name);
      if (counts === undefined || counts.all.n === 0) {
        return [];
      }
      const unseen = countsOf(counts.unseen, population);
      return [[population.name, { ...countsOf(counts.all, population), unseen }]];
    }),
  );
}

import { hashedGrams } from '@/src/core/model/hashed-grams';
import { seededRandom } from '@/tests/accuracy/seeded-random';
import type { TrainingRow } from './training-row';

/** Everything that decides the weights besides the rows. */
export interface Recipe {
  readonly bits: number;
  readonly longestGram: number;
  /** Pull towards zero at each step, against memorising. */
  readonly shrink: number;
  readonly epochs: number;
  /**
   * Every collection's share of a class counts the same, as if it had at least this many rows: a thousand near-equal
   * texts of one campaign must not outvote thirty of another, nor three doubtful ones thirty.
   */
  readonly leastShare: number;
}

export interface Trained {
  readonly weights: Float64Array;
  readonly bias: number;
}

const LEARNING_RATE = 0.1;
const SEED = 'collection-check statistical model';

/** Log-odds of a row by unquantised weights; the same sum as `predictWith`. */
export function scoreOf(trained: Trained, buckets: readonly number[]): number {
  let sum = 0;
  for (const bucket of buckets) {
    sum += trained.weights[bucket] ?? 0;
  }
  return trained.bias + sum / Math.sqrt(Math.max(1, buckets.length));
}

export function bucketsOf(row: TrainingRow, recipe: Recipe): readonly number[] {
  return hashedGrams(row.characters, recipe.bits, recipe.longestGram);
}

/** Weight of each row, so that both classes sum to half and collections share a class equally. */
function rowWeights(rows: readonly TrainingRow[], leastShare: number): readonly number[] {
  const keyOf = (row: TrainingRow) => `${row.collection} ${row.bad}`;
  const sizes = new Map<string, number>();
  for (const row of rows) {
    sizes.set(keyOf(row), (sizes.get(keyOf(row)) ?? 0) + 1);
  }
  const shares = rows.map((row) => 1 / Math.max(leastShare, sizes.get(keyOf(row)) ?? 1));
  const total = (bad: boolean) => rows.reduce((sum, row, i) => sum + (row.bad === bad ? (shares[i] ?? 0) : 0), 0);
  const totals = { bad: total(true), genuine: total(false) };
  return rows.map((row, i) => ((shares[i] ?? 0) / (row.bad ? totals.bad : totals.genuine)) * (rows.length / 2));
}

/** Logistic regression by AdaGrad in a seeded order: the same rows give the same weights to the last bit. */
export function trainWeights(rows: readonly TrainingRow[], recipe: Recipe): Trained {
  const weights = new Float64Array(2 ** recipe.bits);
  const squares = new Float64Array(2 ** recipe.bits).fill(1e-6);
  let bias = 0;
  let biasSquares = 1e-6;
  const importance = rowWeights(rows, recipe.leastShare);
  const buckets = rows.map((row) => bucketsOf(row, recipe));
  const order = rows.map((_, i) => i);
  const random = seededRandom(SEED);
  for (let epoch = 0; epoch < recipe.epochs; epoch += 1) {
    shuffle(order, random);
    for (const i of order) {
      const grams = buckets[i] ?? [];
      const odds = scoreOf({ weights, bias }, grams);
      const error = (1 / (1 + Math.exp(-odds)) - (rows[i]?.bad ? 1 : 0)) * (importance[i] ?? 0);
      biasSquares += error * error;
      bias -= (LEARNING_RATE * error) / Math.sqrt(biasSquares);
      const share = error / Math.sqrt(Math.max(1, grams.length));
      for (const gram of grams) {
        const slope = share + recipe.shrink * (weights[gram] ?? 0);
        const square = (squares[gram] ?? 0) + slope * slope;
        squares[gram] = square;
        weights[gram] = (weights[gram] ?? 0) - (LEARNING_RATE * slope) / Math.sqrt(square);
      }
    }
  }
  return { weights, bias };
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = kept;
  }
}

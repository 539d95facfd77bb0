import type { TrainingRow } from './training-row';

/** Collections left out together; the model trained on the rest is tried on them. */
export interface Fold {
  readonly name: string;
  readonly leaves: readonly string[];
  /** Whether it takes part in choosing the recipe. The last fold is contained in two others. */
  readonly chooses: boolean;
}

/**
 * The fake-base-station set has only bad rows and the private inbox nearly only genuine ones, so those two are left out
 * together. `all modern` leaves nothing of the last ten years: what the model does with scams it has never heard of.
 */
export const FOLDS: readonly Fold[] = [
  { name: 'curated', leaves: ['curated'], chooses: true },
  { name: 'messages', leaves: ['messages'], chooses: true },
  { name: 'fake base stations and inbox', leaves: ['fbs', 'xhacker'], chooses: true },
  { name: 'all modern', leaves: ['curated', 'messages'], chooses: false },
];

/** Texts alike from this on are the same text collected twice; training on one and testing on the other is cheating. */
const SAME_TEXT = 0.4;
const GRAM = 4;

function gramsOf(row: TrainingRow): ReadonlySet<string> {
  const text = String.fromCharCode(...row.characters);
  const grams = new Set<string>();
  for (let i = 0; i + GRAM <= text.length; i += 1) {
    grams.add(text.slice(i, i + GRAM));
  }
  return grams;
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const gram of a) {
    common += b.has(gram) ? 1 : 0;
  }
  return common === 0 ? 0 : common / (a.size + b.size - common);
}

/** The small collections overlap with one another; the large ones were separated by those who collected them. */
const OVERLAPPING = new Set(['curated', 'messages', 'own']);

/** Rows to try on, and rows to train on without near duplicates of those. */
export function splitByFold(
  rows: readonly TrainingRow[],
  fold: Fold,
): { readonly train: readonly TrainingRow[]; readonly tried: readonly TrainingRow[] } {
  const tried = rows.filter((row) => fold.leaves.includes(row.collection));
  const triedGrams = tried.filter((row) => OVERLAPPING.has(row.collection)).map(gramsOf);
  const train = rows.filter((row) => {
    if (fold.leaves.includes(row.collection)) {
      return false;
    }
    if (!OVERLAPPING.has(row.collection) || triedGrams.length === 0) {
      return true;
    }
    const grams = gramsOf(row);
    return !triedGrams.some((other) => likeness(grams, other) >= SAME_TEXT);
  });
  return { train, tried };
}

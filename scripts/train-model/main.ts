/**
 * `npm run train-model -- --corpora DIR [--messages FILE] [--out DIR]`
 *
 * Trains the statistical model on labelled files and writes `weights.json` and `figures.json`. The recipe is the one
 * that does best on collections left out of training, not on the rows it has seen. The same files give the same bytes.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Model } from '@/src/core/model/model';
import { predictWith } from '@/src/core/model/predict';
import { encodeWeights } from '@/src/core/model/quantized-weights';
import { readRows } from '@/tests/accuracy/read-rows';
import { FOLDS, type Fold, splitByFold } from './folds';
import { readOwnTexts } from './own-texts';
import { quantize } from './quantize';
import { areaUnderCurve, calibrate, recallAbove, type Scored, scoreAtFalseAlarms } from './ranking';
import { bucketsOf, type Recipe, scoreOf, trainWeights } from './train-weights';
import { type TrainingRow, toTrainingRows } from './training-row';

const BASE: Recipe = { bits: 15, longestGram: 2, shrink: 0.1, epochs: 8, leastShare: 30 };
/** Tried against each other; a difference in one thing each. */
const RECIPES: readonly Recipe[] = [
  BASE,
  { ...BASE, bits: 14 },
  { ...BASE, bits: 16 },
  { ...BASE, longestGram: 1 },
  { ...BASE, longestGram: 3 },
  { ...BASE, shrink: 0.01 },
  { ...BASE, shrink: 0.3 },
  { ...BASE, leastShare: 1 },
  { ...BASE, leastShare: 300 },
  { ...BASE, leastShare: 100_000 },
];

/** With seventeen to a thousand bad rows in a fold, AUCs nearer than this do not differ. */
const SAME_AUC = 0.01;

/** Of genuine texts in collections never trained on, at most this share may make the model speak. */
const FALSE_ALARMS = 0.005;

function scoresWhenLeftOut(rows: readonly TrainingRow[], fold: Fold, recipe: Recipe): readonly Scored[] {
  const { train, tried } = splitByFold(rows, fold);
  const trained = trainWeights(train, recipe);
  return tried.map((row) => ({ score: scoreOf(trained, bucketsOf(row, recipe)), bad: row.bad }));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function figuresOf(scored: readonly Scored[]) {
  return {
    bad: scored.filter((row) => row.bad).length,
    genuine: scored.filter((row) => !row.bad).length,
    auc: round(areaUnderCurve(scored)),
    recallAt1PercentFalseAlarms: round(recallAbove(scored, scoreAtFalseAlarms(scored, 0.01))),
  };
}

interface Tried {
  readonly recipe: Recipe;
  readonly folds: readonly { readonly fold: Fold; readonly scored: readonly Scored[] }[];
  /** Over the folds that choose. */
  readonly meanAuc: number;
}

function tryRecipe(rows: readonly TrainingRow[], recipe: Recipe): Tried {
  const folds = FOLDS.map((fold) => ({ fold, scored: scoresWhenLeftOut(rows, fold, recipe) }));
  const chosenBy = folds.filter(({ fold }) => fold.chooses);
  const meanAuc = chosenBy.reduce((sum, { scored }) => sum + areaUnderCurve(scored), 0) / chosenBy.length;
  return { recipe, folds, meanAuc };
}

/** The smallest model among those as good as the best; of equals in size, the better. */
function choose(tried: readonly Tried[]): Tried {
  const reached = Math.max(...tried.map(({ meanAuc }) => meanAuc)) - SAME_AUC;
  return tried
    .filter(({ meanAuc }) => meanAuc >= reached)
    .reduce((a, b) => ((b.recipe.bits - a.recipe.bits || a.meanAuc - b.meanAuc) < 0 ? b : a));
}

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    messages: { type: 'string' },
    out: { type: 'string', default: 'src/core/model' },
  },
});
const corpora = values.corpora ?? process.env.CORPORA;
if (corpora === undefined) {
  process.stderr.write('usage: npm run train-model -- --corpora DIR [--messages FILE] [--out DIR]\n');
  process.exit(2);
}

const labelled = readRows({
  corpora,
  ...(values.messages === undefined ? {} : { messages: values.messages }),
  urls: false,
});
const rows = [...toTrainingRows(labelled), ...readOwnTexts()];
const tried = RECIPES.map((recipe) => tryRecipe(rows, recipe));
const best = choose(tried);
const { recipe } = best;

const outOfFold = best.folds.filter(({ fold }) => fold.chooses).flatMap(({ scored }) => scored);
const { slope, intercept } = calibrate(outOfFold);
const trained = trainWeights(rows, recipe);
const { weights, step } = quantize(trained.weights);
const encoded = encodeWeights(weights);
const thresholdScore = scoreAtFalseAlarms(outOfFold, FALSE_ALARMS);
const speaksFrom = slope * thresholdScore + intercept;
const model: Model = {
  version: createHash('sha256').update(weights).digest('hex').slice(0, 8),
  bits: recipe.bits,
  longestGram: recipe.longestGram,
  bias: slope * trained.bias + intercept,
  step: slope * step,
  threshold: round(1 / (1 + Math.exp(-speaksFrom))),
  weights: encoded,
};

const predict = predictWith(model);
const shipped = rows.flatMap((row) => {
  const score = predict(String.fromCharCode(...row.characters));
  return score === undefined ? [] : [{ score, bad: row.bad }];
});
const figures = {
  version: model.version,
  rows: { bad: rows.filter((row) => row.bad).length, genuine: rows.filter((row) => !row.bad).length },
  leftOut: Object.fromEntries(
    best.folds.map(({ fold, scored }) => [
      fold.name,
      {
        ...figuresOf(scored),
        recallAtThreshold: round(recallAbove(scored, thresholdScore)),
        falseAlarmsAtThreshold: scored.filter(({ score, bad }) => !bad && score > thresholdScore).length,
      },
    ]),
  ),
  afterTraining: figuresOf(shipped),
  threshold: { probability: model.threshold, falseAlarmsLeftOut: FALSE_ALARMS },
  recipes: tried.map((other) => ({ ...other.recipe, meanAucLeftOut: round(other.meanAuc) })),
  chosen: recipe,
};

writeFileSync(join(values.out, 'weights.json'), `${JSON.stringify(model, null, 2)}\n`);
writeFileSync(join(values.out, 'figures.json'), `${JSON.stringify(figures, null, 2)}\n`);
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);

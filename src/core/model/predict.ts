import { hanCharacters, hashedGrams } from './hashed-grams';
import type { Model } from './model';
import { decodeWeights } from './quantized-weights';

/** Below this there is too little to tell by: 「请尽快还款」 is written by lenders and swindlers alike. */
const FEWEST_CHARACTERS = 10;

/**
 * How likely the wording of `value` (normalised text) is that of a scam, at even odds before reading it, between 0
 * and 1; `undefined` when there are fewer than ten Chinese characters to go by.
 */
export type Predict = (value: string) => number | undefined;

/**
 * Decodes the weights once. The score is the sum of the weights of all sequences over the square root of their number,
 * so that a long text neither drowns in its greeting nor reaches certainty by length alone.
 */
export function predictWith(model: Model): Predict {
  const weights = decodeWeights(model.weights);
  return (value) => {
    const characters = hanCharacters(value);
    if (characters.length < FEWEST_CHARACTERS) {
      return undefined;
    }
    const buckets = hashedGrams(characters, model.bits, model.longestGram);
    let sum = 0;
    for (const bucket of buckets) {
      sum += weights[bucket] ?? 0;
    }
    return 1 / (1 + Math.exp(-(model.bias + (model.step * sum) / Math.sqrt(buckets.length))));
  };
}

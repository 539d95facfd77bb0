import type { Model } from '../model/model';
import { predictWith } from '../model/predict';
import type { EvidenceOf, Subject } from '../types';

/** Two decimals are all that the labelled texts can tell apart. */
const STEPS = 100;

/**
 * One more sign, never decisive: the wording as a whole resembles that of scams. Silent below the model's threshold,
 * because unlike wording proves nothing (a new scam is unlike the old ones), and silent for bare names and links.
 */
export function statisticalModelDetector(
  model: Model,
): (subject: Subject) => readonly EvidenceOf<'statistical-model'>[] {
  const predict = predictWith(model);
  return (subject) => {
    if (subject.asked !== undefined) {
      return [];
    }
    const probability = predict(subject.text.value);
    if (probability === undefined || probability < model.threshold) {
      return [];
    }
    return [{ indicator: 'statistical-model', facts: { probability: Math.round(probability * STEPS) / STEPS } }];
  };
}

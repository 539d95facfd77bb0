/**
 * The statistical model as plain data, written by `scripts/train-model` and handed to the engine with the rest of the
 * knowledge. It holds one weight per hashed sequence of Chinese characters; no text can be read back from it.
 */
export interface Model {
  /** Changes with the weights; part of the knowledge version. */
  readonly version: string;
  /** Two to this power buckets. */
  readonly bits: number;
  /** Sequences of one up to this many characters are looked at. */
  readonly longestGram: number;
  readonly bias: number;
  /** Log-odds of one step of a quantised weight. */
  readonly step: number;
  /** Probability from which the model speaks; below it says nothing, for or against. */
  readonly threshold: number;
  /** Base64 of one signed byte per bucket. */
  readonly weights: string;
}

/** What is wrong with a call of `verify`; each has a sentence in three languages. */
export type WrongUse =
  | { readonly wrong: 'no-text' }
  | { readonly wrong: 'nothing-on-stdin' }
  | { readonly wrong: 'stdin-not-utf8' }
  | { readonly wrong: 'several-texts'; readonly count: number }
  | { readonly wrong: 'several-questions'; readonly given: readonly string[] }
  | { readonly wrong: 'unknown-option'; readonly option: string }
  | { readonly wrong: 'repeated-option'; readonly option: string }
  | { readonly wrong: 'missing-value'; readonly option: string }
  | { readonly wrong: 'unexpected-value'; readonly option: string }
  | { readonly wrong: 'unknown-language'; readonly value: string }
  | { readonly wrong: 'sender-without-text' };

/** The words of the terminal itself. Words about a verdict arrive finished in an `Explanation`. */
export interface TerminalWords {
  /** How `verify` is called, with its exit statuses. */
  readonly usage: string;
  readonly wrongUse: (use: WrongUse) => string;
  /** Shown before the technical message of a failure that is ours. */
  readonly internalError: string;
}

/**
 * A scam text pattern as data: no functions, so that a rule can be read, listed and compiled.
 * Interpreted by `detectors/scam-pattern.ts` over the normalised text (Simplified, half-width,
 * disguises undone), so terms are written in that form only.
 */
import type { Words } from './knowledge';
import type { AdviceId, Severity } from './types';

/**
 * Any one of these must occur. `…` inside a term stands for up to eight characters without a sentence end:
 * `银行卡…填写错误` finds 银行卡号填写错误 and 银行卡信息填写错误.
 */
export type Terms = readonly string[];

/** What the message must carry besides words. */
export type Need =
  | 'link'
  | 'unofficial-link'
  | 'phone'
  | 'unofficial-phone'
  | 'mobile'
  | 'bank-card'
  | 'messenger-id'
  | 'amount'
  | 'institution'
  | 'loan-context';

export interface Pattern {
  /** Every group must occur. */
  readonly all: readonly Terms[];
  /** Greatest distance in characters from the start of the first group's term to the end of the last; default: anywhere. */
  readonly within?: number;
  /** The groups occur in the order written. */
  readonly ordered?: true;
  /** None of these may occur anywhere in the text. */
  readonly none?: Terms;
  readonly needs?: readonly Need[];
  /**
   * By default a term in a negated, quoted or warning clause (切勿…, 谨防…, 任何人索取…均为诈骗) does not count:
   * see `text/negation.ts`. `'anywhere'` switches that off, for scripts that quote warnings themselves.
   */
  readonly guard?: 'anywhere';
}

export interface Reference {
  readonly title: string;
  readonly url?: string;
  /** ISO date, or month, of publication where known. */
  readonly date?: string;
  /** ISO date on which it was read. */
  readonly checkedOn: string;
}

export interface Rule {
  /** `<family>/<name>`: the path of its file under `src/rules`. */
  readonly id: string;
  readonly family: string;
  readonly severity: Severity;
  /** The demand is one that no genuine lender, bank, court or police makes: alone enough for `dangerous`. */
  readonly decisive?: true;
  /** Any one of them. */
  readonly patterns: readonly Pattern[];
  /** One plain sentence: what the text does and why it matters. */
  readonly words: Words;
  readonly advice: readonly AdviceId[];
  readonly references: readonly Reference[];
  readonly examples: {
    /** Texts of our own in which the rule fires. */
    readonly match: readonly [string, string, string, ...string[]];
    /** Near misses of our own in which it does not. */
    readonly ignore: readonly [string, string, string, ...string[]];
  };
}

/** A rule of law or self-regulation that a collection text can break; one JSON file under `registry/provisions`. */
export interface Provision {
  readonly id: string;
  /** `law`: the law's own text was seen, say 违法. `self-regulation`: say 违反行业自律规定. `regulation`: a ministry's rule. `fact`: corrects an invented consequence. */
  readonly force: 'law' | 'regulation' | 'self-regulation' | 'fact';
  /** Document and article as may be cited; article numbers only where seen. */
  readonly citation: Words;
  /** What the rule says, in our own words. */
  readonly rule: Words;
  /** How the person is told that the text breaks it. */
  readonly finding: Words;
  readonly seen: 'text' | 'secondary';
  readonly sources: readonly string[];
  readonly checkedOn: string;
  readonly reviewBy: string;
  /** Same pattern language as rules; several alternatives. Night hours have none: they are judged from `receivedAt`. */
  readonly patterns: readonly Pattern[];
  readonly hours?: { readonly from: string; readonly to: string };
  readonly advice: readonly AdviceId[];
  readonly examples: { readonly match: readonly string[]; readonly ignore: readonly string[] };
}

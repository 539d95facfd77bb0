/** Interprets the rules (`src/rules`): which scripts of known scams the message follows. */
import type { Rule } from '../rule';
import { compilePatterns, type PatternMatch } from '../text/pattern-match';
import type { EvidenceOf, Subject } from '../types';
import { carriesOf, type Judged } from './carries';

/**
 * Characters of a stretch that can still be read as one quotation. Beyond it, the demand alone is shown: marking half
 * a message tells the reader nothing.
 */
const LONGEST_QUOTE = 60;

/** Compiles the rules once; the detector reports each rule at most once, with its tightest stretch of words. */
export function scamPatternDetector(
  rules: readonly Rule[],
): (subject: Subject, judged: Judged) => EvidenceOf<'scam-pattern'>[] {
  const owners = rules.flatMap((rule) => rule.patterns.map(() => rule));
  const match = compilePatterns(rules.flatMap((rule) => rule.patterns));
  return (subject, judged) => {
    const best = new Map<Rule, PatternMatch>();
    for (const found of match(subject.text, carriesOf(subject, judged))) {
      const rule = owners[found.pattern];
      if (rule === undefined) continue;
      const known = best.get(rule);
      if (known === undefined || found.end - found.start < known.end - known.start) best.set(rule, found);
    }
    return Array.from(best, ([rule, { start, end, demand }]) => {
      const shown = end - start <= LONGEST_QUOTE ? { start, end } : demand;
      const span = subject.text.toOriginal(shown.start, shown.end);
      return {
        indicator: 'scam-pattern',
        facts: {
          rule: rule.id,
          family: rule.family,
          severity: rule.severity,
          decisive: rule.decisive === true,
          words: subject.message.text.slice(span[0], span[1]),
        },
        span,
      };
    });
  };
}

/** What the person should do now, most urgent first (situations of the regulators' consumer notices; words in `i18n`). */
import type { AdviceId, Asked, Kind, Level, WeighedEvidence } from '../types';

export interface AdviceSituation {
  readonly level: Level;
  readonly kind: Kind;
  readonly asked?: Asked;
  readonly evidence: readonly WeighedEvidence[];
  readonly hasLink: boolean;
  /** A link that is not certainly its institution's own. */
  readonly hasUnknownLink: boolean;
  readonly hasNumber: boolean;
  readonly hasInstitution: boolean;
  /** Advice that fired rules and broken provisions bring. */
  readonly fromKnowledge: readonly AdviceId[];
}

/** More is not read by somebody who is frightened; the most urgent come first. */
const MOST = 8;

export function advise(situation: AdviceSituation): readonly AdviceId[] {
  return [...new Set([...byKind(situation), ...byLevel(situation)])].slice(0, MOST);
}

/** What the kind of text calls for before anything else; warnings come first all the same. */
function byKind({ kind, level }: AdviceSituation): AdviceId[] {
  if (level === 'dangerous') return [];
  switch (kind) {
    case 'court':
      return ['verify-with-court'];
    case 'loan-ad':
      return ['this-is-an-ad', 'do-not-pay-fees-first'];
    case 'verification-code':
      return ['never-forward-code'];
    case 'collection':
    case 'reminder':
    case 'transaction':
    case 'other':
      return [];
  }
}

function byLevel(situation: AdviceSituation): AdviceId[] {
  const { level, evidence, hasLink, hasNumber, fromKnowledge } = situation;
  const has = (indicator: WeighedEvidence['indicator']): boolean => evidence.some((one) => one.indicator === indicator);
  const warnings: AdviceId[] = [
    ...(hasLink ? (['do-not-tap'] as const) : []),
    ...(hasNumber && level === 'dangerous' ? (['do-not-call-back'] as const) : []),
    ...fromKnowledge,
    ...(has('personal-payee') ? (['no-private-accounts'] as const) : []),
  ];
  switch (level) {
    case 'dangerous':
      return [
        'do-not-pay',
        ...warnings,
        ...verification(situation),
        'if-you-already-paid',
        'if-you-already-entered',
        'report-scam',
        ...(situation.kind === 'court' ? (['verify-with-court'] as const) : []),
      ];
    case 'suspicious':
      return [
        ...warnings,
        ...verification(situation),
        ...(has('unverified-name') ? NAMELESS : []),
        ...ofDebt(situation),
        'keep-evidence',
        'report-scam',
      ];
    case 'official':
      if (situation.kind === 'court') return ['sender-can-be-forged'];
      return ['official-does-not-prove-debt', 'verify-in-app', 'sender-can-be-forged', 'check-amount-and-terms'];
    case 'unverified':
      if (situation.asked === 'name' || situation.asked === 'number') {
        return [...verification(situation), 'open-official-site', 'check-credit-report'];
      }
      return [
        ...fromKnowledge,
        ...verification(situation),
        ...(situation.hasUnknownLink ? (['open-official-site'] as const) : []),
        ...ofDebt(situation),
        'sender-can-be-forged',
      ];
  }
}

const NAMELESS: readonly AdviceId[] = ['ask-creditor-name', 'check-credit-report'];

/** How to find out who is speaking: through the institution it names, or by asking whom the debt is owed to. */
function verification({ hasInstitution, kind, asked, level }: AdviceSituation): readonly AdviceId[] {
  if (kind === 'court') return [];
  if (hasInstitution) return ['verify-in-app', 'verify-by-hotline'];
  if (asked === 'link') return [];
  // A text about nothing owed has no creditor to ask for.
  const owesNothing =
    kind === 'verification-code' || kind === 'transaction' || (kind === 'other' && level === 'unverified');
  return owesNothing && asked === undefined ? [] : NAMELESS;
}

/** What holds for any text that says something is owed. */
function ofDebt({ kind }: AdviceSituation): readonly AdviceId[] {
  if (kind === 'collection') return ['check-amount-and-terms', 'negotiate-yourself'];
  return kind === 'reminder' ? ['check-amount-and-terms'] : [];
}

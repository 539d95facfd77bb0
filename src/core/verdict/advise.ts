/** What the person should do now, most urgent first (situations of the regulators' consumer notices; words in `i18n`). */
import type { AdviceId, Asked, Kind, Level, WeighedEvidence } from '../types';

export interface AdviceSituation {
  readonly level: Level;
  readonly kind: Kind;
  readonly asked?: Asked;
  readonly evidence: readonly WeighedEvidence[];
  readonly hasLink: boolean;
  readonly hasNumber: boolean;
  readonly hasInstitution: boolean;
  /** Advice that fired rules and broken provisions bring. */
  readonly fromKnowledge: readonly AdviceId[];
}

const MOST = 8;

export function advise(situation: AdviceSituation): readonly AdviceId[] {
  return [...new Set([...byLevel(situation), ...byKind(situation)])].slice(0, MOST);
}

function byLevel({
  level,
  asked,
  evidence,
  hasLink,
  hasNumber,
  hasInstitution,
  fromKnowledge,
}: AdviceSituation): AdviceId[] {
  const has = (indicator: WeighedEvidence['indicator']): boolean => evidence.some((one) => one.indicator === indicator);
  const verify: AdviceId[] = hasInstitution
    ? ['verify-in-app', 'verify-by-hotline']
    : ['ask-creditor-name', 'check-credit-report'];
  switch (level) {
    case 'dangerous':
      return [
        'do-not-pay',
        ...(hasLink ? (['do-not-tap'] as const) : []),
        ...(hasNumber ? (['do-not-call-back'] as const) : []),
        ...fromKnowledge,
        ...(has('personal-payee') ? (['no-private-accounts'] as const) : []),
        ...verify,
        'if-you-already-paid',
        'if-you-already-entered',
        'report-scam',
      ];
    case 'suspicious':
      return [
        ...(hasLink ? (['do-not-tap'] as const) : []),
        ...fromKnowledge,
        ...(has('personal-payee') ? (['no-private-accounts'] as const) : []),
        ...verify,
        ...(has('unverified-name') ? (['ask-creditor-name', 'check-credit-report'] as const) : []),
        'check-amount-and-terms',
        'keep-evidence',
        'report-scam',
      ];
    case 'official':
      return ['official-does-not-prove-debt', 'verify-in-app', 'sender-can-be-forged', 'check-amount-and-terms'];
    case 'unverified':
      if (asked === 'name' || asked === 'number') return [...verify, 'open-official-site', 'check-credit-report'];
      return [...fromKnowledge, ...verify, 'check-amount-and-terms', 'sender-can-be-forged'];
  }
}

function byKind({ kind, level }: AdviceSituation): AdviceId[] {
  switch (kind) {
    case 'court':
      return ['verify-with-court'];
    case 'loan-ad':
      return ['this-is-an-ad'];
    case 'verification-code':
      return ['never-forward-code'];
    case 'collection':
      return level === 'official' ? [] : ['negotiate-yourself'];
    case 'reminder':
    case 'transaction':
    case 'other':
      return [];
  }
}

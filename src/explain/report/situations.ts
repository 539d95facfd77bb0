/** What fits the situation a person is in: steps, what to keep, and which situation a verdict speaks of. */
import type { EntityId, Verdict } from '@/src/core/types';
import type { Keepsake, Situation, StepId } from '@/src/i18n/report/keys';

interface Fitting {
  /** In order of urgency. */
  readonly steps: readonly StepId[];
  readonly keep: readonly Keepsake[];
  /** Authorities besides those that the advice leads to. */
  readonly authorities?: readonly EntityId[];
}

export const FITTING: Readonly<Record<Situation, Fitting>> = {
  'not-clicked': {
    steps: [
      'do-not-tap',
      'do-not-call-back',
      'verify-in-app',
      'verify-by-hotline',
      'check-credit-report',
      'report-scam',
    ],
    keep: ['message', 'calls'],
  },
  clicked: {
    steps: [
      'close-the-page',
      'look-for-apps',
      'verify-in-app',
      'verify-by-hotline',
      'watch-the-account',
      'report-scam',
    ],
    keep: ['message', 'address', 'app'],
  },
  'entered-data': {
    steps: [
      'cut-the-connection',
      'call-bank-from-another-phone',
      'if-you-already-entered',
      'change-passwords',
      'do-not-share-code',
      'watch-the-account',
      'report-scam',
    ],
    keep: ['message', 'address', 'app', 'chats', 'transfer', 'receipts'],
  },
  'money-sent': {
    steps: ['if-you-already-paid', 'call-bank-from-another-phone', 'change-passwords', 'keep-evidence', 'report-scam'],
    keep: ['transfer', 'message', 'chats', 'calls', 'address', 'app', 'receipts'],
  },
  'really-overdue': {
    steps: [
      'check-amount-and-terms',
      'verify-in-app',
      'pay-only-officially',
      'negotiate-yourself',
      'complain-about-conduct',
    ],
    keep: ['contract', 'message', 'calls', 'receipts'],
  },
  threatened: {
    steps: [
      'call-police-if-threatened',
      'keep-evidence',
      'complain-about-conduct',
      'negotiate-yourself',
      'report-scam',
    ],
    keep: ['calls', 'message', 'chats', 'visits', 'contract', 'receipts'],
    authorities: ['report-12337'],
  },
  'third-party': {
    steps: [
      'third-party-owes-nothing',
      'say-stop-once',
      'keep-evidence',
      'complain-about-conduct',
      'call-police-if-threatened',
    ],
    keep: ['message', 'calls', 'chats', 'receipts'],
  },
  court: {
    steps: ['verify-with-court', 'do-not-pay', 'do-not-ignore-court', 'keep-evidence', 'report-scam'],
    keep: ['message', 'letters', 'calls', 'address'],
  },
};

const THREATS: ReadonlySet<string> = new Set([
  'cba-threat-or-insult',
  'cba-third-party-pressure',
  'cba-public-exposure',
  'criminal-law-293-1',
]);

/** Told about somebody else's debt; who is threatened with that is the debtor. */
const THIRD_PARTY = 'cba-third-party-disclosure';

/** Where the person most likely stands; they choose for themselves. Nobody is taken to have clicked or paid. */
export function likelySituation({ kind, level, evidence }: Pick<Verdict, 'kind' | 'level' | 'evidence'>): Situation {
  const broken = evidence.flatMap((one) => (one.indicator === 'collection-conduct' ? [one.facts.provision] : []));
  if (broken.includes(THIRD_PARTY)) return 'third-party';
  if (level !== 'dangerous' && broken.some((provision) => THREATS.has(provision))) return 'threatened';
  if (kind === 'court') return 'court';
  const isOrdinary = level === 'official' || level === 'unverified';
  return isOrdinary && (kind === 'reminder' || kind === 'collection') ? 'really-overdue' : 'not-clicked';
}

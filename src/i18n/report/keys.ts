/** The words of a report and of the page that shows it. */

import type { PersonalKind } from '@/src/core/redact/personal';
import type { AdviceId } from '@/src/core/types';

/** Where the person stands (`docs/report.md`); decides the steps, whom to turn to, what to say and what to keep. */
export const SITUATIONS = [
  'not-clicked',
  'clicked',
  'entered-data',
  'money-sent',
  'really-overdue',
  'threatened',
  'third-party',
  'court',
] as const;
export type Situation = (typeof SITUATIONS)[number];

/** Steps that only a chosen situation asks for; all others are the advice of a verdict. */
export type SituationStep =
  | 'close-the-page'
  | 'look-for-apps'
  | 'watch-the-account'
  | 'cut-the-connection'
  | 'call-bank-from-another-phone'
  | 'change-passwords'
  | 'pay-only-officially'
  | 'say-stop-once'
  | 'do-not-ignore-court';
export type StepId = AdviceId | SituationStep;

export const KEEPSAKES = [
  'message',
  'address',
  'calls',
  'chats',
  'transfer',
  'app',
  'contract',
  'visits',
  'letters',
  'receipts',
] as const;
export type Keepsake = (typeof KEEPSAKES)[number];

export interface ScriptWords {
  /** Whom to call. */
  readonly heading: (p: { readonly name?: string; readonly hotline?: string }) => string;
  readonly lines: readonly string[];
}

export interface ReportDocumentWords {
  readonly title: string;
  readonly lead: string;
  readonly colon: string;
  /** Between two items of one line. */
  readonly join: string;
  readonly aside: (words: string, more: string) => string;
  /** What stands where the person has not filled anything in. */
  readonly blank: string;
  readonly facts: {
    readonly heading: string;
    readonly receivedAt: string;
    readonly sender: string;
    readonly claims: string;
    readonly kind: string;
    readonly verdict: string;
    readonly situation: string;
  };
  readonly message: string;
  readonly links: string;
  readonly linksNote: string;
  readonly numbers: string;
  readonly evidence: string;
  readonly rules: string;
  readonly force: Readonly<Record<'law' | 'regulation' | 'self-regulation' | 'fact', string>>;
  readonly sources: (titles: readonly string[], checkedOn: string) => string;
  /** Between what is handed in and what is for the person. */
  readonly forYou: string;
  readonly steps: string;
  readonly authorities: string;
  readonly telephone: string;
  readonly site: string;
  readonly keep: string;
  readonly limits: string;
  readonly notAFinding: string;
  readonly hiddenNote: (kinds: readonly string[]) => string;
  /** What stands in the place of something hidden, without brackets. */
  readonly hidden: Readonly<Record<PersonalKind, string>>;
  /** The person's own statement. */
  readonly statement: Readonly<Record<Situation, string>>;
  readonly situationSteps: Readonly<Record<SituationStep, string>>;
  readonly keepsakes: Readonly<Record<Keepsake, string>>;
  readonly scripts: Readonly<Record<Situation, ScriptWords>>;
}

export interface ReportScreenWords {
  readonly title: string;
  readonly intro: string;
  readonly situationLegend: string;
  readonly situations: Readonly<Record<Situation, string>>;
  readonly detailsTitle: string;
  readonly receivedAt: string;
  readonly receivedAtHint: string;
  readonly sender: string;
  readonly senderHint: string;
  readonly hiddenTitle: string;
  readonly hiddenIntro: string;
  readonly nothingHidden: string;
  /** Brings back what the message asks to contact or to pay. */
  readonly showTheirs: string;
  readonly showTheirsHint: string;
  readonly showKind: (kind: string, count: number) => string;
  readonly shownWarning: string;
  readonly actionsTitle: string;
  readonly copy: string;
  readonly copyAll: string;
  readonly save: string;
  readonly print: string;
  readonly fileName: string;
  readonly preview: string;
  readonly hiddenMark: (kind: string) => string;
  readonly preparing: string;
  readonly failed: string;
  readonly gone: string;
  readonly privacy: string;
}

export interface ReportWords {
  readonly document: ReportDocumentWords;
  readonly screen: ReportScreenWords;
}

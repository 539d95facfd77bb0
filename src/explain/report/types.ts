/** A report as a structure: finished, localised sentences, in which what is hidden is a run of its own. */
import type { PersonalKind } from '@/src/core/redact/personal';
import type { EntityId } from '@/src/core/types';
import type { Locale } from '@/src/i18n/locale';
import type { Situation } from '@/src/i18n/report/keys';
import type { Runs, Shown } from './runs';

/** What the person has chosen and filled in. */
export interface ReportChoices {
  /** The likely one of the verdict until they choose. */
  readonly situation?: Situation;
  readonly shown: Shown;
}

export interface ReportFact {
  readonly label: string;
  readonly value: Runs;
}

export interface ReportEvidence {
  readonly text: Runs;
  readonly detail?: Runs;
  readonly source?: string;
}

/** A rule that the message breaks, or a fact that corrects it. */
export interface ReportRule {
  readonly finding: string;
  readonly rule: string;
  /** 法律, 行业自律规定 … */
  readonly force: string;
  readonly citation: string;
  readonly sources: string;
}

export interface ReportAuthority {
  readonly entity: EntityId;
  readonly name: string;
  readonly number?: string;
  readonly site?: string;
  readonly purpose: string;
  readonly sources: string;
}

export interface HiddenCount {
  readonly kind: PersonalKind;
  readonly label: string;
  /** Places in message and sender, whether hidden now or written out. */
  readonly count: number;
}

export interface Report {
  readonly locale: Locale;
  readonly situation: Situation;
  readonly facts: readonly ReportFact[];
  readonly message: Runs;
  readonly links: readonly { readonly address: Runs; readonly text: Runs }[];
  readonly numbers: readonly { readonly number: Runs; readonly label: Runs }[];
  readonly evidence: readonly ReportEvidence[];
  readonly rules: readonly ReportRule[];
  readonly steps: readonly string[];
  readonly authorities: readonly ReportAuthority[];
  readonly script: { readonly heading: string; readonly lines: readonly string[] };
  readonly keep: readonly string[];
  readonly limits: readonly string[];
  readonly personal: readonly HiddenCount[];
  /** Of these places, how many the message asks to contact or to pay. */
  readonly theirs: number;
}

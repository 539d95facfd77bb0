/** A verdict put into words: everything a screen, a banner or the terminal shows, finished and localised. */
import type {
  AdviceId,
  Asked,
  EntityId,
  FieldName,
  Indicator,
  Kind,
  Level,
  NumberType,
  Span,
  Technique,
} from '@/src/core/types';
import type { Locale } from '@/src/i18n/locale';

export type Tone = 'bad' | 'doubtful' | 'neutral' | 'good';

/** One sign, as a sentence. `spans` point into the person's own text. */
export interface Reason {
  readonly indicator: Indicator;
  readonly tone: Tone;
  readonly text: string;
  /** A second sentence: why it matters or how a genuine message would look. */
  readonly detail?: string;
  /** Source line of a rule or provision. */
  readonly source?: string;
  readonly spans: readonly Span[];
}

/** A stretch of the person's text to mark; sorted, never overlapping. `reason` indexes `reasons`. */
export interface Mark {
  readonly span: Span;
  readonly reason: number;
  readonly tone: Tone;
}

/** A run of characters of a host: `differs` ones are shown marked. */
export interface HostPart {
  readonly text: string;
  readonly differs: boolean;
}

export interface LinkView {
  readonly level: Level;
  /** The host as displayed, cut into equal and differing parts. */
  readonly host: readonly HostPart[];
  /** What a browser really opens, where `host` is shown in other letters (`xn--…`). */
  readonly asciiHost?: string;
  /** Read from a picture and not compared yet: some of its characters may be others. */
  readonly mustCompare?: boolean;
  /** Registrable domain within it; absent for IP literals and the like. */
  readonly registrableDomain?: string;
  readonly canonical: string;
  /** One sentence: owner, whom it imitates, or not in our registry. */
  readonly text: string;
  readonly owner?: EntityId;
  readonly imitates?: { readonly entity: EntityId; readonly name: string; readonly official: string };
  readonly technique?: Technique;
}

export interface NumberView {
  readonly text: string;
  readonly type: NumberType;
  /** 「未在名录中」「招联金融的客服电话」… */
  readonly label: string;
  readonly tone: Tone;
}

export interface SourceLine {
  readonly title: string;
  readonly url?: string;
}

/** What the registry knows of a claimed, asked or imitated entity. */
export interface EntityCard {
  readonly entity: EntityId | null;
  readonly name: string;
  readonly legalName?: string;
  /** 持牌消费金融公司, 名录中没有这个名称的机构 … */
  readonly status: string;
  readonly tone: Tone;
  /** Domains of high confidence only. */
  readonly officialDomains: readonly string[];
  /** Domains recorded once, not yet confirmed. */
  readonly unconfirmedDomains: readonly string[];
  readonly hotlines: readonly string[];
  /** Sentences worth knowing: facts, whom the name may stand for, how to find the creditor. */
  readonly facts: readonly string[];
  readonly sources: readonly SourceLine[];
  /** ISO date of the newest check. */
  readonly checkedOn: string;
}

export interface Step {
  readonly id: AdviceId;
  readonly text: string;
}

/** A body to turn to, with its number. */
export interface Channel {
  readonly entity: EntityId;
  readonly name: string;
  readonly number?: string;
  readonly purpose: string;
}

export interface FieldView {
  readonly field: FieldName;
  readonly label: string;
  readonly text?: string;
}

/** A number that is recorded as theirs, to be rung. */
export interface Call {
  readonly name: string;
  /** As people write it. */
  readonly number: string;
}

/** The verdict in two sentences, for family mode. */
export interface PlainAnswer {
  readonly what: string;
  readonly doNow: string;
  /** They have no number that we know to be theirs. */
  readonly note?: string;
  /** The first is the one to ring; of a verdict never empty. */
  readonly calls: readonly Call[];
}

export interface Explanation {
  readonly locale: Locale;
  readonly level: Level;
  /** 高度可疑，不要点、不要付 … */
  readonly levelLabel: string;
  /** The one most damning reason, or the honest answer to what was asked. */
  readonly headline: string;
  readonly kind: Kind;
  readonly kindLabel: string;
  readonly asked?: Asked;
  readonly reasons: readonly Reason[];
  readonly marks: readonly Mark[];
  readonly links: readonly LinkView[];
  readonly numbers: readonly NumberView[];
  readonly entities: readonly EntityCard[];
  readonly fields: readonly FieldView[];
  readonly steps: readonly Step[];
  readonly channels: readonly Channel[];
  readonly plain: PlainAnswer;
  /** What the answer does not prove: forged senders, an official link and the debt, a text cut short, an old list. */
  readonly limits: readonly string[];
  /** 「名录版本 2026.11，核对至 2026-11-21」 */
  readonly knowledge: string;
}

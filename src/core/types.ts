/**
 * The nouns of the engine. Pipeline: Message → Subject → Evidence[] → Verdict.
 * Knowledge (registry, rules, model) is an argument; nothing here imports it.
 */
import type { NormalizedText } from './text/normalize';

/** `[start, end)` in the person's original text, UTF-16 offsets. */
export type Span = readonly [start: number, end: number];

/** What the person received. `receivedAt` is local wall-clock time, `YYYY-MM-DDTHH:MM`. */
export interface Message {
  readonly text: string;
  readonly sender?: string;
  readonly receivedAt?: string;
  /**
   * The text was read from a picture and nobody has compared it yet. Addresses are misread (`/h53` for `/h5?`, a lost dot), so none
   * of them is taken for official and none earns trust; what speaks against them counts as ever.
   */
  readonly readFrom?: 'picture';
}

/** Worst last: comparing by index in this list compares levels. */
export const LEVELS = ['official', 'unverified', 'suspicious', 'dangerous'] as const;
export type Level = (typeof LEVELS)[number];

export const KINDS = [
  'collection',
  'reminder',
  'court',
  'loan-ad',
  'verification-code',
  'transaction',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];

/** File name (without `.json`) of an entity in the registry. */
export type EntityId = string;
export type Confidence = 'high' | 'medium' | 'low';

// ── Claims ──────────────────────────────────────────────────────────────────

export type ClaimStatus = 'licensed' | 'known' | 'unverified' | 'unknown';

/**
 * Where a name stands decides how much of an identity it is: the signature 【…】 signs the message,
 * `identity` is the text speaking as or for that institution (「您在招联金融的借款」), `asked` is a bare
 * name that is the whole question. A name that merely occurs (「支付宝还款」) is no claim.
 */
export type ClaimPlace = 'signature' | 'identity' | 'asked';

export interface Claim {
  readonly name: string;
  readonly span: Span;
  readonly place: ClaimPlace;
  readonly status: ClaimStatus;
  readonly entity: EntityId | null;
  /** The name is not in the registry but close to one that is (招連金融 beside 招联金融 written otherwise). */
  readonly near?: { readonly entity: EntityId; readonly name: string };
}

// ── Links ───────────────────────────────────────────────────────────────────

export interface Link {
  /** As written in the message. */
  readonly text: string;
  readonly span: Span;
  /** WHATWG serialisation of what a browser would open. */
  readonly canonical: string;
  /** ASCII host, lower case; an IP literal in its canonical form; empty for schemes without a host. */
  readonly host: string;
  /** eTLD+1 with private suffixes, or `null` (IP literal, bare suffix, no host). */
  readonly registrableDomain: string | null;
  readonly scheme: string;
  readonly port: string;
  readonly userinfo: string;
  /** http(s) addresses found in query or fragment parameters (`?url=`). */
  readonly targets: readonly string[];
}

export const TECHNIQUES = [
  'userinfo',
  'target-embedding',
  'homoglyph',
  'character-swap',
  'typo',
  'combosquat',
  'tld-swap',
] as const;
/** In the order in which they are reported where several fit. */
export type Technique = (typeof TECHNIQUES)[number];

/** A link with what is known of it. `owner` and `imitates` exclude each other. */
export interface JudgedLink extends Link {
  readonly level: Level;
  readonly owner?: EntityId;
  readonly imitates?: EntityId;
  readonly technique?: Technique;
}

// ── Numbers ─────────────────────────────────────────────────────────────────

export type NumberType =
  | 'hotline'
  | 'short-code'
  | 'mobile'
  | 'landline'
  | 'toll-free'
  | 'overseas'
  | 'bank-card'
  | 'bank-account'
  | 'messenger-id';

export interface ContactNumber {
  readonly text: string;
  readonly span: Span;
  readonly type: NumberType;
  /** Digits only (messenger ids: lower case as written), for comparing with the registry. */
  readonly value: string;
  readonly owner?: EntityId;
}

export type SenderType =
  | 'enterprise-port'
  | 'short-code'
  | 'hotline'
  | 'mobile'
  | 'virtual-mobile'
  | 'toll-free'
  | 'landline'
  | 'overseas'
  | 'email'
  | 'name'
  | 'unknown';

export interface Sender {
  readonly text: string;
  readonly type: SenderType;
  readonly value: string;
  readonly owner?: EntityId;
}

// ── Evidence ────────────────────────────────────────────────────────────────

export type UrlShape =
  | 'ip-literal'
  | 'userinfo'
  | 'punycode'
  | 'port'
  | 'app-file'
  | 'app-install'
  | 'free-host'
  | 'rare-suffix'
  | 'other-scheme'
  | 'redirect-parameter'
  | 'poses-as-government'
  /** On the blocklist of the person's organisation. */
  | 'blocked-by-organisation';

export type ObfuscationSign =
  | 'zero-width'
  | 'bidi-control'
  | 'pinyin-gloss'
  | 'split-words'
  | 'decoration'
  | 'code-word'
  | 'disguised-digits'
  | 'disguised-link'
  | 'mixed-script'
  | 'lookalike-letters';

export type DomainRole = 'official' | 'short-domain' | 'affiliated' | 'historic';
export type Severity = 'info' | 'low' | 'medium' | 'high';
export type Payee = 'mobile' | 'bank-card' | 'bank-account' | 'messenger-id' | 'qr-code' | 'private-account';
export type FieldContradiction = 'days-against-dates' | 'repayment-above-terms' | 'impossible-date';

interface Observed<I extends string, F> {
  readonly indicator: I;
  readonly facts: F;
  readonly span?: Span;
}

/** One observed sign. A closed union: a new indicator makes the compiler list every place that must answer for it. */
export type Evidence =
  | Observed<
      'official-domain',
      {
        readonly host: string;
        readonly domain: string;
        readonly owner: EntityId;
        readonly role: DomainRole;
        readonly confidence: Confidence;
        /** A public platform's host that is not listed exactly, or one that redirects elsewhere. */
        readonly open?: 'user-content' | 'redirect';
      }
    >
  | Observed<'official-number', { readonly number: string; readonly owner: EntityId }>
  | Observed<
      'claim-domain-mismatch',
      {
        readonly claimed: EntityId;
        readonly name: string;
        readonly host: string;
        readonly officialDomains: readonly string[];
        /** Someone else known owns the host. */
        readonly owner?: EntityId;
      }
    >
  | Observed<
      'claim-number-mismatch',
      {
        readonly claimed: EntityId;
        readonly name: string;
        readonly number: string;
        readonly type: NumberType;
        readonly officialNumbers: readonly string[];
      }
    >
  | Observed<'brand-conflict', { readonly first: string; readonly second: string }>
  | Observed<
      'unverified-name',
      { readonly name: string; readonly entity: EntityId; readonly demand: 'link' | 'number' | 'payment' | 'none' }
    >
  | Observed<
      'lookalike-domain',
      {
        readonly host: string;
        readonly imitates: EntityId;
        readonly official: string;
        readonly technique: Technique;
        /** Imitation by construction (embedding, homoglyph, combosquat, userinfo), not a mere near miss. */
        readonly structural: boolean;
        /** `[start, end)` pairs in `host` (as displayed) where it differs from the official domain. */
        readonly differing: readonly Span[];
      }
    >
  | Observed<'url-shape', { readonly host: string; readonly shape: UrlShape; readonly detail: string }>
  | Observed<'short-link', { readonly host: string; readonly service: string }>
  | Observed<
      'scam-pattern',
      {
        readonly rule: string;
        readonly family: string;
        readonly severity: Severity;
        readonly decisive: boolean;
        readonly words: string;
      }
    >
  | Observed<
      'sender-number',
      {
        readonly sender: string;
        readonly type: SenderType;
        readonly speaks: 'for' | 'against';
        readonly owner?: EntityId;
      }
    >
  | Observed<'personal-payee', { readonly payee: Payee; readonly value: string }>
  | Observed<'collection-conduct', { readonly provision: string; readonly words: string }>
  | Observed<'message-fields', { readonly contradiction: FieldContradiction; readonly detail: string }>
  | Observed<'obfuscation', { readonly signs: readonly ObfuscationSign[]; readonly count: number }>
  | Observed<'statistical-model', { readonly probability: number }>;

export type Indicator = Evidence['indicator'];
export type EvidenceOf<I extends Indicator> = Extract<Evidence, { indicator: I }>;

/** `weight` is the log-odds contributed after caps; `decisive` alone makes a verdict `dangerous`. */
export type WeighedEvidence = Evidence & { readonly weight: number; readonly decisive: boolean };

// ── Fields of a notice ──────────────────────────────────────────────────────

export type FieldName =
  | 'addressee'
  | 'account'
  | 'amount'
  | 'due-date'
  | 'days-overdue'
  | 'balance'
  | 'interest'
  | 'channel'
  | 'contact';

export interface MessageField {
  readonly field: FieldName;
  readonly text: string;
  readonly span: Span;
}

// ── Subject and verdict ─────────────────────────────────────────────────────

/** What kind of question the whole text is, when it is not a message. */
export type Asked = 'name' | 'link' | 'number';

/** The message after parsing: everything a detector may look at. */
export interface Subject {
  readonly message: Message;
  readonly text: NormalizedText;
  readonly asked?: Asked;
  readonly links: readonly Link[];
  readonly numbers: readonly ContactNumber[];
  readonly claims: readonly Claim[];
  readonly sender?: Sender;
  readonly fields: readonly MessageField[];
  readonly truncated: boolean;
}

export interface Verdict {
  readonly level: Level;
  readonly kind: Kind;
  /** Sum of log-odds. */
  readonly score: number;
  readonly asked?: Asked;
  /** As in the message. */
  readonly readFrom?: 'picture';
  readonly claims: readonly Claim[];
  readonly links: readonly JudgedLink[];
  readonly numbers: readonly ContactNumber[];
  readonly fields: readonly MessageField[];
  /** Strongest first. */
  readonly evidence: readonly WeighedEvidence[];
  readonly advice: readonly AdviceId[];
  readonly knowledgeVersion: string;
  readonly truncated: boolean;
}

/** What to do now; each id has words in three languages under `i18n`. Order in a verdict is order of urgency. */
export const ADVICE = [
  'do-not-pay',
  'do-not-tap',
  'do-not-call-back',
  'do-not-share-code',
  'do-not-install',
  'do-not-share-screen',
  'do-not-pay-fees-first',
  'no-private-accounts',
  'leave-group-chat',
  'verify-in-app',
  'verify-by-hotline',
  'open-official-site',
  'ask-creditor-name',
  'check-credit-report',
  'check-amount-and-terms',
  'negotiate-yourself',
  'official-does-not-prove-debt',
  'sender-can-be-forged',
  'verify-with-court',
  'third-party-owes-nothing',
  'keep-evidence',
  'complain-about-conduct',
  'call-police-if-threatened',
  'if-you-already-paid',
  'if-you-already-entered',
  'report-scam',
  'this-is-an-ad',
  'never-forward-code',
  'decline-renting-accounts',
] as const;
export type AdviceId = (typeof ADVICE)[number];

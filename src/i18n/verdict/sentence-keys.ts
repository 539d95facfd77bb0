/** The sentences about single signs, as types; see `keys.ts`. */
import type { FieldContradiction, ObfuscationSign, Payee, SenderType, Technique, UrlShape } from '@/src/core/types';

/** One sign at three lengths: alone at the top of a verdict, as a line of the list, and why it matters. */
export interface Sentence {
  readonly headline: string;
  readonly text: string;
  readonly detail?: string;
}

export interface LinkReasonWords {
  readonly official: (p: { host: string; owner: string }) => Sentence;
  /** An official link in a message with signs of risk: it earns no trust there. */
  readonly officialAmongRisk: (p: { host: string; owner: string }) => Sentence;
  /** An official address as far as a picture can be read; some of its letters may be others. */
  readonly readAsOfficial: (p: { host: string; owner: string }) => Sentence;
  readonly unconfirmed: (p: { host: string; owner: string }) => Sentence;
  readonly shortDomain: (p: { host: string; owner: string }) => Sentence;
  readonly affiliated: (p: { host: string; owner: string }) => Sentence;
  readonly historic: (p: { host: string; owner: string }) => Sentence;
  readonly userContent: (p: { host: string; owner: string }) => Sentence;
  readonly redirect: (p: { host: string; owner: string }) => Sentence;
  /** Imitation by construction, or a lookalike together with the claim: may be called 假冒. */
  readonly imitation: (p: Lookalike) => Sentence;
  /** A near miss and nothing more. */
  readonly resembles: (p: Lookalike) => Sentence;
  readonly mismatch: (p: {
    /** As the text says it, and as the registry calls it. */
    claimed: string;
    name: string;
    host: string;
    official: readonly string[];
    /** Someone else in the registry. */
    owner?: string;
  }) => Sentence;
  readonly shape: Record<UrlShape, (p: { host: string; detail: string }) => Sentence>;
  readonly shortLink: (p: { host: string; service: string }) => Sentence;
}

export interface Lookalike {
  readonly host: string;
  readonly owner: string;
  readonly official: string;
  /** Who receives what is typed there: the registrable domain, or the host where there is none. */
  readonly domain: string;
  readonly technique: Technique;
}

/** What a message under an unverified name wants. */
export type Demand = 'link' | 'number' | 'payment' | 'none';

/** Mirrors `UnverifiedName['sort']` of the registry. */
export type NameSort = 'label' | 'generic' | 'authority-like' | 'group';

/** How much a scam pattern says: `demand` is what no genuine lender asks for. */
export type PatternStrength = 'demand' | 'strong' | 'weak' | 'slight';

/** What a broken rule is: law or ministry's rule whose text was seen, self-regulation, or a fact that is misstated. */
export type ProvisionForce = 'law' | 'regulation' | 'self-regulation' | 'fact';

export interface SignWords {
  readonly officialNumber: (p: { number: string; owner: string }) => Sentence;
  readonly officialNumberAmongRisk: (p: { number: string; owner: string }) => Sentence;
  readonly numberMismatch: (p: {
    claimed: string;
    name: string;
    number: string;
    official: readonly string[];
  }) => Sentence;
  readonly brandConflict: (p: { first: string; second: string }) => Sentence;
  /** A short code of an authority: a service to ring, not somebody's hotline. */
  readonly publicNumber: (p: { number: string; name: string }) => Sentence;
  readonly unverifiedName: (p: { name: string; sort: NameSort; demand: Demand }) => Sentence;
  readonly pattern: (p: {
    quote: string;
    /** The rule's own words: what the text does, and in further sentences why it matters. */
    does: string;
    why: string;
    strength: PatternStrength;
    /** Name of the script, where the family has one. */
    family?: string;
  }) => Sentence;
  readonly family: Readonly<Record<string, string>>;
  readonly senderFor: (p: { sender: string; owner?: string }) => Sentence;
  readonly senderAgainst: (p: { sender: string; type: SenderType; owner?: string }) => Sentence;
  readonly payee: Record<Payee, (value: string) => Sentence>;
  readonly conduct: (p: { quote: string; finding: string; rule: string; force: ProvisionForce }) => Sentence;
  readonly basis: (citation: string) => string;
  readonly reference: (title: string, date: string | undefined) => string;
  readonly contradiction: Record<FieldContradiction, (detail: string) => Sentence>;
  readonly obfuscation: (signs: readonly string[]) => Sentence;
  readonly obfuscationSign: Record<ObfuscationSign, string>;
  readonly model: Sentence;
}

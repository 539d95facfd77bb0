/**
 * What has to be said about a verdict, as types: a language that lacks a sentence does not compile.
 * A function is used wherever a name, a number or the grammar goes into the sentence; its parameters are ready to be
 * shown (hosts already displayed, names already chosen), so a wording never looks anything up.
 */
import type { AdviceId, FieldName, Kind, Level, NumberType } from '@/src/core/types';
import type { LinkReasonWords, NameSort, SignWords } from './sentence-keys';

/** Mirrors `InstitutionKind` of the registry; written out because wordings depend on types of the core alone. */
export type LenderKind =
  | 'consumer-finance'
  | 'bank'
  | 'auto-finance'
  | 'internet-platform'
  | 'loan-facilitator'
  | 'micro-loan'
  | 'payment'
  | 'asset-management'
  | 'p2p-exited'
  | 'added';

export interface LabelWords {
  readonly level: Record<Level, string>;
  readonly kind: Record<Kind, string>;
  /** In place of level and kind where a bare name or number was asked for: nothing was received that could be judged. */
  readonly asked: {
    readonly kind: Record<'name' | 'link' | 'number', string>;
    readonly held: string;
    readonly notHeld: string;
    /** A person or their organisation put it in. */
    readonly added: string;
  };
  readonly field: Record<FieldName, string>;
  readonly numberType: Record<NumberType, string>;
  /** The name of an institution the registry does not hold, wherever it is written: who vouches for it. */
  readonly addedBy: Record<'person' | 'organisation', (name: string) => string>;
  readonly quote: (words: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** A name as the text wrote it, with the institution it is taken for. */
  readonly alias: (written: string, name: string) => string;
  readonly nearAlias: (written: string, name: string) => string;
  /** A host that is not what it looks like: the letters shown, and what a browser opens. */
  readonly host: (shown: string, ascii: string) => string;
}

/** The headline where no single sign is the answer. */
export interface AnswerWords {
  readonly empty: string;
  readonly officialLink: (p: { owners: readonly string[]; kind: Kind }) => string;
  readonly ad: string;
  readonly code: string;
  readonly court: string;
  readonly conduct: (finding: string) => string;
  readonly misstated: (finding: string) => string;
  /** Unverified: it names an institution of the registry, and nothing in it can be held against the registry. */
  readonly claimOnly: (name: string) => string;
  readonly claimAuthority: (name: string) => string;
  readonly claimNotHeld: (name: string) => string;
  readonly claimNear: (name: string, near: string) => string;
  readonly linkNotHeld: (host: string) => string;
  readonly nothingToHold: string;

  readonly askedHeld: (p: { name: string; kind: string; domain?: string; hotline?: string }) => string;
  readonly askedAdded: (p: { name: string; domain?: string; hotline?: string }) => string;
  readonly askedUnconfirmed: (p: { name: string; kind: string }) => string;
  readonly askedAuthority: (p: { name: string; number?: string }) => string;
  readonly askedUnverified: (p: { name: string; stands: readonly string[] }) => string;
  readonly askedNear: (p: { name: string; near: string }) => string;
  readonly askedUnknown: (name: string) => string;
  readonly askedOfficialLink: (p: { host: string; owner: string }) => string;
  readonly askedPublicLine: (p: { number: string; name: string }) => string;
  readonly askedHotline: (p: { number: string; owner: string }) => string;
  readonly askedOutbound: (p: { number: string; owner: string }) => string;
  readonly askedCandidate: (p: { number: string; owner: string }) => string;
  readonly askedNumberUnknown: (p: { number: string; type: NumberType }) => string;
}

export interface LinkViewWords {
  readonly official: (owner: string) => string;
  readonly readAsOfficial: (owner: string) => string;
  readonly unconfirmed: (owner: string) => string;
  readonly shortDomain: (owner: string) => string;
  readonly affiliated: (owner: string) => string;
  readonly historic: (owner: string) => string;
  readonly open: (owner: string) => string;
  readonly imitation: (owner: string, official: string) => string;
  readonly resembles: (owner: string, official: string) => string;
  readonly shortener: (service: string) => string;
  readonly ip: string;
  readonly government: string;
  /** On the blocklist of the reader's organisation. */
  readonly blocked: string;
  readonly noHost: string;
  readonly notHeld: string;
  readonly number: {
    readonly hotline: (owner: string) => string;
    readonly publicLine: (name: string) => string;
    readonly outbound: (owner: string) => string;
    readonly candidate: (owner: string) => string;
    readonly contradicts: (claimed: string) => string;
    readonly payee: string;
    readonly notHeld: (type: NumberType) => string;
  };
}

export interface CardWords {
  readonly licensed: Record<LenderKind, string>;
  readonly recorded: Record<LenderKind, string>;
  readonly addedByOrganisation: string;
  readonly unverified: Record<NameSort, string>;
  readonly authority: string;
  readonly notHeld: string;
  /** Before the status of a card shown for another reason than its own name. */
  readonly imitated: (status: string) => string;
  readonly resembled: (status: string) => string;
  readonly near: (status: string) => string;
  readonly nearNames: (names: string) => string;
  readonly formerNames: (names: readonly string[]) => string;
  readonly nameCanBeUsed: string;
  readonly noDomainHeld: string;
  readonly standsFor: (names: readonly string[]) => string;
  readonly confusedWith: (names: readonly string[]) => string;
  readonly findCreditor: string;
  readonly genuineLender: string;
  readonly manyOutside: string;
  /** In place of the three above where nothing is owed: parcels, shops, public services. */
  readonly othersOutside: string;
  /** `ppdai.com` behind a name. */
  readonly withDomain: (name: string, domain: string) => string;
}

/** What an advice may mention of the institution concerned; each part only where the registry vouches for it. */
export interface AdviceParams {
  readonly name?: string;
  readonly hotline?: string;
  readonly domain?: string;
  /** The message is about a loan or debt, not a code, an advertisement or an account notice. */
  readonly aboutDebt: boolean;
  /** Site of the credit reference centre. */
  readonly creditSite?: string;
}

export type AdviceWords = Record<AdviceId, (p: AdviceParams) => string>;

export interface LimitWords {
  readonly sender: string;
  readonly callerId: string;
  readonly officialLink: string;
  readonly nameProvesNothing: string;
  readonly notHeld: string;
  /** The same of a text that is about no debt. */
  readonly otherNotHeld: string;
  readonly nothingFound: string;
  /** A real collector can break the rules. */
  readonly conduct: string;
  readonly readFromPicture: string;
  readonly truncated: string;
  readonly old: (date: string) => string;
  readonly knowledge: (version: string, date: string) => string;
}

/** Headings of the plain-text form. */
export interface PlainTextWords {
  readonly title: (level: string) => string;
  readonly kind: string;
  readonly reasons: string;
  readonly links: string;
  /** Behind an address that was read from a picture. */
  readonly mustCompare: string;
  readonly numbers: string;
  readonly registry: string;
  readonly officialSite: string;
  readonly unconfirmedSite: string;
  readonly hotline: string;
  readonly sources: (titles: readonly string[], checkedOn: string) => string;
  readonly fields: string;
  readonly fieldMissing: string;
  readonly steps: string;
  readonly channels: string;
  readonly limits: string;
  readonly colon: string;
}

export interface VerdictWords {
  readonly labels: LabelWords;
  readonly links: LinkReasonWords;
  readonly signs: SignWords;
  readonly answers: AnswerWords;
  readonly views: LinkViewWords;
  readonly cards: CardWords;
  readonly advice: AdviceWords;
  readonly limits: LimitWords;
  readonly plain: PlainTextWords;
}

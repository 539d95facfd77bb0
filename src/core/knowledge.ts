/**
 * What the engine is told: the registry's entities, the rules and the model, as plain data.
 * The shapes are those of the JSON files under `src/registry` (see `src/registry/schema`).
 */
import type { Model } from './model/model';
import type { Provision, Rule } from './rule';
import type { Confidence, DomainRole, EntityId } from './types';

/** Every item names where it was seen: keys of `src/registry/sources.json` or addresses. */
export interface Sourced {
  readonly sources: readonly string[];
  /** ISO date on which the sources were read. */
  readonly checkedOn: string;
  readonly confidence: Confidence;
}

/** Three wordings written by hand, never converted. */
export interface Words {
  readonly zh_CN: string;
  readonly zh_TW: string;
  readonly en: string;
}

export type NameRole = 'legal' | 'brand' | 'alias' | 'former' | 'pinyin';

export interface NameItem extends Sourced {
  readonly value: string;
  readonly role: NameRole;
  /**
   * Too short or too common to be an identity inside a text (平安, 中行, pinyin, 法院):
   * counts only as the whole signature or the whole question.
   */
  readonly weak?: true;
}

export interface DomainItem extends Sourced {
  /** Registrable domain, ASCII lower case. */
  readonly value: string;
  readonly role: DomainRole;
  /** Also hosts pages of users or merchants: only the bare domain, its `www.` and `hosts` are the owner's own. */
  readonly userContent?: true;
  /** Has pages that forward elsewhere: only the bare front page is called official. */
  readonly redirects?: true;
  /** Hosts listed exactly, where the rest of the domain is open to others. */
  readonly hosts?: readonly string[];
  /** Declared co-owners (a group's domain); each of them lists the domain too. */
  readonly sharedWith?: readonly EntityId[];
}

export type NumberRole = 'hotline' | 'outbound' | 'sms-port' | 'candidate';

export interface NumberItem extends Sourced {
  /** Digits only. Only `hotline` is shown as official; `outbound` and `sms-port` can be forged. */
  readonly value: string;
  readonly role: NumberRole;
}

export type InstitutionKind =
  | 'consumer-finance'
  | 'bank'
  | 'auto-finance'
  | 'internet-platform'
  | 'loan-facilitator'
  | 'micro-loan'
  | 'payment'
  | 'asset-management'
  | 'p2p-exited'
  /** Added by a person or an organisation: what it is was not looked up. */
  | 'added';

export interface Licence extends Sourced {
  /** For example the code in the NFRA list. */
  readonly code?: string;
  readonly authority: EntityId;
}

/** A thing worth telling the reader, with its source (微粒贷 has no app of its own). */
export interface Fact extends Sourced {
  readonly words: Words;
}

interface Entity {
  readonly id: EntityId;
  /** ISO date by which the entry must be looked at again. */
  readonly reviewBy: string;
  /** What contributors should know; never shown to users. */
  readonly notes?: string;
}

export interface Institution extends Entity {
  readonly kind: InstitutionKind;
  /**
   * Key of `src/registry/groups.json`: one house (京东金融 and 京东消费金融, a bank and its consumer-finance company).
   * A link of one under the name of the other is no mismatch and their names together no conflict; it never makes a link official.
   */
  readonly group?: string;
  readonly names: readonly NameItem[];
  /** Present only where a named list says so; then the claim's status is `licensed`, otherwise `known`. */
  readonly licence?: Licence;
  readonly domains: readonly DomainItem[];
  readonly numbers: readonly NumberItem[];
  readonly facts?: readonly Fact[];
  /** Not of the registry: the reader is told who vouches for it. */
  readonly addedBy?: AddedInstitution['addedBy'];
}

/** A name seen on messages that no institution is known to bear. */
export interface UnverifiedName extends Entity {
  readonly names: readonly NameItem[];
  /** `generic`: an everyday term that is a name only as the whole signature. `authority-like`: poses as a regulator or court. */
  readonly sort: 'label' | 'generic' | 'authority-like' | 'group';
  /** Whom it may stand for: registry ids. Being here is not evidence of a link. */
  readonly mayStandFor: readonly EntityId[];
  readonly mayBeConfusedWith: readonly EntityId[];
  readonly whatIsKnown: Words;
  readonly sources: readonly string[];
  readonly checkedOn: string;
  readonly confidence: Confidence;
}

/** A regulator, court, hotline or public service: where to verify and complain. */
export interface Authority extends Entity {
  /** How it is called to the reader; `names` are what texts are matched against. */
  readonly title: Words;
  readonly names: readonly NameItem[];
  readonly domains: readonly DomainItem[];
  readonly numbers: readonly NumberItem[];
  readonly purpose: Words;
  readonly regions: readonly ('CN' | 'TW' | 'HK')[];
}

/** A public service that is not a lender: shorteners, free hosts, app distribution. */
export interface Service extends Entity {
  readonly kind: 'shortener' | 'free-host' | 'app-distribution' | 'carrier';
  readonly name: string;
  readonly hosts: readonly (Sourced & { readonly value: string })[];
}

/** Where items were seen; an item cites it by its key in `src/registry/sources.json`. */
export interface Source {
  readonly title: Words;
  /** Only where it is public. */
  readonly url?: string;
}

export interface Registry {
  readonly version: string;
  /** ISO date of the newest check. */
  readonly date: string;
  readonly institutions: readonly Institution[];
  readonly unverifiedNames: readonly UnverifiedName[];
  readonly authorities: readonly Authority[];
  readonly services: readonly Service[];
}

/** What a person or their organisation trusts and the registry does not hold. */
export interface AddedInstitution {
  /** Unlike every id of the registry: `own-…` or `organisation-…`. */
  readonly id: EntityId;
  readonly addedBy: 'person' | 'organisation';
  readonly name: string;
  /** Registrable domains, ASCII lower case. */
  readonly domains: readonly string[];
  /** Digits only. */
  readonly numbers: readonly string[];
  /** ISO date; a policy has none. */
  readonly addedOn?: string;
}

/** What an organisation has closed to its people, whatever the registry says of it. */
export interface Blocklist {
  /** ASCII, lower case; subdomains are meant too. */
  readonly hosts: readonly string[];
  /** Exact hosts below them that stay open. */
  readonly except: readonly string[];
}

/** Everything the engine is told. */
export interface Knowledge {
  /** Of registry and rules together; printed with every verdict. */
  readonly version: string;
  readonly registry: Registry;
  readonly rules: readonly Rule[];
  readonly provisions: readonly Provision[];
  readonly model?: Model;
  readonly blocklist?: Blocklist;
}

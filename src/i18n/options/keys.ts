/** Words of the settings page: what can be chosen, added, looked up, saved and put back. */

/** Mirrors the switches of the settings; written out because wordings depend on types of the core alone. */
export type WarningKind = 'addresses' | 'pages' | 'forms' | 'links' | 'leadForms';

export interface Choice {
  readonly name: string;
  readonly hint: string;
}

export interface OptionsWords {
  /** Of the list of parts at the top. */
  readonly parts: string;
  /** Beside what an organisation decides. */
  readonly setByOrganisation: string;
  readonly cancel: string;

  readonly problems: {
    readonly broken: string;
    readonly newer: string;
    /** Stored by another hand while the page was open: cleared site data, for example. */
    readonly cleared: string;
    readonly full: string;
    /** Family mode asks for its passphrase first. */
    readonly familyLocked: string;
    readonly notSaved: string;
    /** The browser cannot read its own storage. */
    readonly notRead: string;
    /** The copy of what could not be read, as a file. */
    readonly keepCopy: string;
    readonly startAnew: string;
    readonly close: string;
  };

  readonly warnings: {
    readonly title: string;
    readonly automatic: Choice;
    readonly kinds: Readonly<Record<WarningKind, Choice>>;
    readonly off: string;
    readonly menuStays: string;
  };

  readonly look: {
    readonly title: string;
    readonly language: string;
    readonly textSize: string;
    readonly textSizes: Readonly<Record<'normal' | 'large' | 'largest', string>>;
  };

  readonly allowlist: {
    readonly title: string;
    readonly hint: string;
    readonly nothing: string;
    /** ISO date. */
    readonly added: Readonly<Record<'interstitial' | 'page-warning' | 'options', (date: string) => string>>;
    readonly byOrganisation: string;
    readonly undo: string;
    /** Read aloud, and shown while it lasts. */
    readonly undone: (host: string) => string;
    readonly putBack: string;
    readonly host: string;
    readonly hostHint: string;
    readonly add: string;
    readonly addAnyway: string;
    readonly addedNow: (host: string) => string;
    readonly notAHost: string;
    readonly already: (host: string) => string;
    readonly refused: (sentence: string) => string;
    readonly doubtful: (sentence: string) => string;
    readonly judgedTitle: string;
    readonly judgedHint: (count: number) => string;
    readonly forgetJudged: string;
    readonly judgedForgotten: string;
  };

  readonly own: {
    readonly title: string;
    readonly hint: string;
    readonly nothing: string;
    readonly add: string;
    readonly edit: string;
    readonly remove: string;
    readonly removed: (name: string) => string;
    readonly putBack: string;
    readonly saved: (name: string) => string;
    readonly addedOn: (date: string) => string;
    readonly byOrganisation: string;
    readonly name: string;
    readonly domains: string;
    readonly domainsHint: string;
    readonly numbers: string;
    readonly numbersHint: string;
    readonly save: string;
    readonly checkFirst: string;
    readonly full: (most: number) => string;
    readonly faults: {
      readonly noName: string;
      readonly longName: string;
      readonly nameHeld: (name: string) => string;
      readonly nameTwice: (name: string) => string;
      readonly nothingToCompare: string;
      readonly tooMany: (most: number) => string;
      readonly notADomain: (written: string) => string;
      readonly wholeSuffix: (domain: string) => string;
      readonly sharedPlatform: (domain: string, platform: string) => string;
      readonly shared: (domain: string) => string;
      readonly domainHeld: (domain: string, owner: string) => string;
      readonly government: (domain: string) => string;
      readonly imitation: (domain: string, sentence: string) => string;
      readonly notANumber: (written: string) => string;
      readonly mobile: (written: string) => string;
      readonly numberHeld: (number: string, owner: string) => string;
    };
  };

  readonly history: {
    readonly title: string;
    readonly keep: Choice;
    readonly open: string;
  };

  readonly family: { readonly title: string };

  readonly registry: {
    readonly title: string;
    readonly versions: (p: { registry: string; date: string; rules: number; institutions: number }) => string;
    readonly fresh: string;
    readonly old: string;
    readonly label: string;
    readonly placeholder: string;
    readonly preparing: string;
    readonly found: (count: number) => string;
    readonly foundMore: (shown: number, all: number) => string;
    readonly nothingFound: (asked: string) => string;
    readonly checkInstead: string;
    readonly records: (count: number) => string;
    readonly record: { readonly name: string; readonly domain: string; readonly number: string };
    readonly names: Readonly<Record<'legal' | 'brand' | 'alias' | 'former' | 'pinyin', string>>;
    readonly domains: Readonly<Record<'official' | 'short-domain' | 'affiliated' | 'historic', string>>;
    readonly numbers: Readonly<Record<'hotline' | 'outbound' | 'sms-port' | 'candidate', string>>;
    readonly confidence: Readonly<Record<'high' | 'medium' | 'low', string>>;
    readonly checkedOn: (date: string) => string;
    readonly wrongTitle: string;
    readonly wrong: string;
    readonly copyEntry: string;
    /** Of what is copied, above the entry itself. */
    readonly wrongReport: (name: string, id: string, version: string) => string;
  };

  readonly backup: {
    readonly title: string;
    readonly hint: string;
    readonly save: string;
    readonly saved: (file: string) => string;
    readonly open: string;
    readonly reset: string;
    readonly unreadable: Readonly<Record<'huge' | 'broken' | 'foreign' | 'newer' | 'unopened', string>>;
    readonly previewTitle: (file: string) => string;
    readonly previewHint: string;
    readonly noChange: string;
    readonly changes: {
      readonly value: (name: string, before: string, after: string) => string;
      readonly list: (name: string, added: number, removed: number) => string;
      /** Between names, and names behind a sentence. */
      readonly comma: string;
      readonly named: (sentence: string, names: string) => string;
      readonly leftOut: (count: number) => string;
      readonly on: string;
      readonly off: string;
    };
    readonly apply: string;
    readonly applied: string;
    readonly resetAsk: string;
    readonly resetHint: string;
    readonly resetNow: string;
    readonly resetDone: string;
  };
}

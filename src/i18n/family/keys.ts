/** Words of family mode, which are plainer than the others, and of what an organisation sets. */
export interface FamilyWords {
  /** A verdict in two sentences: what it is, what to do. */
  readonly what: {
    readonly imitates: (name: string) => string;
    readonly blocked: string;
    readonly scam: string;
    readonly doubtful: string;
    readonly conduct: string;
    readonly ad: string;
    readonly code: string;
    readonly court: string;
    readonly unknown: string;
    readonly official: (name: string) => string;
  };
  readonly doNow: {
    readonly danger: string;
    readonly doubt: string;
    readonly conduct: string;
    readonly ad: string;
    readonly code: string;
    readonly court: string;
    readonly unknown: string;
    readonly official: string;
    /** An address or page that was stopped. */
    readonly leave: string;
    readonly doNotSend: string;
    readonly doNotOpen: string;
  };
  /** They have no number that we know to be theirs. */
  readonly noHotline: (name: string) => string;
  /** What a page does that poses, at the moment of each warning. */
  readonly page: {
    readonly poses: (name: string | undefined) => string;
    /** When it was last looked at. */
    readonly posed: (name: string) => string;
    readonly focus: (given: string) => string;
    readonly send: (given: string) => string;
    readonly lead: string;
    readonly link: string;
  };

  readonly isOn: string;
  readonly call: string;
  /** The number and whose it is; read aloud with the button. */
  readonly callWhom: (name: string, number: string) => string;
  readonly callFamily: (name: string) => string;
  readonly otherNumbers: string;
  readonly details: string;

  readonly continuing: {
    readonly never: string;
    readonly neverByOrganisation: string;
    readonly passphrase: string;
    readonly ask: string;
    readonly wrong: string;
    readonly wrongWait: (wait: string) => string;
    readonly tooSoon: (wait: string) => string;
    readonly seconds: (count: number) => string;
    readonly minutes: (count: number) => string;
    readonly checking: string;
    readonly failed: string;
    /** On a button that leads to the passphrase. */
    readonly needsIt: (label: string) => string;
  };

  /** The page that asks for the passphrase on behalf of a warning drawn over a web page. */
  readonly unlock: {
    readonly title: string;
    readonly sending: (host: string) => string;
    readonly opening: (host: string) => string;
    readonly trusting: (host: string) => string;
    readonly advice: string;
    readonly confirm: string;
    readonly cancel: string;
    readonly gone: string;
  };

  readonly organisation: {
    readonly contact: (name: string) => string;
    readonly blocked: string;
    readonly blockedAdvice: string;
    readonly blockedRisk: string;
  };

  readonly settings: FamilySettingsWords;
}

export interface FamilySettingsWords {
  readonly title: string;
  readonly hint: string;
  readonly on: { readonly name: string; readonly hint: string };
  readonly continuingTitle: string;
  readonly never: { readonly name: string; readonly hint: string };
  readonly withPassphrase: { readonly name: string; readonly hint: string };
  readonly passphraseTitle: string;
  readonly passphraseSet: string;
  readonly passphraseNotSet: string;
  readonly passphraseNew: string;
  readonly passphraseAgain: string;
  readonly passphraseHint: string;
  readonly passphraseShort: (fewest: number) => string;
  readonly passphraseDiffers: string;
  readonly passphraseSave: string;
  readonly passphraseChange: string;
  readonly passphraseRemove: string;
  readonly passphraseSaved: string;
  readonly passphraseRemoved: string;
  readonly forgotten: string;
  readonly forgottenHow: string;
  readonly contactTitle: string;
  readonly contactHint: string;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly contactSave: string;
  readonly contactRemove: string;
  readonly contactSaved: string;
  readonly contactRemoved: string;
  readonly contactWrong: string;
  readonly locked: string;
  readonly lockedHint: string;
  readonly unlock: string;
  readonly unlocked: string;
  readonly lockAgain: string;
  readonly limits: string;
}

/** Which browser's own words and icons the instructions use. */
export type BrowserKind = 'chromium' | 'edge' | 'firefox';

/** A made-up message to try the check with. */
export interface Sample {
  readonly label: string;
  readonly text: string;
}

/** Words of the page that opens once, after installing. */
export interface WelcomeWords {
  /** Of the tab. */
  readonly title: string;
  /** In phrases that are not broken within. */
  readonly headline: readonly string[];
  readonly lead: string;
  readonly language: string;

  readonly tryTitle: string;
  readonly tryHint: string;
  readonly samples: readonly Sample[];
  /** The box here takes text alone; pictures are read on the check page. */
  readonly boxPlaceholder: string;
  /** Where the answer will appear. */
  readonly noAnswerYet: string;
  readonly wholeAnswer: string;
  readonly wholeAnswerHint: string;

  readonly warningsTitle: string;
  readonly warnings: string;
  readonly warningsAt: readonly string[];
  readonly warningsSwitch: string;
  readonly warningsOn: string;
  readonly warningsOff: string;
  /** The browser withholds the access to sites. */
  readonly accessWithheld: string;
  readonly allowAccess: string;
  readonly accessRefused: string;
  readonly lockedByOrganisation: string;
  /** A change that did not come about. */
  readonly familyLocked: string;
  readonly notSaved: string;

  readonly privacyTitle: string;
  readonly seesTitle: string;
  readonly sees: readonly string[];
  readonly neverTitle: string;
  readonly never: readonly string[];

  readonly reachTitle: string;
  readonly pinSteps: Readonly<Record<BrowserKind, readonly string[]>>;
  readonly pinned: string;
  /** @param keys as the browser writes them, `Alt+Shift+K` */
  readonly shortcut: (keys: string) => string;
  readonly contextMenu: string;

  readonly familyTitle: string;
  readonly family: string;
  readonly openFamily: string;
  readonly settings: string;
  readonly start: string;
}

import type { Level, NumberType } from '@/src/core/types';

/** Something a person may ask about: shown on the empty screen, filled into the box when chosen. */
export interface ExampleQuestion {
  readonly sort: string;
  readonly text: string;
}

/** The words of the screens themselves. Words about a verdict arrive finished in an `Explanation`. */
export interface UiWords {
  readonly appName: string;
  /** What the screen answers, on the empty screen. */
  /** Buttons that lead to the other pages. */
  readonly settings: string;
  readonly history: string;
  readonly intro: string;
  readonly privacy: string;

  readonly boxLabel: string;
  readonly boxPlaceholder: string;
  readonly longText: (characters: number) => string;
  readonly examplesLabel: string;
  readonly examples: readonly ExampleQuestion[];
  readonly clear: string;
  /** The button, and the key that does the same (shown on hovering). */
  readonly check: string;
  readonly checkShortcut: string;
  readonly senderShow: string;
  readonly senderLabel: string;
  readonly senderPlaceholder: string;
  readonly senderHint: string;

  readonly preparing: string;
  readonly checking: string;
  readonly failed: string;

  readonly verdictTitle: string;
  readonly kind: (label: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly report: string;

  readonly stepsTitle: string;
  readonly moreSteps: (count: number) => string;
  readonly channelsTitle: string;
  readonly channelSectionTitle: string;

  readonly reasonsTitle: string;
  readonly messageTitle: string;
  readonly messageHint: string;
  readonly reasonNumber: (number: number) => string;
  readonly showInMessage: (number: number) => string;
  readonly omitted: (characters: number) => string;
  readonly hiddenCharacters: (count: number) => string;

  readonly linksTitle: string;
  /** On a link that was read from a picture and not compared yet. */
  readonly mustCompare: string;
  readonly linkLevels: Readonly<Record<Level, string>>;
  readonly thisAddress: string;
  readonly officialAddress: (name: string) => string;
  readonly wholeAddress: string;
  readonly differingCharacters: (characters: readonly string[]) => string;
  readonly moreLinks: (count: number) => string;

  readonly numbersTitle: string;
  readonly numberTypes: Readonly<Record<NumberType, string>>;
  readonly moreNumbers: (count: number) => string;

  readonly entitiesTitle: string;
  readonly officialSite: string;
  readonly unconfirmedSite: string;
  readonly hotline: string;
  readonly whatIsKnown: string;
  readonly sources: (count: number) => string;
  readonly checkedOn: (date: string) => string;
  readonly moreDomains: (count: number) => string;

  readonly fieldsTitle: string;
  readonly fieldsHint: string;
  readonly fieldsMissing: (labels: readonly string[]) => string;

  readonly limitsTitle: string;
}

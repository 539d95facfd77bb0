import type { Locale } from '../locale';

export type LanguageName = 'auto' | Locale;

/** Words of what appears on the web outside the check screen: menus, the interstitial, the panel, notices. */
export interface WebWords {
  readonly menu: {
    readonly selection: string;
    readonly link: string;
    readonly image: string;
    readonly page: string;
  };
  /** What the address bar offers after the keyword. */
  readonly omnibox: string;
  /** The toolbar button over a page: the app's name and how the page's address stands. */
  readonly buttonTitle: (app: string, level: string) => string;

  readonly interstitial: {
    /** It poses as them by construction. */
    readonly imitation: (name: string) => string;
    /** It is near one of theirs, with nothing else to say against it. */
    readonly resembles: (name: string) => string;
    /** Its page gave itself that name when it was last looked at. */
    readonly posedBefore: (name: string) => string;
    readonly stopped: string;
    readonly stoppedLate: string;
    readonly yourAddress: string;
    readonly ifMeant: (name: string) => string;
    readonly leave: string;
    readonly openOfficial: (name: string) => string;
    readonly details: string;
    readonly imitationRisk: string;
    readonly resemblesRisk: string;
    readonly goOn: string;
    readonly goOnIn: (seconds: number) => string;
    readonly mistake: string;
    readonly mistakeHint: string;
    readonly privacy: string;
    /** The address behind the # is no web address. */
    readonly nothingStopped: string;
    /** Something in the browser failed; nothing is known for or against the address. */
    readonly notChecked: string;
    readonly uncheckedWhy: string;
    readonly uncheckedRisk: string;
    readonly tryAgain: string;
    /** A choice could not be carried out. */
    readonly failed: string;
  };

  readonly panel: {
    readonly title: string;
    readonly close: string;
    readonly notes: {
      readonly noQr: string;
      readonly notVisible: string;
      readonly nothingSelected: string;
    };
  };

  readonly settings: {
    readonly title: string;
    readonly languages: Readonly<Record<LanguageName, string>>;
  };

  /** In the popup, when the browser refused the rules that stop addresses. */
  readonly gateOff: {
    readonly title: string;
    readonly explanation: string;
  };

  readonly access: {
    readonly title: string;
    readonly explanation: string;
    readonly turnOn: string;
  };
}

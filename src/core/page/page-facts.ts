/** What a page shows of itself, read by the script in the page and judged outside it. Everything is bounded by the reader. */

import type { CodePayload } from './code-payload';

/** Something a page asks a person for. */
export type AskedFor =
  | 'id-card'
  | 'bank-card'
  | 'cvv'
  | 'password'
  | 'sms-code'
  | 'name'
  | 'phone'
  | 'address'
  | 'payment-qr'
  /** A QR code that opens an address. */
  | 'scan-code'
  | 'account-transfer'
  | 'app-file';

/** Where a page says who it is. Prose is not among them: articles speak of lenders too. */
export type IdentityPlace = 'title' | 'heading' | 'logo' | 'site-name' | 'copyright' | 'filing' | 'form-label';

export interface IdentityText {
  readonly place: IdentityPlace;
  readonly text: string;
}

export interface PageFacts {
  /** The address of the document itself; the background compares it with what the browser says. */
  readonly address: string;
  /** Every text in which the page presents itself, in document order. */
  readonly identity: readonly IdentityText[];
  readonly asksFor: readonly AskedFor[];
  /** Hosts to which forms of the page send what is typed, where they are not the page's own. */
  readonly formHosts: readonly string[];
  /** Visible words round account numbers, QR pictures and download buttons, for the engine to read. */
  readonly texts: readonly string[];
  /** What QR codes on the page are for. Read from the screen by the background, and only of pages that are doubtful without. */
  readonly codes?: readonly CodePayload[];
}

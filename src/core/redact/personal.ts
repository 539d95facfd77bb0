/** What tells who somebody is, where it stands in a text, and whose it seems to be. */
import type { Span } from '../types';

export const PERSONAL_KINDS = [
  'name',
  'id-number',
  'card',
  'phone',
  'contact-id',
  'address',
  'reference',
  'link-details',
] as const;

/**
 * `card`: bank cards, accounts and their tails. `contact-id`: e-mail, WeChat, QQ, LINE. `reference`: contract, order and case
 * numbers and one-time codes. `link-details`: what stands behind the `?` of an address, where such things travel.
 */
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/**
 * `theirs`: the text asks to call, to write or to pay there (收款人, 致电, 加微信), so it may be what an authority needs.
 * `own`: everything else; in doubt it is the person's own.
 */
export type PersonalRole = 'own' | 'theirs';

export interface Personal {
  /** In the original text. */
  readonly span: Span;
  readonly kind: PersonalKind;
  readonly role: PersonalRole;
}

/** What is public however it is written, and so never personal. */
export interface PublicKnowledge {
  /** A number of an institution or authority. Digits only. */
  readonly isPublicNumber: (digits: string) => boolean;
  /** The name of an institution, in normalised form. */
  readonly isPublicName: (name: string) => boolean;
}

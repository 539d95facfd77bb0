import type { AdviceId, Claim, ContactNumber, Indicator, JudgedLink, Kind, Level, Message } from '@/src/core/types';

/** A named input and what must come out. All texts are our own writing. */
export interface Vector {
  readonly name: string;
  /** A text alone, a message, or one address. */
  readonly of: string | Message | { readonly url: string };
  readonly level: Level;
  readonly kind?: Kind;
  /** Every claim, in order of place. */
  readonly claims?: readonly Pick<Claim, 'name' | 'entity' | 'status'>[];
  /** Every link, in order of place; what is not written here must be absent. */
  readonly links?: readonly Pick<JudgedLink, 'host' | 'level' | 'owner' | 'imitates' | 'technique'>[];
  /** Every number, in order of place. */
  readonly numbers?: readonly Pick<ContactNumber, 'text' | 'type' | 'owner'>[];
  /** Among the evidence. */
  readonly shows?: readonly Indicator[];
  /** Not among the evidence. */
  readonly hides?: readonly Indicator[];
  /** Among the advice. */
  readonly advises?: readonly AdviceId[];
}

import type { Indicator, Kind, Level } from '@/src/core/types';
import type { LabelledRow } from './labelled-row';

/** A row and what the engine says of it. */
export interface JudgedRow {
  readonly row: LabelledRow;
  readonly level: Level;
  readonly kind: Kind;
  /** Indicators observed, strongest first, each once. */
  readonly indicators: readonly Indicator[];
  /** The level had this detector been silent; only for observed indicators. */
  readonly levelWithout: ReadonlyMap<Indicator, Level>;
}

/** Whether a person would be warned. */
export function isFlagged(level: Level): boolean {
  return level === 'suspicious' || level === 'dangerous';
}

/** Whether the row was judged as its label asks: bad ones flagged, others not; an advertisement may be either. */
export function isRight(judged: JudgedRow): boolean {
  switch (judged.row.expected) {
    case 'scam':
    case 'unlawful-collection':
    case 'imitation':
      return isFlagged(judged.level);
    case 'genuine':
      return !isFlagged(judged.level);
    case 'ad':
      return !judged.row.loanCore || judged.kind === 'loan-ad';
  }
}

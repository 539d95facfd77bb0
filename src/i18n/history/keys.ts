/** Words of the history page. */
export interface HistoryWords {
  readonly title: string;
  /** Where the entries are, and until when. */
  readonly hint: string;
  /** The history is off: what switching it on would mean. */
  readonly off: string;
  readonly turnOn: string;
  readonly search: string;
  readonly nothing: string;
  readonly nothingFound: string;
  readonly count: (shown: number, all: number) => string;
  readonly deleteOne: string;
  readonly deleteAll: string;
  readonly deleted: (count: number) => string;
  readonly undo: string;
  readonly checkAgain: string;
  readonly cut: string;
  readonly from: (sender: string) => string;
  readonly failed: string;
}

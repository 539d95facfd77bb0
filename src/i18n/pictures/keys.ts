/** The words about pictures: choosing, reading, what came of it. */

/** Mirrors `PictureStage` of `src/vision`; written out because wordings depend on types of the core alone. */
export type PictureStage = 'opening' | 'loading' | 'reading';

/** Mirrors `PictureProblem` of `src/vision`. */
export type PictureProblem =
  | 'no-picture'
  | 'unknown-format'
  | 'broken'
  | 'too-large'
  | 'too-small'
  | 'stalled'
  | 'failed';

export interface PictureWords {
  /** The button; in the toolbar popup it opens the check page in a tab first. */
  readonly choose: string;
  readonly chooseInTab: string;
  readonly chooseInTabHint: string;
  readonly hint: string;
  readonly drop: string;

  readonly listTitle: string;
  /** Of a picture without a file name. */
  readonly pasted: string;
  readonly alt: (name: string) => string;
  readonly enlarge: string;
  readonly reduce: string;
  readonly remove: string;
  readonly removeNamed: (name: string) => string;
  readonly cancel: string;
  readonly cancelNamed: (name: string) => string;

  readonly waiting: string;
  readonly stages: Readonly<Record<PictureStage, string>>;
  readonly cancelled: string;
  readonly textRead: string;
  readonly nothingRead: string;
  readonly onlyCodes: string;
  readonly firstOfAnimation: string;
  readonly tooMany: (most: number) => string;
  readonly problems: Readonly<Record<PictureProblem, string>>;

  readonly codesTitle: (count: number) => string;
  /** Before a code's content in the box. */
  readonly codeLabel: string;

  readonly noticeTitle: string;
  readonly notice: string;
  readonly compared: string;
}

/** What the person has put in: the text of the box and, if they filled it, who sent it. */
export interface Draft {
  readonly text: string;
  readonly sender?: string;
  /** Some of the text was read from a picture: until the person has compared it, or after. */
  readonly fromPicture?: 'to-compare' | 'compared';
}

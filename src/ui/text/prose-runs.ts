/** A run of a sentence; `unit` runs are addresses and numbers with the marks of punctuation that cling to them. */
export interface ProseRun {
  readonly text: string;
  readonly unit: boolean;
}

/**
 * An address or number of five characters or more with a dot, hyphen or digit in it: without care a browser breaks it after a
 * hyphen. Opening and closing punctuation is taken along, as nothing keeps it beside a unit that cannot be broken.
 */
const UNIT =
  /[「『（《“‘([【]*(?=[\w.@:/-]*[\d.-])[A-Za-z0-9][\w.@:/-]{3,}[A-Za-z0-9/][，。、；：！？」』）》”’)\]】,.;:!?]*/g;

/**
 * Cuts a sentence of ours at the addresses and numbers in it.
 *
 * @example proseRuns('假冒 ppdai-pay.top。') // '假冒 ' and the unit 'ppdai-pay.top。'
 */
export function proseRuns(sentence: string): readonly ProseRun[] {
  const runs: ProseRun[] = [];
  let from = 0;
  for (const { 0: text, index } of sentence.matchAll(UNIT)) {
    if (index > from) runs.push({ text: sentence.slice(from, index), unit: false });
    runs.push({ text, unit: true });
    from = index + text.length;
  }
  if (from < sentence.length) runs.push({ text: sentence.slice(from), unit: false });
  return runs;
}

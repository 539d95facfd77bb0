const QUOTES: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['‘', '’'],
];

/**
 * What stands in quotation marks between two offsets of a text. Straight quotes are no matter here: normalising drops them.
 *
 * @returns `[start, end)` in the text, by kind of quotation mark
 */
export function quotedStretches(text: string, start: number, end: number): [start: number, end: number][] {
  const stretches: [start: number, end: number][] = [];
  const words = text.slice(start, end);
  for (const [open, close] of QUOTES) {
    let from = words.indexOf(open);
    while (from >= 0) {
      const to = words.indexOf(close, from);
      if (to < 0) break;
      stretches.push([start + from, start + to]);
      from = words.indexOf(open, to);
    }
  }
  return stretches;
}

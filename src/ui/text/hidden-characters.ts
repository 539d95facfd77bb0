/** A run of ordinary text, or a number of characters that nobody sees and that may turn the text around. */
export type VisibleRun = { readonly text: string } | { readonly hidden: number };

/**
 * Soft hyphen, Arabic letter mark, Mongolian vowel separator, zero-width space to right-to-left mark, bidi
 * embeddings and isolates, word joiner and invisible operators, BOM, tag characters. A zero-width joiner between two pictographs is part of an emoji.
 */
const HIDDEN =
  /(?:[\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u{E0001}-\u{E007F}]|(?<!\p{Extended_Pictographic}\uFE0F?)\u200D|\u200D(?!\p{Extended_Pictographic}))+/gu;

/**
 * Cuts out the invisible characters, so that the screen can show that they are there, and they cannot reorder what it shows.
 *
 * @example visibleRuns('还\u200B款') // [{ text: '还' }, { hidden: 1 }, { text: '款' }]
 */
export function visibleRuns(text: string): readonly VisibleRun[] {
  const runs: VisibleRun[] = [];
  let from = 0;
  for (const match of text.matchAll(HIDDEN)) {
    if (match.index > from) runs.push({ text: text.slice(from, match.index) });
    runs.push({ hidden: [...match[0]].length });
    from = match.index + match[0].length;
  }
  if (from < text.length) runs.push({ text: text.slice(from) });
  return runs;
}

/**
 * Stretches of a line that the reader was unsure of. Behind an address it goes on reading Chinese characters as Latin letters now and
 * then (「处理，逾期将上报」 as "%hI8, BEHRRE EIR"), and is unsure of each; read again as Chinese alone, they come out right.
 */
import { type Box, confidenceOf, type ReadLine, type ReadWord } from './text-lines';

/** 0 to 100. Characters that are read right have 80 and more, addresses 60 and more. */
const UNSURE_BELOW = 65;
/** Letters. Shorter stretches are marks and single characters, which are read worse without those beside them. */
const SHORTEST = 4;
const HAN = /\p{Script=Han}/u;
/** More of them are a picture of something else than text; each takes some tens of milliseconds. */
const MOST_STRETCHES = 12;

export interface Stretch {
  readonly line: number;
  /** `[from, to)` of the line's words. */
  readonly from: number;
  readonly to: number;
  readonly box: Box;
}

export function unsureStretches(lines: readonly ReadLine[]): readonly Stretch[] {
  const found: Stretch[] = [];
  lines.forEach(({ words }, line) => {
    for (let from = 0; from < words.length; from += 1) {
      let to = from;
      while (isUnsureLatin(words[to])) to += 1;
      if (to === from) continue;
      const stretch = words.slice(from, to);
      if (lettersOf(stretch) >= SHORTEST) found.push({ line, from, to, box: boxOf(stretch) });
      from = to;
    }
  });
  return found.slice(0, MOST_STRETCHES);
}

/** The lines with these words in place of a stretch, where they were read with more confidence. */
export function withWords(
  lines: readonly ReadLine[],
  { line, from, to }: Stretch,
  again: readonly ReadWord[],
): readonly ReadLine[] {
  const target = lines[line];
  if (!target || confidenceOf(again) <= confidenceOf(target.words.slice(from, to))) return lines;
  const words = [...target.words.slice(0, from), ...again, ...target.words.slice(to)];
  return lines.with(line, { ...target, words });
}

function isUnsureLatin(word: ReadWord | undefined): boolean {
  return word !== undefined && word.confidence < UNSURE_BELOW && !HAN.test(word.text);
}

function lettersOf(words: readonly ReadWord[]): number {
  return words.reduce((sum, { text }) => sum + text.replace(/\P{L}/gu, '').length, 0);
}

function boxOf(words: readonly ReadWord[]): Box {
  return {
    x0: Math.min(...words.map(({ box }) => box.x0)),
    y0: Math.min(...words.map(({ box }) => box.y0)),
    x1: Math.max(...words.map(({ box }) => box.x1)),
    y1: Math.max(...words.map(({ box }) => box.y1)),
  };
}

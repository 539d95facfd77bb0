/** What the text reader found, reduced to what is needed to put a message together again. */

/** Pixels. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface ReadWord {
  readonly text: string;
  readonly box: Box;
  /** 0 to 100. */
  readonly confidence: number;
}

export interface ReadLine {
  readonly words: readonly ReadWord[];
  readonly box: Box;
}

const HAN = /\p{Script=Han}/u;

/**
 * How sure the reader is of the Chinese characters, 0 to 100; of all words where there are none. Latin letters and digits are read as
 * well by either script's data and would hide the difference.
 */
export function chineseConfidence(lines: readonly ReadLine[]): number {
  const words = lines.flatMap((line) => line.words);
  const han = words.filter(({ text }) => HAN.test(text));
  return confidenceOf(han.length > 0 ? han : words);
}

/** Mean over characters, 0 to 100. */
export function confidenceOf(words: readonly ReadWord[]): number {
  let sum = 0;
  let characters = 0;
  for (const { text, confidence } of words) {
    sum += confidence * text.length;
    characters += text.length;
  }
  return characters === 0 ? 0 : sum / characters;
}

/** Of a typical line of text in pixels, as high as its Chinese characters are; `undefined` without any text. */
export function lineHeightOf(lines: readonly ReadLine[]): number | undefined {
  const heights = lines.flatMap(({ words, box }) => {
    const text = words.map((word) => word.text).join('');
    if (text.length < 3) return [];
    // Latin lines are lower than characters of the same size.
    return Array<number>(text.length).fill((box.y1 - box.y0) * (HAN.test(text) ? 1 : 1.2));
  });
  return heights.sort((a, b) => a - b)[Math.floor(heights.length / 2)];
}

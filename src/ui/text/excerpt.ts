import type { Mark } from '@/src/explain/types';

/** A stretch of the person's text as shown: plain, marked, or left out (`omitted` counts UTF-16 units). */
export type Piece =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'mark'; readonly text: string; readonly mark: Mark }
  | { readonly kind: 'gap'; readonly omitted: number };

/** Up to this length and number of lines a text is shown whole: the longest genuine notices stay under 500 characters. */
const WHOLE_LENGTH = 1_200;
const WHOLE_LINES = 30;
/** Context on either side of a mark in a longer text: enough for the sentence round it. */
const CONTEXT = 60;
/** A gap shorter than this is not worth its own sign. */
const SHORTEST_GAP = 24;
/** A longer text shows this many marks, each up to this length; the list of reasons is complete all the same. */
const MOST_MARKS = 30;
const LONGEST_MARK = 240;

/**
 * The person's text cut at its marks, and, when it is long, reduced to the surroundings of the marks.
 * Marks that overlap an earlier one or lie outside the text are dropped rather than drawn wrongly.
 */
export function excerpt(text: string, marks: readonly Mark[]): readonly Piece[] {
  const sound = soundMarks(text, marks);
  if (isShort(text)) return cut(text, 0, text.length, sound);

  const shown = sound.slice(0, MOST_MARKS);
  const pieces: Piece[] = [];
  let end = 0;
  for (const [from, to] of windowsAround(text, shown)) {
    if (from > end) pieces.push({ kind: 'gap', omitted: from - end });
    const within = shown.filter(({ span }) => span[0] >= from && span[1] <= to);
    pieces.push(...cut(text, from, to, within));
    end = to;
  }
  if (end < text.length) pieces.push({ kind: 'gap', omitted: text.length - end });
  return pieces;
}

function isShort(text: string): boolean {
  if (text.length > WHOLE_LENGTH) return false;
  return text.split('\n', WHOLE_LINES + 1).length <= WHOLE_LINES;
}

function soundMarks(text: string, marks: readonly Mark[]): readonly Mark[] {
  const sound: Mark[] = [];
  let end = 0;
  for (const mark of marks) {
    const [from, to] = mark.span;
    if (from < end || to <= from || to > text.length) continue;
    sound.push(mark);
    end = to;
  }
  return sound;
}

function windowsAround(text: string, marks: readonly Mark[]): readonly (readonly [number, number])[] {
  const windows: [number, number][] = [];
  for (const { span } of marks) {
    const from = startOfCharacter(text, Math.max(0, span[0] - CONTEXT));
    const to = startOfCharacter(text, Math.min(text.length, span[1] + CONTEXT));
    const last = windows.at(-1);
    if (last && from - last[1] < SHORTEST_GAP) last[1] = Math.max(last[1], to);
    else windows.push([from <= SHORTEST_GAP ? 0 : from, to]);
  }
  return windows;
}

function cut(text: string, from: number, to: number, marks: readonly Mark[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const mark of marks) {
    const [start, end] = mark.span;
    if (start > at) pieces.push({ kind: 'plain', text: text.slice(at, start) });
    const shownEnd = end - start > LONGEST_MARK ? startOfCharacter(text, start + LONGEST_MARK) : end;
    pieces.push({ kind: 'mark', text: text.slice(start, shownEnd), mark });
    if (shownEnd < end) pieces.push({ kind: 'gap', omitted: end - shownEnd });
    at = end;
  }
  if (at < to) pieces.push({ kind: 'plain', text: text.slice(at, to) });
  return pieces;
}

/** The same offset, moved back by one where it would cut a surrogate pair in two. */
function startOfCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? Math.max(0, offset - 1) : offset;
}

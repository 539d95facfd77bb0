import type { Explanation, Mark, Reason } from '@/src/explain/types';

/** A text and a finished answer to it, written by hand: the screen is tested without the engine. */
export interface Sample {
  readonly text: string;
  readonly explanation: Explanation;
}

/** A reason whose spans are found by the words they cover. */
export interface SampleReason extends Omit<Reason, 'spans'> {
  readonly words: readonly string[];
}

/** Fills in spans and marks from the words quoted in the reasons; throws where a sample quotes words that are not there. */
export function sample(
  text: string,
  answer: Omit<Explanation, 'reasons' | 'marks' | 'plain'>,
  quoted: readonly SampleReason[],
): Sample {
  const reasons: Reason[] = [];
  const marks: Mark[] = [];
  for (const [index, { words, ...reason }] of quoted.entries()) {
    const spans = words.map((word) => {
      const start = text.indexOf(word);
      if (start < 0) throw new Error(`"${word}" does not occur in "${text}"`);
      return [start, start + word.length] as const;
    });
    reasons.push({ ...reason, spans });
    for (const span of spans) marks.push({ span, reason: index, tone: reason.tone });
  }
  marks.sort((a, b) => a.span[0] - b.span[0]);
  const plain = { what: answer.headline, doNow: '', calls: [{ name: '反诈专线', number: '96110' }] };
  return { text, explanation: { ...answer, reasons, marks, plain } };
}

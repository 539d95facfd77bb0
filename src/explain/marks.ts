import type { Span } from '@/src/core/types';
import type { Mark, Reason } from './types';

/**
 * Stretches of the text to mark. Where reasons overlap the earlier one, which is the stronger, has the stretch, and what
 * is left of the weaker one on either side keeps its own mark.
 *
 * The boundaries of all spans are swept once from left to right with a count of open spans per reason, so the work is
 * (boundaries × reasons), and reasons are few by construction.
 *
 * @example reasons 0: [4, 6], 1: [2, 9] → [2, 4] of 1, [4, 6] of 0, [6, 9] of 1
 */
export function marksOf(reasons: readonly Reason[], textLength: number): Mark[] {
  const boundaries: { at: number; reason: number; opens: boolean }[] = [];
  reasons.forEach((reason, index) => {
    for (const [start, end] of reason.spans) {
      const from = Math.max(0, start);
      const to = Math.min(textLength, end);
      if (from >= to) continue;
      boundaries.push({ at: from, reason: index, opens: true }, { at: to, reason: index, opens: false });
    }
  });
  boundaries.sort((a, b) => a.at - b.at);

  const open = reasons.map(() => 0);
  const marks: { span: Span; reason: number; tone: Reason['tone'] }[] = [];
  let from = 0;
  for (const boundary of boundaries) {
    const reason = open.findIndex((count) => count > 0);
    const tone = reasons[reason]?.tone;
    if (tone && boundary.at > from) {
      const last = marks.at(-1);
      if (last && last.reason === reason && last.span[1] === from) last.span = [last.span[0], boundary.at];
      else marks.push({ span: [from, boundary.at], reason, tone });
    }
    open[boundary.reason] = (open[boundary.reason] ?? 0) + (boundary.opens ? 1 : -1);
    from = boundary.at;
  }
  return marks;
}

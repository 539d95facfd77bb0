/** Which characters of a shown host are not the official domain's: what the reader's eye should be led to. */
import type { Span, Technique } from '../../types';
import { commonEnd, commonStart } from './edit';

/**
 * @param shown the host as displayed (Unicode)
 * @param at where in it the imitated part begins, and how long it is
 * @param official the official domain
 */
export function differingSpans(shown: string, at: Span, official: string, technique: Technique): Span[] {
  const [start, end] = at;
  if (technique === 'homoglyph' || technique === 'typo' || technique === 'character-swap') {
    const label = official.slice(0, official.indexOf('.'));
    return merged([...inner(shown.slice(start, end), label, start), ...suffix(shown, end, official)]);
  }
  return merged([
    [0, start],
    [end, shown.length],
  ]);
}

/** Character by character where the lengths agree, else what is left between the equal start and end. */
function inner(written: string, label: string, offset: number): Span[] {
  if (written.length === label.length) {
    return [...written].flatMap((character, index) =>
      character === label[index] ? [] : [[offset + index, offset + index + 1] as const],
    );
  }
  const head = commonStart(written, label);
  const tail = Math.min(commonEnd(written, label), Math.min(written.length, label.length) - head);
  return [[offset + head, offset + Math.max(head + 1, written.length - tail)]];
}

function suffix(shown: string, end: number, official: string): Span[] {
  const theirs = official.slice(official.indexOf('.'));
  return shown.slice(end) === theirs ? [] : [[end, shown.length]];
}

function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (end <= start) continue;
    const last = result.at(-1);
    if (last && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)];
    else result.push([start, end]);
  }
  return result;
}

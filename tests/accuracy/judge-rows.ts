import type { Indicator, Level, Message, Verdict } from '@/src/core/types';
import type { JudgedRow } from './judged-row';
import type { LabelledRow } from './labelled-row';

/** What the harness asks of an engine. */
export interface Judge {
  analyze(message: Message): Verdict;
  judgeUrl(url: string): Verdict;
  /** The level had the detector of `indicator` been silent. */
  levelWithout(message: Message, indicator: Indicator): Level;
}

function indicatorsOf(verdict: Verdict): readonly Indicator[] {
  return [...new Set(verdict.evidence.map(({ indicator }) => indicator))];
}

function judgeText(judge: Judge, row: LabelledRow, ablate: boolean): JudgedRow {
  const message: Message = { text: row.content, ...(row.sender === undefined ? {} : { sender: row.sender }) };
  const verdict = judge.analyze(message);
  const indicators = indicatorsOf(verdict);
  const silenced = ablate ? indicators : [];
  return {
    row,
    level: verdict.level,
    kind: verdict.kind,
    indicators,
    levelWithout: new Map(silenced.map((indicator) => [indicator, judge.levelWithout(message, indicator)])),
  };
}

function judgeAddress(judge: Judge, row: LabelledRow): JudgedRow {
  const verdict = judge.judgeUrl(row.content);
  return { row, level: verdict.level, kind: verdict.kind, indicators: indicatorsOf(verdict), levelWithout: new Map() };
}

/** Every row judged, in order; `ablate` also asks what each observed detector changed. */
export function judgeRows(judge: Judge, rows: readonly LabelledRow[], ablate: boolean): readonly JudgedRow[] {
  return rows.map((row) => (row.form === 'url' ? judgeAddress(judge, row) : judgeText(judge, row, ablate)));
}

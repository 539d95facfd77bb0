import { type Indicator, KINDS } from '@/src/core/types';
import type { PopulationTally } from './gate';
import { isFlagged, isRight, type JudgedRow } from './judged-row';
import type { Population, Target } from './populations';
import { countOf, groupBy, rateOf, type Tally, tally } from './tally';

function percent(rate: number): string {
  return `${(rate * 100).toFixed(2)} %`;
}

/** Columns padded to the widest cell; first column to the left, the others to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [line(head), ...rows.map(line)].join('\n');
}

function isReached(target: Target, counts: Tally): boolean {
  const rate = rateOf(counts, target.measure);
  return target.bound === 'least' ? rate >= target.rate : rate <= target.rate;
}

function targetCell(targets: readonly Target[], counts: Tally): string {
  return targets
    .map((target) => {
      const sign = target.bound === 'least' ? '≥' : '≤';
      return `${target.measure} ${sign} ${percent(target.rate)} ${isReached(target, counts) ? 'ok' : 'MISSED'}`;
    })
    .join(', ');
}

function cells(counts: Tally): string[] {
  return [
    String(counts.n),
    `${counts.flagged}`,
    percent(rateOf(counts, 'flagged')),
    `${counts.dangerous}`,
    percent(rateOf(counts, 'dangerous')),
    `${counts.official}`,
  ];
}

const COUNT_HEAD = ['n', 'flagged', '', 'dangerous', '', 'official'];

/** One line per population and part: all rows, those looked at, the fifth never looked at. */
export function populationTable(populations: readonly Population[], rows: readonly JudgedRow[]): string {
  const lines: string[][] = [];
  for (const population of populations) {
    const members = rows.filter(({ row }) => population.includes(row));
    if (members.length === 0) {
      continue;
    }
    const all = tally(members);
    lines.push([population.name, ...cells(all), percent(rateOf(all, 'ad-kind')), targetCell(population.targets, all)]);
    for (const held of [false, true]) {
      const part = tally(members.filter(({ row }) => row.held === held));
      if (part.n > 0) {
        lines.push([held ? '  never looked at' : '  looked at', ...cells(part), percent(rateOf(part, 'ad-kind')), '']);
      }
    }
  }
  return table(['population', ...COUNT_HEAD, 'loan-ad', 'target'], lines);
}

/** Per source and label: what the level and the kind came out as. */
export function sourceTable(rows: readonly JudgedRow[]): string {
  const groups = groupBy(rows, ({ row }) => `${row.source} ${row.expected}${row.gray ? ' (arguable)' : ''}`);
  return table(
    ['source, label', ...COUNT_HEAD, ...KINDS],
    groups.map(([key, members]) => {
      const counts = tally(members);
      return [key, ...cells(counts), ...KINDS.map((kind) => String(counts.kinds[kind]))];
    }),
  );
}

/** Per kind the text was taken for, and per what it really is. */
export function kindTable(rows: readonly JudgedRow[]): string {
  const groups = groupBy(rows, ({ row, kind }) => `${kind}, ${row.expected}`);
  return table(
    ['taken for, really', ...COUNT_HEAD],
    groups.map(([key, members]) => [key, ...cells(tally(members))]),
  );
}

/**
 * Per detector: rows it was observed in, and what is lost without it — bad rows no longer flagged — against the false
 * alarms that go with it; `dangerous` shows how many bad rows would fall below dangerous.
 */
export function ablationTable(rows: readonly JudgedRow[]): string {
  const lost = new Map<Indicator, { seen: number; flagged: number; dangerous: number; alarms: number }>();
  for (const judged of rows) {
    for (const [indicator, level] of judged.levelWithout) {
      const counts = lost.get(indicator) ?? { seen: 0, flagged: 0, dangerous: 0, alarms: 0 };
      const drops = isFlagged(judged.level) && !isFlagged(level);
      const bad = judged.row.expected !== 'genuine' && judged.row.expected !== 'ad';
      counts.seen += 1;
      counts.flagged += bad && drops ? 1 : 0;
      counts.dangerous += bad && judged.level === 'dangerous' && level !== 'dangerous' ? 1 : 0;
      counts.alarms += judged.row.expected === 'genuine' && drops ? 1 : 0;
      lost.set(indicator, counts);
    }
  }
  const ordered = [...lost].sort(([, a], [, b]) => b.flagged - a.flagged || b.dangerous - a.dangerous);
  return table(
    ['without', 'observed', 'bad rows lost', 'no longer dangerous', 'false alarms gone'],
    ordered.map(([indicator, counts]) => [
      indicator,
      String(counts.seen),
      String(counts.flagged),
      String(counts.dangerous),
      String(counts.alarms),
    ]),
  );
}

/**
 * The rows judged wrong, one JSON object a line, for whoever tunes. Rows of the fifth never looked at are not among
 * them: once read they could no longer tell how well the rest generalises.
 */
export function wrongRows(rows: readonly JudgedRow[]): readonly string[] {
  return rows
    .filter((judged) => !judged.row.held && !isRight(judged))
    .map(({ row, level, kind, indicators }) =>
      JSON.stringify({
        id: row.id,
        source: row.source,
        expected: row.expected,
        topic: row.topic,
        gray: row.gray,
        level,
        kind,
        indicators,
        content: row.content,
      }),
    );
}

/** Targets not reached, as sentences. */
export function missedTargets(
  populations: readonly Population[],
  tallies: ReadonlyMap<string, PopulationTally>,
): string[] {
  return populations.flatMap((population) => {
    const counts = tallies.get(population.name)?.all;
    if (counts === undefined || counts.n === 0) {
      return [];
    }
    return population.targets
      .filter((target) => !isReached(target, counts))
      .map((target) => {
        const bound = target.bound === 'least' ? 'at least' : 'at most';
        const got = `${countOf(counts, target.measure)}/${counts.n} = ${percent(rateOf(counts, target.measure))}`;
        return `${population.title}: ${target.measure} ${got}, wanted ${bound} ${percent(target.rate)}`;
      });
  });
}

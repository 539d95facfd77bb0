import { describe, expect, test } from 'vitest';
import type { Kind, Level } from '@/src/core/types';
import { regressions, toAccepted } from './gate';
import type { JudgedRow } from './judged-row';
import type { LabelledRow } from './labelled-row';
import { POPULATIONS, type Population } from './populations';
import { ablationTable, missedTargets, populationTable, wrongRows } from './report';
import { groupBy, rateOf, tally } from './tally';

const ROW: LabelledRow = {
  id: 'r',
  form: 'text',
  content: '文本',
  expected: 'scam',
  source: 'own',
  topic: 'other',
  lang: 'zh',
  loanCore: false,
  gray: false,
  held: false,
};

function judged(level: Level, row: Partial<LabelledRow> = {}, kind: Kind = 'other'): JudgedRow {
  return { row: { ...ROW, ...row }, level, kind, indicators: [], levelWithout: new Map() };
}

const OWN: Population = {
  name: 'own',
  title: 'own rows',
  includes: (row) => row.source === 'own',
  targets: [{ measure: 'flagged', bound: 'least', rate: 0.75 }],
};
const talliesOf = (rows: readonly JudgedRow[]) =>
  new Map([['own', { all: tally(rows), unseen: tally(rows.filter(({ row }) => row.held)) }]]);
const three = [judged('dangerous'), judged('suspicious'), judged('unverified', {}, 'reminder')];

describe('tally', () => {
  test('counts levels and kinds', () => {
    expect(tally(three)).toMatchObject({ n: 3, flagged: 2, dangerous: 1, official: 0 });
    expect(tally(three).kinds).toMatchObject({ other: 2, reminder: 1 });
  });

  test('an empty set has rate 0, not NaN', () => {
    expect(rateOf(tally([]), 'flagged')).toBe(0);
  });

  test('groups come sorted', () => {
    const rows = [judged('official', { source: 'b' }), judged('official', { source: 'a' })];
    expect(groupBy(rows, ({ row }) => row.source).map(([key]) => key)).toEqual(['a', 'b']);
  });
});

describe('gate', () => {
  const accepted = toAccepted([OWN], talliesOf(three));

  test('the figures just accepted pass', () => {
    expect(accepted).toEqual({
      own: {
        n: 3,
        counts: { flagged: 2, dangerous: 1, official: 0 },
        unseen: { n: 0, counts: { flagged: 0, dangerous: 0, official: 0 } },
      },
    });
    expect(regressions([OWN], talliesOf(three), accepted)).toEqual([]);
  });

  test('one flagged scam fewer on the same rows is a regression', () => {
    const worse = [judged('dangerous'), judged('unverified'), judged('unverified')];
    expect(regressions([OWN], talliesOf(worse), accepted)).toEqual(['own: flagged 1/3, accepted 2/3']);
  });

  test('one more is not', () => {
    const better = [judged('dangerous'), judged('dangerous'), judged('dangerous')];
    expect(regressions([OWN], talliesOf(better), accepted)).toEqual([]);
  });

  test('false alarms count the other way', () => {
    const quiet: Population = { ...OWN, targets: [{ measure: 'flagged', bound: 'most', rate: 0 }] };
    const more = [judged('dangerous'), judged('dangerous'), judged('dangerous')];
    expect(regressions([quiet], talliesOf(more), accepted)).toHaveLength(1);
  });

  test('other rows are compared by rate with room for chance, not more', () => {
    const rows = (flagged: number) =>
      Array.from({ length: 100 }, (_, i) => judged(i < flagged ? 'suspicious' : 'unverified'));
    const before = toAccepted(
      [OWN],
      talliesOf(Array.from({ length: 200 }, (_, i) => judged(i < 180 ? 'dangerous' : 'unverified'))),
    );
    expect(regressions([OWN], talliesOf(rows(85)), before)).toEqual([]);
    expect(regressions([OWN], talliesOf(rows(70)), before)).toHaveLength(1);
  });

  test('a promised figure nobody accepted fails', () => {
    expect(regressions([OWN], talliesOf(three), {})).toHaveLength(1);
  });

  test('a population without rows is not judged', () => {
    expect(regressions([OWN], talliesOf([]), accepted)).toEqual([]);
  });
});

describe('report', () => {
  test('a missed target is named with its figures', () => {
    expect(missedTargets([OWN], talliesOf(three))).toEqual([
      'own rows: flagged 2/3 = 66.67 %, wanted at least 75.00 %',
    ]);
  });

  test('the held fifth is shown on its own line', () => {
    const rows = [...three, judged('unverified', { held: true })];
    expect(populationTable([OWN], rows)).toMatch(/never looked at\s+1\s+0/);
  });

  test('rows of the held fifth are never listed', () => {
    const rows = [judged('unverified', { id: 'seen' }), judged('unverified', { id: 'unseen', held: true })];
    expect(wrongRows(rows).map((line) => JSON.parse(line).id)).toEqual(['seen']);
  });

  test('a detector is credited with what falls without it', () => {
    const row: JudgedRow = {
      ...judged('dangerous'),
      indicators: ['scam-pattern', 'short-link'],
      levelWithout: new Map([
        ['scam-pattern', 'unverified'],
        ['short-link', 'dangerous'],
      ]),
    };
    const alarm: JudgedRow = {
      ...judged('suspicious', { expected: 'genuine' }),
      levelWithout: new Map([['short-link', 'unverified']]),
    };
    const lines = ablationTable([row, alarm]).split('\n');
    expect(lines[1]).toMatch(/^scam-pattern\s+1\s+1\s+1\s+0$/);
    expect(lines[2]).toMatch(/^short-link\s+2\s+0\s+0\s+1$/);
  });
});

test('population names are unique', () => {
  const names = POPULATIONS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

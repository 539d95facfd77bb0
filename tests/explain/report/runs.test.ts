import { describe, expect, test } from 'vitest';
import type { Personal } from '@/src/core/redact/personal';
import { covered, runsOf, textOf, withoutCovers } from '@/src/explain/report/runs';
import { reportWords } from '@/src/i18n/report/report-words';

const { hidden } = reportWords('zh_CN').document;
const TEXT = '户名李四账号622202，您的138';
const PERSONAL: readonly Personal[] = [
  { span: [2, 4], kind: 'name', role: 'theirs' },
  { span: [6, 12], kind: 'card', role: 'theirs' },
  { span: [15, 18], kind: 'phone', role: 'own' },
];
const shownAs = (kinds: readonly Personal['kind'][], theirs = false) =>
  textOf(runsOf(covered(TEXT, PERSONAL, { kinds, theirs }), hidden));

describe('what is shown', () => {
  test('by default nothing', () => {
    expect(shownAs([])).toBe('户名[姓名]账号[卡号或账号]，您的[电话号码]');
  });
  test('a kind', () => {
    expect(shownAs(['card'])).toBe('户名[姓名]账号622202，您的[电话号码]');
  });
  test('theirs', () => {
    expect(shownAs([], true)).toBe('户名李四账号622202，您的[电话号码]');
  });
});

test('covered text is as long as the original, so that spans keep their places', () => {
  expect(covered(TEXT, PERSONAL, { kinds: [], theirs: false })).toHaveLength(TEXT.length);
});

test('two of one kind side by side are one placeholder, two kinds are two', () => {
  const side = (second: Personal['kind']): readonly Personal[] => [
    { span: [0, 2], kind: 'name', role: 'own' },
    { span: [2, 4], kind: second, role: 'own' },
  ];
  const runs = (second: Personal['kind']) =>
    runsOf(covered('甲乙丙丁', side(second), { kinds: [], theirs: false }), hidden);
  expect(runs('name')).toEqual([{ text: '[姓名]', hidden: 'name' }]);
  expect(runs('card').map(({ hidden: kind }) => kind)).toEqual(['name', 'card']);
});

test('a cover that comes from outside hides nothing', () => {
  expect(runsOf(withoutCovers('\u2840\u2847'), hidden)).toEqual([{ text: '\u2800\u2800' }]);
});

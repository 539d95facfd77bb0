import { expect, test } from 'vitest';
import { visibleRuns } from '@/src/ui/text/hidden-characters';
import { hostRuns } from '@/src/ui/text/host-runs';
import { htmlLang, quotedLang } from '@/src/ui/text/html-lang';
import { isBlank } from '@/src/ui/text/is-blank';
import { proseRuns } from '@/src/ui/text/prose-runs';
import { worstFirst } from '@/src/ui/text/worst-first';

test.each(['', ' ', '\n\n\t', '\u3000', '\u200B\u200B', '\uFEFF \u202E'])(
  'nothing to be seen in %j is blank',
  (text) => {
    expect(isBlank(text)).toBe(true);
  },
);

test.each(['1', ' 。 ', '\u200B还', '😀'])('%j is not blank', (text) => {
  expect(isBlank(text)).toBe(false);
});

test.each([
  ['还\u200B款', [{ text: '还' }, { hidden: 1 }, { text: '款' }]],
  ['\u202Emoc.iadpp\u202C', [{ hidden: 1 }, { text: 'moc.iadpp' }, { hidden: 1 }]],
  ['a\u00AD\u200B\u2060b', [{ text: 'a' }, { hidden: 3 }, { text: 'b' }]],
  ['还\u200D款', [{ text: '还' }, { hidden: 1 }, { text: '款' }]],
  ['👨\u200D👩\u200D👧', [{ text: '👨\u200D👩\u200D👧' }]],
  ['❤\uFE0F\u200D🔥', [{ text: '❤\uFE0F\u200D🔥' }]],
  ['', []],
])('hidden characters of %j', (text, runs) => {
  expect(visibleRuns(text)).toEqual(runs);
});

test('a host is cut where its registrable domain begins and where it differs', () => {
  const parts = [
    { text: 'mucfc.com', differs: false },
    { text: '.pay-x.top', differs: true },
  ];
  expect(hostRuns(parts, 'pay-x.top')).toEqual([
    { text: 'mucfc.com', differs: false, registrable: false },
    { text: '.', differs: true, registrable: false },
    { text: 'pay-x.top', differs: true, registrable: true },
  ]);
});

test.each([undefined, 'elsewhere.com'])('a host without its registrable domain (%s) is strong as a whole', (domain) => {
  expect(hostRuns([{ text: '192.0.2.7', differs: false }], domain)).toEqual([
    { text: '192.0.2.7', differs: false, registrable: true },
  ]);
});

test.each([
  ['假冒 ppdai-pay.top。', ['ppdai-pay.top。']],
  ['（官方网址 hnzycfc.com）、中邮', ['hnzycfc.com）、']],
  ['电话400-810-8866，客服', ['400-810-8866，']],
  ['核对至 2026-11-21', ['2026-11-21']],
  ['打 110', []],
  ['官方 App 里', []],
  ['The address mucfc.com, not that', ['mucfc.com,']],
  ['unbreakable prose without addresses', []],
])('what must stay whole in %s', (sentence, units) => {
  const runs = proseRuns(sentence);
  expect(runs.filter(({ unit }) => unit).map(({ text }) => text)).toEqual(units);
  expect(runs.map(({ text }) => text).join('')).toBe(sentence);
});

test('the worst link comes first, equals in the order of the message', () => {
  const links = (['official', 'dangerous', 'unverified', 'dangerous'] as const).map((level, at) => ({ level, at }));
  expect(worstFirst(links).map(({ at }) => at)).toEqual([1, 3, 2, 0]);
});

test('Chinese quoted on an English screen says that it is Chinese', () => {
  expect(quotedLang('en', '请还款')).toBe('zh');
  expect(quotedLang('en', 'Please pay')).toBeUndefined();
  expect(quotedLang('zh_CN', '请还款')).toBeUndefined();
  expect((['zh_CN', 'zh_TW', 'en'] as const).map(htmlLang)).toEqual(['zh-Hans-CN', 'zh-Hant-TW', 'en']);
});

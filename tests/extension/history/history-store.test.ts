import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Explanation } from '@/src/explain/types';
import { type HistoryEntry, LONGEST_TEXT, MOST_ENTRIES } from '@/src/extension/history/history-entry';
import { createHistoryRecorder } from '@/src/extension/history/history-recorder';
import { forget, forgetAll, keptText, readHistory, remember, restore } from '@/src/extension/history/history-store';
import { searchHistory } from '@/src/extension/history/search-history';
import { changeSettings } from '@/src/extension/settings/settings-store';

const { local } = fakeBrowser.storage;
const switchOn = () => changeSettings((settings) => ({ ...settings, history: true }));

beforeEach(() => {
  fakeBrowser.reset();
  vi.useRealTimers();
  Object.assign(fakeBrowser.extension, { inIncognitoContext: false });
});

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const entry = (n: number, text = `第 ${n} 条`): HistoryEntry => ({
  id: uuid(n),
  at: `2026-11-22T10:${String(n % 60).padStart(2, '0')}`,
  text,
  cut: false,
  level: 'suspicious',
  levelLabel: '存疑，先核实',
  headline: '链接不在名录中',
});
const ids = async () => (await readHistory()).map(({ id }) => id);

test('nothing is kept as long as nobody has switched it on', async () => {
  await remember(entry(1));
  expect(await readHistory()).toEqual([]);
  expect(Object.keys(await local.get())).toEqual([]);
});

describe('switched on', () => {
  beforeEach(switchOn);

  test('the newest comes first, and the same text only once', async () => {
    await remember(entry(1, '甲'));
    await remember(entry(2, '乙'));
    await remember(entry(3, '甲'));
    expect(await ids()).toEqual([uuid(3), uuid(2)]);
  });

  test('a text that is still being typed is one check', async () => {
    await remember(entry(1, '您的借'));
    await remember({ ...entry(2, '您的借款已逾期'), id: uuid(1) });
    expect((await readHistory()).map(({ text }) => text)).toEqual(['您的借款已逾期']);
  });

  test('two windows at the same moment lose nothing', async () => {
    await Promise.all([1, 2, 3, 4, 5].map((n) => remember(entry(n))));
    expect(await ids()).toHaveLength(5);
  });

  test('the oldest go when it is full', async () => {
    await local.set({ history: Array.from({ length: MOST_ENTRIES }, (_, n) => entry(n)) });
    await remember(entry(900));
    const kept = await ids();
    expect([kept.length, kept[0], kept.at(-1)]).toEqual([MOST_ENTRIES, uuid(900), uuid(1)]);
  });

  test('one is deleted, all are deleted, and what was deleted can be put back in its place', async () => {
    for (const n of [1, 2, 3]) await remember(entry(n));
    const all = await readHistory();
    await forget(uuid(2));
    expect(await ids()).toEqual([uuid(3), uuid(1)]);
    await restore(all.filter(({ id }) => id === uuid(2)));
    expect(await ids()).toEqual([uuid(3), uuid(2), uuid(1)]);
    await forgetAll();
    expect(await ids()).toEqual([]);
    expect(Object.keys(await local.get())).toEqual(['settings']);

    const within = [entry(61), entry(1)];
    await restore(within);
    expect(await ids(), 'of the same minute').toEqual([uuid(61), uuid(1)]);
  });

  test.each(['x', 7, { a: 1 }])('what is no list (%j) is an empty history', async (history) => {
    await local.set({ history });
    expect(await readHistory()).toEqual([]);
  });

  test('broken entries cost only themselves', async () => {
    await local.set({ history: [null, { id: 'x' }, entry(1), { ...entry(2), level: 'safe' }] });
    expect(await ids()).toEqual([uuid(1)]);
  });

  test('of a huge text the beginning is kept, and said so', () => {
    expect(keptText('长'.repeat(1_000_000))).toEqual({ text: '长'.repeat(LONGEST_TEXT), cut: true });
    expect(keptText('短')).toEqual({ text: '短', cut: false });
  });
});

describe('the recorder', () => {
  const answer = { level: 'suspicious', levelLabel: '存疑，先核实', headline: '先核实' } as Explanation;
  const settle = () => vi.advanceTimersByTimeAsync(1_000);

  test('keeps what stood still, and a correction of it as the same check', async () => {
    await switchOn();
    vi.useFakeTimers();
    const { saw } = createHistoryRecorder();
    for (const text of ['您', '您的', '您的借款']) saw({ text }, answer);
    await settle();
    saw({ text: '您的借款逾期' }, answer);
    await settle();
    saw({ text: '另一条', sender: '10690' }, answer);
    await settle();
    const kept = await readHistory();
    expect(kept.map(({ text, sender }) => [text, sender])).toEqual([
      ['另一条', '10690'],
      ['您的借款逾期', undefined],
    ]);
  });

  test('what is judged anew because of other settings is no new check', async () => {
    vi.useFakeTimers();
    const { saw } = createHistoryRecorder();
    saw({ text: '您的借款' }, answer);
    await settle();
    await switchOn();
    saw({ text: '您的借款' }, answer);
    await settle();
    expect(await readHistory()).toEqual([]);
  });

  test('what was read from a picture stays marked so', async () => {
    await switchOn();
    vi.useFakeTimers();
    createHistoryRecorder().saw({ text: '请登录 mucfc.com', readFrom: 'picture' }, answer);
    await settle();
    expect((await readHistory()).map(({ readFrom }) => readFrom)).toEqual(['picture']);
  });

  test('keeps nothing of a private window', async () => {
    await switchOn();
    Object.assign(fakeBrowser.extension, { inIncognitoContext: true });
    vi.useFakeTimers();
    createHistoryRecorder().saw({ text: '您的借款' }, answer);
    await settle();
    expect(await readHistory()).toEqual([]);
  });
});

test('the search reads both scripts, any case and every word', () => {
  const entries = [entry(1, '【拍拍贷】您的借款 PPDAI.com'), entry(2, '【某某】簡訊驗證碼')];
  const found = (query: string) => searchHistory(entries, query).map(({ id }) => id);
  expect(found('')).toHaveLength(2);
  expect(found('ppdai 借款')).toEqual([uuid(1)]);
  expect(found('短信')).toEqual([]);
  expect(found('验证码')).toEqual([uuid(2)]);
  expect(found('拍拍貸')).toEqual([uuid(1)]);
  expect(found('没有这个')).toEqual([]);
});

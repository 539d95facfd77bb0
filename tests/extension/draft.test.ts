import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createDraftStore } from '@/src/extension/draft';

const MESSAGE = '【招联金融】您的借款已逾期，请登录App查看。';

const inPrivateWindow = (inIncognitoContext: boolean) => Object.assign(fakeBrowser.extension, { inIncognitoContext });

beforeEach(() => {
  fakeBrowser.reset();
  inPrivateWindow(false);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const stored = async () => (await fakeBrowser.storage.session.get('draft')).draft;

test('a draft that was saved is read again', async () => {
  createDraftStore().save({ text: MESSAGE, sender: '10690123' });
  await vi.runAllTimersAsync();
  expect(await createDraftStore().read()).toEqual({ text: MESSAGE, sender: '10690123' });
});

test.each([
  ['to-compare', 'to-compare'],
  ['compared', 'compared'],
  ['something else', 'to-compare'],
])('text from a picture that is %s is %s afterwards', async (fromPicture, kept) => {
  await fakeBrowser.storage.session.set({ draft: { text: MESSAGE, fromPicture } });
  expect(await createDraftStore().read()).toEqual({ text: MESSAGE, fromPicture: kept });
});

test('nothing saved reads as an empty draft', async () => {
  expect(await createDraftStore().read()).toEqual({ text: '' });
});

test('a paste is written at once; of fast typing after it only the last state, a moment later', async () => {
  const set = vi.spyOn(fakeBrowser.storage.session, 'set');
  const store = createDraftStore();
  for (const text of ['催', '催收', '催收核']) store.save({ text });
  expect(set.mock.calls).toEqual([[{ draft: { text: '催' } }]]);
  await vi.runAllTimersAsync();
  expect(set.mock.calls.slice(1)).toEqual([[{ draft: { text: '催收核' } }]]);
});

test('clearing is written at once', async () => {
  const remove = vi.spyOn(fakeBrowser.storage.session, 'remove');
  const store = createDraftStore();
  store.save({ text: MESSAGE });
  await vi.runAllTimersAsync();
  store.save({ text: '' });
  expect(remove).toHaveBeenCalledWith('draft');
});

test('a page that goes away stores what waits, once', async () => {
  const store = createDraftStore();
  store.save({ text: 'first' });
  store.save({ text: MESSAGE });
  store.flush();
  await vi.advanceTimersByTimeAsync(0);
  expect(await stored()).toEqual({ text: MESSAGE });
  const set = vi.spyOn(fakeBrowser.storage.session, 'set');
  store.flush();
  await vi.runAllTimersAsync();
  expect(set).not.toHaveBeenCalled();
});

test.each([
  ['emptied', ''],
  ['longer than a megabyte', '长'.repeat(1_000_001)],
])('a draft that is %s leaves nothing behind', async (_, text) => {
  await fakeBrowser.storage.session.set({ draft: { text: MESSAGE } });
  createDraftStore().save({ text });
  await vi.runAllTimersAsync();
  expect(await stored()).toBeUndefined();
});

test('a sender without a text is kept', async () => {
  createDraftStore().save({ text: '', sender: '95188' });
  await vi.runAllTimersAsync();
  expect(await stored()).toEqual({ text: '', sender: '95188' });
});

test.each([['text'], [7], [null], [{ text: 5 }], [{}]])(
  'what is no draft (%j) reads as an empty one',
  async (draft) => {
    await fakeBrowser.storage.session.set({ draft });
    expect(await createDraftStore().read()).toEqual({ text: '' });
  },
);

test('a private window keeps nothing and shows nothing of other windows', async () => {
  await fakeBrowser.storage.session.set({ draft: { text: 'from an ordinary window' } });
  inPrivateWindow(true);
  const store = createDraftStore();
  store.save({ text: MESSAGE });
  store.flush();
  await vi.runAllTimersAsync();
  expect(await store.read()).toEqual({ text: '' });
  expect(await stored()).toEqual({ text: 'from an ordinary window' });
});

test('a store that is full is reported and disturbs nobody', async () => {
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('quota'));
  createDraftStore().save({ text: MESSAGE });
  await vi.runAllTimersAsync();
  expect(reported).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});

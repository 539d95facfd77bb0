import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseReported } from '@/src/extension/message-parsers';
import { openReport, openReportFrom, readReported } from '@/src/extension/report';

const MESSAGE = { text: '【拍拍金融】您的借款已逾期，请点击 ppdai-huankuan.top 还款', sender: '10690123' };
const inPrivateWindow = (inIncognitoContext: boolean) => Object.assign(fakeBrowser.extension, { inIncognitoContext });

beforeEach(() => {
  fakeBrowser.reset();
  inPrivateWindow(false);
});
afterEach(() => vi.restoreAllMocks());

/** Address of the tab opened last. */
async function opened(): Promise<URL> {
  const tabs = await fakeBrowser.tabs.query({});
  return new URL(tabs.at(-1)?.url ?? '');
}
const kept = async () => Object.keys(await fakeBrowser.storage.session.get(null));

test('the message is handed over, and stands in no address', async () => {
  await openReport(MESSAGE);
  const url = await opened();
  expect(url.pathname).toBe('/report.html');
  expect(decodeURIComponent(url.href)).not.toMatch(/拍拍|ppdai|10690123/);
  expect(await readReported(url.searchParams.get('id') ?? '')).toEqual(MESSAGE);
});

test('the page can be loaded again', async () => {
  await openReport(MESSAGE);
  const id = (await opened()).searchParams.get('id') ?? '';
  await readReported(id);
  expect(await readReported(id)).toEqual(MESSAGE);
});

test('in a private window it is handed over once', async () => {
  await openReport(MESSAGE);
  const id = (await opened()).searchParams.get('id') ?? '';
  inPrivateWindow(true);
  expect(await readReported(id)).toEqual(MESSAGE);
  expect(await readReported(id)).toBeUndefined();
  expect(await kept()).toEqual([]);
});

test('only the last three are kept, and in memory alone', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  for (const [minute, text] of ['first', 'second', 'third', 'fourth'].entries()) {
    vi.setSystemTime(new Date(2026, 10, 22, 10, minute));
    await openReport({ text });
  }
  vi.useRealTimers();
  const texts = Object.values(await fakeBrowser.storage.session.get(null));
  expect(texts).toEqual(expect.arrayContaining([{ text: 'second' }, { text: 'third' }, { text: 'fourth' }]));
  expect(texts).toHaveLength(3);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('what else is in memory stays there', async () => {
  await fakeBrowser.storage.session.set({ draft: MESSAGE, 'asked 1': 'x' });
  for (let count = 0; count < 5; count += 1) await openReport(MESSAGE);
  expect(await kept()).toEqual(expect.arrayContaining(['draft', 'asked 1']));
});

test('from a page it opens beside that page, in its window', async () => {
  const { id = 0, windowId, index } = await fakeBrowser.tabs.create({ url: 'https://forum.example/' });
  await fakeBrowser.tabs.create({ url: 'https://other.example/' });
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  await openReportFrom(id, MESSAGE);
  expect(create).toHaveBeenCalledWith(expect.objectContaining({ windowId, index: index + 1 }));
});

test.each([[undefined], [7], ['text'], [{}], [{ text: 5 }], [{ text: '  ' }]])('%j is no message', async (stored) => {
  await fakeBrowser.storage.session.set({ 'report x': stored });
  expect(await readReported('x')).toBeUndefined();
});

test('a sender that is none is left out', async () => {
  await fakeBrowser.storage.session.set({ 'report x': { text: 'a', sender: ' ' } });
  expect(await readReported('x')).toEqual({ text: 'a' });
});

test('a text that was read from a picture stays one', async () => {
  await openReport({ text: MESSAGE.text, readFrom: 'picture' });
  expect(await readReported((await opened()).searchParams.get('id') ?? '')).toEqual({
    text: MESSAGE.text,
    readFrom: 'picture',
  });
});

test.each([
  [{ text: 'a' }, { text: 'a' }],
  [
    { text: 'a', readFrom: 'picture', sender: 'x' },
    { text: 'a', readFrom: 'picture' },
  ],
  [{ text: 'a', readFrom: 'elsewhere' }, { text: 'a' }],
  [{ text: 'a'.repeat(100_001) }, undefined],
  [{}, undefined],
])('from a page %o is heard as %o', (message, heard) => {
  expect(parseReported(message)).toEqual(heard);
});

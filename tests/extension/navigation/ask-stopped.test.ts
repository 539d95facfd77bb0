import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askStopped } from '@/src/extension/navigation/ask-stopped';

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'zh-CN' });
});
afterEach(() => vi.restoreAllMocks());

const POSING = new URL('https://cmbchinna.com/login');

test.each<readonly [string, () => Promise<never>]>([
  ['never answers', () => new Promise(() => undefined)],
  ['is not there', () => Promise.reject(new Error('Receiving end does not exist.'))],
])('a background that %s: the page judges by itself', async (_, send) => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(send);
  expect(await askStopped(POSING, false)).toMatchObject({ late: false, official: 'cmbchina.com' });
});

test('storage that fails is told to the caller, never taken for harmless', async () => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('gone'));
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('damaged'));
  await expect(askStopped(POSING, false)).rejects.toThrow('damaged');
});

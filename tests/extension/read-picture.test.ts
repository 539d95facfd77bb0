import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readQrOfImage } from '@/src/extension/read-picture';

test('a picture that cannot be decoded is looked for on the screen', async () => {
  const executeScript = vi.fn(async () => [{ frameId: 0, result: null }]);
  Object.assign(fakeBrowser.scripting, { executeScript });
  Object.assign(fakeBrowser.tabs, { captureVisibleTab: async () => Promise.reject(new Error('not allowed')) });
  const where = { tabId: 1, windowId: 1, frameId: 0 };
  expect(await readQrOfImage('data:image/svg+xml;base64,%%%', where)).toEqual({ problem: 'picture-not-visible' });
  expect(executeScript).toHaveBeenCalled();
});

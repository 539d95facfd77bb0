import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcomeOnce } from '@/src/extension/first-run';
import { browserKind } from '@/src/extension/toolbar-place';

const create = vi.fn();
const installedBy = (installType: 'normal' | 'development' | 'admin') =>
  Object.assign(fakeBrowser.management, { getSelf: async () => ({ installType }) });

beforeEach(() => {
  create.mockReset();
  Object.assign(fakeBrowser.tabs, { create });
  installedBy('normal');
});

test('after an installation the welcome page opens, once', async () => {
  await welcomeOnce({ reason: 'install' });
  expect(create.mock.calls).toEqual([[{ url: expect.stringMatching(/\/welcome\.html$/) }]]);
});

test.each(['update', 'browser_update'] as const)('after %s nothing opens', async (reason) => {
  await welcomeOnce({ reason });
  expect(create).not.toHaveBeenCalled();
});

test('where an administrator installed it nothing opens', async () => {
  installedBy('admin');
  await welcomeOnce({ reason: 'install' });
  expect(create).not.toHaveBeenCalled();
});

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'firefox'],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0', 'edge'],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36', 'chromium'],
])('%s is described as %s', (userAgent, kind) => {
  expect(browserKind(userAgent)).toBe(kind);
});

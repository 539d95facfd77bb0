import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allowHost, isAllowedSite } from '@/src/extension/allowlist';
import { judgedBefore, rememberJudged } from '@/src/extension/navigation/judged-before';
import { watchPrivateWindows } from '@/src/extension/private-windows';
import { fakeRequests } from './fake-requests';

beforeEach(async () => {
  fakeBrowser.reset();
  fakeRequests();
  await allowHost('allowed.example', 'interstitial', true);
  await rememberJudged('evil.example', '招联金融', true);
});

/** A window was closed, and these are left. */
async function closed(left: readonly { readonly incognito: boolean }[], manifest: object): Promise<void> {
  Object.assign(fakeBrowser.runtime, { getManifest: () => manifest });
  const asked = vi.fn(async () => left);
  Object.assign(fakeBrowser.windows, { getAll: asked });
  watchPrivateWindows();
  await fakeBrowser.windows.onRemoved.trigger(1);
  await Promise.resolve(asked.mock.results[0]?.value);
}

test('with the last private window what was said in it ends', async () => {
  await closed([{ incognito: false }], {});
  await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get()).toEqual({}));
  expect(await isAllowedSite('allowed.example')).toBe(false);
  expect(await judgedBefore('evil.example')).toBeUndefined();
});

test.each([
  ['another private window is left', [{ incognito: true }, { incognito: false }], {}],
  ['private windows have a background of their own', [{ incognito: false }], { incognito: 'split' }],
])('nothing ends while %s', async (_, left, manifest) => {
  await closed(left, manifest);
  expect(await isAllowedSite('allowed.example')).toBe(true);
  expect(await judgedBefore('evil.example')).toBeDefined();
});

/** In family mode the settings that protect are changed with the passphrase only, by whatever way. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allowHost, disallowHost } from '@/src/extension/allowlist';
import { hashPassphrase } from '@/src/extension/family/passphrase';
import { lockSettings, unlockedFor, unlockSettings } from '@/src/extension/family/settings-lock';
import { DEFAULT_SETTINGS, type Settings } from '@/src/extension/settings/settings-schema';
import {
  changeSettings,
  FamilyLockedError,
  readStoredSettings,
  replaceSettings,
} from '@/src/extension/settings/settings-store';
import { fakeRequests } from '../fake-requests';

// Comparing a passphrase is slow on purpose, and slower beside other tests.
vi.setConfig({ testTimeout: 30_000 });

const passphrase = await hashPassphrase('right one');
const OWN = { id: 'own-1', name: '青岚信贷', domains: [], numbers: ['4001234567'], addedOn: '2026-11-22' };
const FAMILY: Settings = {
  ...DEFAULT_SETTINGS,
  warnings: { ...DEFAULT_SETTINGS.warnings, links: false },
  allowlist: [{ host: 'shop.example', addedOn: '2026-11-22', reason: 'options' }],
  familyMode: { on: true, continuing: 'passphrase', passphrase },
};

beforeEach(async () => {
  fakeBrowser.reset();
  fakeRequests();
  Object.assign(fakeBrowser.extension, { inIncognitoContext: false });
  await replaceSettings(FAMILY);
});

const warnings = (changed: Partial<Settings['warnings']>) => (settings: Settings) => ({
  ...settings,
  warnings: { ...settings.warnings, ...changed },
});
const family = (changed: Partial<Settings['familyMode']>) => (settings: Settings) => ({
  ...settings,
  familyMode: { ...settings.familyMode, ...changed },
});

describe('refused', () => {
  test.each([
    ['switching family mode off', family({ on: false })],
    ['another way past warnings', family({ continuing: 'never' })],
    ['another passphrase', family({ passphrase: { ...passphrase, salt: 'AAAA' } })],
    ['another person to ring', family({ contact: { name: '小李', phone: '13800000000' } })],
    ['no warnings', warnings({ automatic: false })],
    ['fewer warnings', warnings({ pages: false })],
    ['an institution of one’s own', (settings: Settings) => ({ ...settings, ownInstitutions: [OWN] })],
  ])('%s', async (_, change) => {
    await expect(changeSettings(change)).rejects.toThrow(FamilyLockedError);
    expect((await readStoredSettings()).settings).toEqual(FAMILY);
  });

  test('a site more on the allowlist, an import, a reset', async () => {
    await expect(allowHost('evil.example', 'options')).rejects.toThrow(FamilyLockedError);
    await expect(replaceSettings({ ...FAMILY, familyMode: DEFAULT_SETTINGS.familyMode })).rejects.toThrow(
      FamilyLockedError,
    );
    await expect(replaceSettings()).rejects.toThrow(FamilyLockedError);
    expect((await readStoredSettings()).settings).toEqual(FAMILY);
  });
});

describe('free', () => {
  test.each([
    ['language, size and history', (settings: Settings): Settings => ({ ...settings, language: 'en', history: true })],
    ['more warnings', warnings({ links: true })],
  ])('%s', async (_, change) => {
    expect(await changeSettings(change)).toEqual(change(FAMILY));
  });

  test('a site less on the allowlist', async () => {
    await disallowHost('shop.example');
    expect((await readStoredSettings()).settings.allowlist).toEqual([]);
  });

  test('everything where no passphrase is set', async () => {
    await changeSettings(family({ passphrase: undefined }), 'granted');
    expect((await changeSettings(family({ on: false }))).familyMode.on).toBe(false);
  });
});

describe('a policy', () => {
  const lock = (...lockedOptions: readonly (keyof Settings)[]) => fakeBrowser.storage.managed.set({ lockedOptions });

  test('that keeps family mode off asks nobody for a passphrase that would be compared with nothing', async () => {
    await lock('familyMode');
    expect((await changeSettings(warnings({ pages: false }))).warnings.pages).toBe(false);
    await allowHost('shop2.example', 'options');
    expect((await readStoredSettings()).settings.familyMode).toEqual(FAMILY.familyMode);
  });

  test('about something else opens nothing', async () => {
    await lock('language');
    await expect(changeSettings(warnings({ pages: false }))).rejects.toThrow(FamilyLockedError);
  });
});

describe('the passphrase opens the settings', () => {
  test('for five minutes, for all of them', async () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 22, 12), toFake: ['Date'] });
    expect(await unlockSettings('wrong')).toMatchObject({ result: 'wrong' });
    expect(await unlockedFor()).toBe(0);
    expect(await unlockSettings('right one')).toEqual({ result: 'right' });
    await changeSettings(warnings({ automatic: false }));
    vi.setSystemTime(Date.now() + 301_000);
    expect(await unlockedFor()).toBe(0);
    await expect(changeSettings(family({ on: false }))).rejects.toThrow(FamilyLockedError);
    vi.setSystemTime(Date.now() - 86_400_000);
    expect(await unlockedFor()).toBe(0);
    vi.useRealTimers();
  });

  test('until they are closed', async () => {
    await unlockSettings('right one');
    await lockSettings();
    await expect(changeSettings(family({ on: false }))).rejects.toThrow(FamilyLockedError);
  });

  test('not where the change was granted by itself', async () => {
    await allowHost('shop2.example', 'interstitial', false, 'granted');
    expect((await readStoredSettings()).settings.allowlist).toHaveLength(2);
    await expect(allowHost('evil.example', 'options')).rejects.toThrow(FamilyLockedError);
  });
});

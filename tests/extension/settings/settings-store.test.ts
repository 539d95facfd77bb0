import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettingsOrDefaults, watchSettings } from '@/src/extension/settings/read-settings';
import { DEFAULT_SETTINGS } from '@/src/extension/settings/settings-schema';
import {
  changeSettings,
  NewerSettingsError,
  readStoredSettings,
  replaceSettings,
  settingsFault,
  watchCleared,
} from '@/src/extension/settings/settings-store';

const { local } = fakeBrowser.storage;
beforeEach(() => fakeBrowser.reset());

const allowed = (host: string) => ({ host, addedOn: '2026-11-20', reason: 'options' }) as const;

test('changes made at the same moment are all kept', async () => {
  const hosts = Array.from({ length: 20 }, (_, index) => `h${index}.example`);
  await Promise.all(
    hosts.map((host) =>
      changeSettings((settings) => ({ ...settings, allowlist: [...settings.allowlist, allowed(host)] })),
    ),
  );
  expect((await readStoredSettings()).settings.allowlist.map(({ host }) => host)).toEqual(hosts);
});

test('the first change moves the loose keys of 0.1.0 into the document', async () => {
  await local.set({ language: 'en', allowlist: [allowed('shop.example')] });
  await changeSettings((settings) => ({ ...settings, history: true }));
  expect(Object.keys(await local.get())).toEqual(['settings']);
  expect((await readStoredSettings()).settings).toEqual({
    ...DEFAULT_SETTINGS,
    language: 'en',
    history: true,
    allowlist: [allowed('shop.example')],
  });
});

describe('what cannot be read', () => {
  test('is told, and kept aside before it is overwritten', async () => {
    await local.set({ settings: 'garbage' });
    expect((await readStoredSettings()).problem).toBe('broken');
    await changeSettings((settings) => ({ ...settings, history: true }));
    expect(await local.get('settings-unreadable')).toEqual({ 'settings-unreadable': 'garbage' });
    expect(await readStoredSettings()).toEqual({ settings: { ...DEFAULT_SETTINGS, history: true } });
  });

  test('of a later version is not overwritten by a change, only when asked to start anew', async () => {
    const later = { schemaVersion: 99, language: 'en', moods: 3 };
    await local.set({ settings: later });
    await expect(changeSettings((settings) => ({ ...settings, history: true }))).rejects.toThrow(NewerSettingsError);
    expect(await local.get('settings')).toEqual({ settings: later });
    await replaceSettings();
    expect(await readStoredSettings()).toEqual({ settings: DEFAULT_SETTINGS });
    expect(await local.get('settings-unreadable')).toEqual({ 'settings-unreadable': later });
  });
});

test('a full disk is told to whoever wanted the change, and nothing is lost', async () => {
  await changeSettings((settings) => ({ ...settings, language: 'en' }));
  vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  await expect(changeSettings((settings) => ({ ...settings, history: true }))).rejects.toThrow('QUOTA_BYTES');
  expect((await readStoredSettings()).settings).toEqual({ ...DEFAULT_SETTINGS, language: 'en' });
});

test('storage cleared while a page is open is told like any change', async () => {
  await changeSettings((settings) => ({ ...settings, language: 'en' }));
  const told = vi.fn();
  const listening = new AbortController();
  watchSettings(({ settings }) => told(settings.language), listening.signal);
  await local.remove('settings');
  await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith('auto'));
  listening.abort();
});

describe('settings taken away under an open page', () => {
  test('are told, other changes are not', async () => {
    await changeSettings((settings) => ({ ...settings, language: 'en' }));
    const told = vi.fn();
    const listening = new AbortController();
    watchCleared(told, listening.signal);
    await changeSettings((settings) => ({ ...settings, history: true }));
    await local.set({ other: 1 });
    await local.remove('other');
    expect(told).not.toHaveBeenCalled();
    await local.remove('settings');
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
    listening.abort();
  });
});

test.each([
  [new NewerSettingsError('later'), 'newer'],
  [new Error('Resource::kQuotaBytes quota exceeded'), 'full'],
  [new Error('QuotaExceededError: storage.local API call exceeded its quota limitations.'), 'full'],
  [new Error('IO error: disk'), 'not-saved'],
  ['anything', 'not-saved'],
] as const)('%s is %s', (error, fault) => {
  expect(settingsFault(error)).toBe(fault);
});

test('a storage that cannot be read leaves the defaults for drawing, and the fault is reported', async () => {
  await changeSettings((settings) => ({ ...settings, language: 'en' }));
  const reported = vi.spyOn(globalThis, 'reportError').mockImplementation(() => {});
  vi.spyOn(local, 'get').mockRejectedValue(new Error('An unexpected error occurred'));
  expect((await readSettingsOrDefaults()).settings).toEqual(DEFAULT_SETTINGS);
  expect(reported).toHaveBeenCalledOnce();
  vi.restoreAllMocks();
  expect((await readSettingsOrDefaults()).settings.language).toBe('en');
});

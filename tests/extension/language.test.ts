import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readLocale, watchLocale } from '@/src/extension/language';
import type { LanguageChoice } from '@/src/extension/settings/settings-schema';
import { changeSettings } from '@/src/extension/settings/settings-store';

const saveLanguageChoice = (language: LanguageChoice) => changeSettings((settings) => ({ ...settings, language }));

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('zh-HK');
});

test('without a choice the browser decides', async () => {
  expect(await readLocale()).toBe('zh_TW');
});

test('a choice goes before the browser', async () => {
  await saveLanguageChoice('en');
  expect(await readLocale()).toBe('en');
});

test.each([['de'], [1], [null]])('what is no choice (%j) counts as none', async (language) => {
  await fakeBrowser.storage.local.set({ settings: { schemaVersion: 1, language } });
  expect(await readLocale()).toBe('zh_TW');
});

test('a change of the choice is told until nobody listens', async () => {
  const told = vi.fn();
  const listening = new AbortController();
  watchLocale(told, listening.signal);
  await saveLanguageChoice('zh_CN');
  await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith('zh_CN'));
  await fakeBrowser.storage.local.set({ other: 1 });
  listening.abort();
  told.mockClear();
  await saveLanguageChoice('en');
  expect(await readLocale()).toBe('en');
  expect(told).not.toHaveBeenCalled();
});

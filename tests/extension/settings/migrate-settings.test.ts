import { describe, expect, test } from 'vitest';
import { migrateSettings, SCHEMA_VERSION } from '@/src/extension/settings/migrate-settings';
import { DEFAULT_SETTINGS } from '@/src/extension/settings/settings-schema';

const ALLOWED = { host: 'shop.example', addedOn: '2026-11-20', reason: 'options' } as const;

test('what 0.1.0 stored under two loose keys is kept', () => {
  expect(migrateSettings({ language: 'zh_TW', allowlist: [ALLOWED] })).toEqual({
    settings: { ...DEFAULT_SETTINGS, language: 'zh_TW', allowlist: [ALLOWED] },
  });
});

test('nothing stored is a person who has chosen nothing', () => {
  expect(migrateSettings({ language: undefined, allowlist: undefined })).toEqual({ settings: DEFAULT_SETTINGS });
});

test('a document of today is read as it is', () => {
  const settings = { ...DEFAULT_SETTINGS, history: true, textSize: 'large' } as const;
  expect(migrateSettings({ schemaVersion: SCHEMA_VERSION, ...settings })).toEqual({ settings });
});

test.each([null, 7, 'x', [], { schemaVersion: 'one' }, { schemaVersion: -1 }, { schemaVersion: 0.5 }])(
  '%j is no document of ours',
  (stored) => {
    expect(migrateSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, problem: 'broken' });
  },
);

test('of a later version what is known here is read, and said so', () => {
  expect(migrateSettings({ schemaVersion: SCHEMA_VERSION + 1, language: 'en', moods: 3 })).toEqual({
    settings: { ...DEFAULT_SETTINGS, language: 'en' },
    problem: 'newer',
  });
});

describe('one broken part costs only itself', () => {
  test.each([
    ['language', 'Klingon'],
    ['textSize', 12],
    ['warnings', 'off'],
    ['familyMode', []],
    ['allowlist', 'x'],
    ['ownInstitutions', { 0: 'x' }],
  ])('%s: %j', (name, value) => {
    expect(migrateSettings({ schemaVersion: 1, history: true, [name]: value }).settings).toEqual({
      ...DEFAULT_SETTINGS,
      history: true,
    });
  });

  test('a list keeps its whole entries', () => {
    const allowlist = [
      null,
      { host: 3 },
      ALLOWED,
      { ...ALLOWED, host: 'no spaces.example' },
      { ...ALLOWED, reason: 'x' },
    ];
    expect(migrateSettings({ schemaVersion: 1, allowlist }).settings.allowlist).toEqual([ALLOWED]);
  });

  test('a list too long keeps its newest entries', () => {
    const allowlist = Array.from({ length: 1_200 }, (_, index) => ({ ...ALLOWED, host: `h${index}.example` }));
    const kept = migrateSettings({ schemaVersion: 1, allowlist }).settings.allowlist;
    expect([kept.length, kept[0]?.host]).toEqual([1_000, 'h200.example']);
  });
});

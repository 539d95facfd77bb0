import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { continuingOf, effectiveSettings } from '@/src/extension/settings/effective-settings';
import { NO_POLICY, PolicySchema } from '@/src/extension/settings/policy-schema';
import { DEFAULT_SETTINGS, type Settings } from '@/src/extension/settings/settings-schema';

const policy = (managed: object) => v.parse(PolicySchema, managed);
const chosen = (settings: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...settings });
const PASSPHRASE = { salt: 'c2FsdA==', hash: 'aGFzaA==', iterations: 1 };

test('without a policy the person decides, and nothing is locked', () => {
  const settings = chosen({ language: 'en', history: true });
  expect(effectiveSettings(NO_POLICY, settings)).toEqual({ settings, locked: new Set(), policy: NO_POLICY });
});

test('a policy goes before the person, and locks what it sets', () => {
  const { settings, locked } = effectiveSettings(
    policy({ language: 'zh_TW', automaticWarnings: true, history: false }),
    chosen({ language: 'en', history: true, warnings: { ...DEFAULT_SETTINGS.warnings, automatic: false } }),
  );
  expect(settings).toEqual(chosen({ language: 'zh_TW' }));
  expect(locked).toEqual(new Set(['language', 'warnings', 'history']));
});

test('a locked option without a value of its own has the default', () => {
  const { settings, locked } = effectiveSettings(
    policy({ lockedOptions: ['warnings', 'nonsense'] }),
    chosen({ textSize: 'large', warnings: { ...DEFAULT_SETTINGS.warnings, links: false } }),
  );
  expect(settings).toEqual(chosen({ textSize: 'large' }));
  expect([...locked]).toEqual(['warnings']);
});

test('a slip in one key of a policy costs only that key', () => {
  const read = policy({ language: 'German', allowlist: ['intra.example', 'https://not a host'], reportContact: 7 });
  expect(read).toEqual({ ...NO_POLICY, allowlist: ['intra.example'] });
});

describe('continuing past a warning', () => {
  const family = (familyMode: Partial<Settings['familyMode']>) =>
    chosen({ familyMode: { ...DEFAULT_SETTINGS.familyMode, ...familyMode } });

  test.each([
    ['free as long as nobody says otherwise', {}, DEFAULT_SETTINGS, 'free'],
    ['off by policy, whatever the person chose', { allowContinuing: false }, DEFAULT_SETTINGS, 'never'],
    ['off in family mode', {}, family({ on: true }), 'never'],
    ['with the passphrase', {}, family({ on: true, continuing: 'passphrase', passphrase: PASSPHRASE }), 'passphrase'],
    ['off where the passphrase was lost', {}, family({ on: true, continuing: 'passphrase' }), 'never'],
    ['free when family mode is off again', {}, family({ on: false, passphrase: PASSPHRASE }), 'free'],
  ] as const)('%s', (_, managed, settings, expected) => {
    expect(continuingOf(effectiveSettings(policy(managed), settings))).toBe(expected);
  });
});

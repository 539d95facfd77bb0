/** The person's own choices on the disk: one document with a version, changed under a lock that all windows share. */
import { browser } from '../browser';
import { hasFamilyLock, isGuardedChange } from '../family/guarded-settings';
import { unlockedFor } from '../family/settings-lock';
import { effectiveSettings } from './effective-settings';
import { type Migrated, migrateSettings, SCHEMA_VERSION } from './migrate-settings';
import { readPolicy } from './read-policy';
import { DEFAULT_SETTINGS, type Settings } from './settings-schema';

export const SETTINGS_KEY = 'settings';
/** Where 0.1.0 kept its two. */
const OLD_KEYS = ['language', 'allowlist'] as const;
/** What could not be read is put here before it is overwritten, for a person who wants to know. */
const UNREADABLE_KEY = 'settings-unreadable';

const LOCK = 'collection-check-settings';

/** The document was written by a later version of the extension: overwriting it would lose what that version knows. */
export class NewerSettingsError extends Error {
  override readonly name = 'NewerSettingsError';
}

/** Never throws for what is stored, however broken; only when the browser cannot read its storage at all. */
export async function readStoredSettings(): Promise<Migrated> {
  const stored = await browser.storage.local.get([SETTINGS_KEY, ...OLD_KEYS]);
  const { [SETTINGS_KEY]: document, language, allowlist } = stored;
  return migrateSettings(document ?? { language, allowlist });
}

/** The change would make a family's protection less, and nobody has given the passphrase for it. */
export class FamilyLockedError extends Error {
  override readonly name = 'FamilyLockedError';
}

/** `granted`: the passphrase was given for this very change. `asked`: it counts only while the settings are open. */
export type Consent = 'asked' | 'granted';

/**
 * Read, change and write as one step, also when another window does the same at this moment.
 * @throws {NewerSettingsError} where a later version wrote them
 * @throws {FamilyLockedError} where family mode asks for the passphrase first; the browser's own error where the disk is full
 */
export function changeSettings(
  change: (settings: Settings) => Settings,
  consent: Consent = 'asked',
): Promise<Settings> {
  return navigator.locks.request(LOCK, async () => {
    const { settings, problem } = await readStoredSettings();
    if (problem === 'newer') throw new NewerSettingsError('the settings were written by a later version');
    if (problem === 'broken') await keepUnreadable();
    const changed = change(settings);
    if (consent === 'asked') await requireConsent(settings, changed);
    await write(changed);
    return changed;
  });
}

/**
 * Puts these in the place of whatever is stored, a later version's document included: the person asked for it.
 * @throws {FamilyLockedError}
 */
export function replaceSettings(settings: Settings = DEFAULT_SETTINGS): Promise<void> {
  return navigator.locks.request(LOCK, async () => {
    const { problem, settings: before } = await readStoredSettings();
    await requireConsent(before, settings);
    if (problem !== undefined) await keepUnreadable();
    await write(settings);
  });
}

/** Calls back after each change, here or elsewhere (cleared storage included), until the signal aborts. */
export function watchStoredSettings(onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'local' && (SETTINGS_KEY in changes || OLD_KEYS.some((key) => key in changes))) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** Calls back when the settings as a whole are taken away under an open page (site data cleared, another window's reset of storage). */
export function watchCleared(onCleared: () => void, signal: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string) => {
    if (area === 'local' && SETTINGS_KEY in changes && (changes[SETTINGS_KEY]?.newValue ?? undefined) === undefined)
      onCleared();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** What is stored, as it is, for a person who wants a copy of what we cannot read. */
export async function readUnreadable(): Promise<unknown> {
  return (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
}

export type SettingsFault = 'full' | 'newer' | 'family-locked' | 'not-saved';

/** Why a change did not come about. Browsers tell a full storage in words only, but all of them say quota. */
export function settingsFault(error: unknown): SettingsFault {
  if (error instanceof NewerSettingsError) return 'newer';
  if (error instanceof FamilyLockedError) return 'family-locked';
  return /quota/i.test(String(error)) ? 'full' : 'not-saved';
}

/** @throws {FamilyLockedError} where family mode guards what is to change and its passphrase was not given */
export async function requireConsent(before: Settings, after: Settings): Promise<void> {
  if (!isGuardedChange(before, after) || (await unlockedFor()) > 0) return;
  // Where a policy keeps family mode off, the stored passphrase is asked for nowhere, and nothing could ever be changed.
  if (!hasFamilyLock(effectiveSettings(await readPolicy(), before).settings)) return;
  throw new FamilyLockedError('family mode asks for the passphrase first');
}

async function write(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [SETTINGS_KEY]: { schemaVersion: SCHEMA_VERSION, ...settings } });
  await browser.storage.local.remove([...OLD_KEYS]);
}

async function keepUnreadable(): Promise<void> {
  const { [SETTINGS_KEY]: unreadable } = await browser.storage.local.get(SETTINGS_KEY);
  await browser.storage.local.set({ [UNREADABLE_KEY]: unreadable });
}

/** The settings that hold now, and word of every change. */
import { browser } from '../browser';
import { type EffectiveSettings, effectiveSettings } from './effective-settings';
import { NO_POLICY } from './policy-schema';
import { readPolicy } from './read-policy';
import { DEFAULT_SETTINGS } from './settings-schema';
import { readStoredSettings, watchStoredSettings } from './settings-store';

export async function readSettings(): Promise<EffectiveSettings> {
  const [policy, { settings }] = await Promise.all([readPolicy(), readStoredSettings()]);
  return effectiveSettings(policy, settings);
}

/**
 * For a page that must be drawn whatever happens: the defaults, where the browser cannot read its own storage. Not for deciding what a
 * person may do: who cannot read what a family closed must leave it closed.
 */
export async function readSettingsOrDefaults(): Promise<EffectiveSettings> {
  return readSettings().catch((error: unknown) => {
    reportError(error);
    return effectiveSettings(NO_POLICY, DEFAULT_SETTINGS);
  });
}

/** Calls back with what holds after each change of choice or policy, until the signal aborts. */
export function watchSettings(onChange: (settings: EffectiveSettings) => void, signal: AbortSignal): void {
  const tell = () => {
    readSettings().then((settings) => {
      if (!signal.aborted) onChange(settings);
    }, reportError);
  };
  watchStoredSettings(tell, signal);
  const listener = (_: unknown, area: string) => {
    if (area === 'managed') tell();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

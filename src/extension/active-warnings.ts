/** Which automatic warnings are on: each by itself, and none without the switch over them all. */
import type { EffectiveSettings } from './settings/effective-settings';
import { readSettings } from './settings/read-settings';
import type { Settings } from './settings/settings-schema';

export type ActiveWarnings = Omit<Settings['warnings'], 'automatic'>;

export function activeWarnings({ settings }: EffectiveSettings): ActiveWarnings {
  const { automatic, ...kinds } = settings.warnings;
  return automatic ? kinds : { addresses: false, pages: false, forms: false, links: false, leadForms: false };
}

export async function readActiveWarnings(): Promise<ActiveWarnings> {
  return activeWarnings(await readSettings());
}

/** Whether the script in pages has anything to look for. */
export function watchesPages({ pages, forms, links, leadForms }: ActiveWarnings): boolean {
  return pages || forms || links || leadForms;
}

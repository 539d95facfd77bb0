/**
 * The settings as a file a person keeps. Family mode is left out, passphrase, contact and all: a file that lies in a folder for
 * downloads must not carry somebody's phone number or a hash to be guessed at, and importing one must not open what a family closed.
 */
import { localDate } from '../local-date';
import { SCHEMA_VERSION } from '../settings/migrate-settings';
import type { Settings } from '../settings/settings-schema';

/** What is saved and read back. */
export type ExportedSettings = Omit<Settings, 'familyMode'>;

/** Says whose file it is. */
export const EXPORT_MARK = 'collection-check';

export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

export function exportSettings({ familyMode: _, ...exported }: Settings, now: Date): SavedFile {
  const exportedOn = localDate(now);
  const document = { app: EXPORT_MARK, exportedOn, schemaVersion: SCHEMA_VERSION, settings: exported };
  return { name: `${EXPORT_MARK}-settings-${exportedOn}.json`, text: `${JSON.stringify(document, null, 2)}\n` };
}

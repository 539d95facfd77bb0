/** From whatever was stored or exported by any version of ours to today's shape. */
import * as v from 'valibot';
import { DEFAULT_SETTINGS, type Settings, SettingsSchema } from './settings-schema';

/** Raised with every change of shape, together with a step in `MIGRATIONS`. */
export const SCHEMA_VERSION = 1;

type Document = Readonly<Record<string, unknown>>;

/** `MIGRATIONS[n]` makes version n + 1 of version n. */
const MIGRATIONS: readonly ((old: Document) => Document)[] = [
  // 0.1.0 kept two loose keys, language and allowlist, under the names they still have.
  ({ language, allowlist }) => ({ language, allowlist }),
];

export type Migrated =
  | { readonly settings: Settings; readonly problem?: never }
  /**
   * `broken`: not a document of ours at all; `newer`: written by a later version, of which today's parts were read.
   * In both cases what was stored must not be overwritten unasked.
   */
  | { readonly settings: Settings; readonly problem: 'broken' | 'newer' };

/** @param stored a document with `schemaVersion`, or of version 0 without; anything else counts as broken */
export function migrateSettings(stored: unknown): Migrated {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) {
    return { settings: DEFAULT_SETTINGS, problem: 'broken' };
  }
  const { schemaVersion = 0, ...document } = stored as Document;
  if (typeof schemaVersion !== 'number' || !Number.isInteger(schemaVersion) || schemaVersion < 0) {
    return { settings: DEFAULT_SETTINGS, problem: 'broken' };
  }
  const today = MIGRATIONS.slice(schemaVersion).reduce((old, migrate) => migrate(old), document as Document);
  const settings = v.parse(SettingsSchema, today);
  return schemaVersion > SCHEMA_VERSION ? { settings, problem: 'newer' } : { settings };
}

/** An exported file, of this version or an earlier one, or why it is none. Changes nothing. */
import { migrateSettings } from '../settings/migrate-settings';
import type { Settings } from '../settings/settings-schema';
import { EXPORT_MARK } from './export-settings';

/** Bytes: a full allowlist and two hundred institutions with twenty domains each stay below. */
export const LARGEST_EXPORT = 2_000_000;

export type ReadExport =
  | { readonly settings: Settings; readonly problem?: never }
  | { readonly problem: 'huge' | 'broken' | 'foreign' | 'newer' | 'unopened' };

export async function readExportFile(file: Blob): Promise<ReadExport> {
  if (file.size > LARGEST_EXPORT) return { problem: 'huge' };
  const text = await file.text().catch(() => undefined);
  return text === undefined ? { problem: 'unopened' } : readExport(text);
}

/** @returns settings with the default family mode, which no file carries */
export function readExport(text: string): ReadExport {
  const document = parsed(text);
  if (document === undefined) return { problem: 'broken' };
  if (typeof document !== 'object' || document === null || Reflect.get(document, 'app') !== EXPORT_MARK) {
    return { problem: 'foreign' };
  }
  const stored: unknown = Reflect.get(document, 'settings');
  const schemaVersion: unknown = Reflect.get(document, 'schemaVersion');
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored) || schemaVersion === undefined) {
    return { problem: 'broken' };
  }
  const { familyMode: _, ...exported }: Readonly<Record<string, unknown>> = { ...stored };
  const { settings, problem } = migrateSettings({ ...exported, schemaVersion });
  return problem === undefined ? { settings } : { problem };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

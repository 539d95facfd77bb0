/** From a chosen file to settings that may be put in place of today's, with what that would change. */
import type { CheckedInstitution, InstitutionDraft } from '../own-institutions/check-institution';
import type { OwnInstitution, Settings } from '../settings/settings-schema';
import type { ReadExport } from './read-export';
import { type SettingsChange, settingsChanges } from './settings-changes';

export type PreparedImport =
  | Extract<ReadExport, { problem: string }>
  | {
      readonly problem?: never;
      readonly settings: Settings;
      readonly changes: readonly SettingsChange[];
      /** Institutions and trusted sites that the same checks refuse as in their forms. */
      readonly leftOut: number;
    };

/**
 * @param check as the form checks, against the registry and the names before
 * @param isDangerous of a host, as the form for trusted sites judges it
 */
export function prepareImport(
  read: ReadExport,
  current: Settings,
  check: (draft: InstitutionDraft, others: readonly string[]) => CheckedInstitution,
  isDangerous: (host: string) => boolean,
): PreparedImport {
  if (read.problem !== undefined) return { problem: read.problem };
  const kept: OwnInstitution[] = [];
  for (const own of read.settings.ownInstitutions) {
    const draft = { name: own.name, domains: own.domains.join('\n'), numbers: own.numbers.join('\n') };
    const checked = check(
      draft,
      kept.map(({ name }) => name),
    );
    if (checked.faults !== undefined || kept.some(({ id }) => id === own.id)) continue;
    kept.push({ ...own, name: checked.name, domains: [...checked.domains], numbers: [...checked.numbers] });
  }
  // Where a person insisted here already, the file adds nothing.
  const trusted = new Set(current.allowlist.map(({ host }) => host));
  const allowlist = read.settings.allowlist.filter(({ host }) => trusted.has(host) || !isDangerous(host));
  const settings = { ...read.settings, allowlist, ownInstitutions: kept, familyMode: current.familyMode };
  return {
    settings,
    changes: settingsChanges(current, settings),
    leftOut: read.settings.ownInstitutions.length - kept.length + read.settings.allowlist.length - allowlist.length,
  };
}

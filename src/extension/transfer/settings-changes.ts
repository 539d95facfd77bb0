/** What an import would change, to be shown before anything is. */
import type { Settings } from '../settings/settings-schema';
import type { ExportedSettings } from './export-settings';

export type SettingsChange =
  | { readonly sort: 'language'; readonly before: Settings['language']; readonly after: Settings['language'] }
  | { readonly sort: 'textSize'; readonly before: Settings['textSize']; readonly after: Settings['textSize'] }
  | { readonly sort: 'history'; readonly before: boolean; readonly after: boolean }
  | {
      readonly sort: 'warnings';
      readonly kind: keyof Settings['warnings'];
      readonly before: boolean;
      readonly after: boolean;
    }
  | {
      readonly sort: 'allowlist' | 'ownInstitutions';
      /** As people know them: hosts, names. */
      readonly added: readonly string[];
      readonly removed: readonly string[];
    };

export function settingsChanges(before: ExportedSettings, after: ExportedSettings): readonly SettingsChange[] {
  const changes: SettingsChange[] = [];
  if (before.language !== after.language) {
    changes.push({ sort: 'language', before: before.language, after: after.language });
  }
  if (before.textSize !== after.textSize) {
    changes.push({ sort: 'textSize', before: before.textSize, after: after.textSize });
  }
  if (before.history !== after.history) {
    changes.push({ sort: 'history', before: before.history, after: after.history });
  }
  for (const kind of Object.keys(before.warnings) as (keyof Settings['warnings'])[]) {
    const [was, is] = [before.warnings[kind], after.warnings[kind]];
    if (was !== is) changes.push({ sort: 'warnings', kind, before: was, after: is });
  }
  const hosts = listChange(
    before.allowlist.map(({ host }) => [host, host]),
    after.allowlist.map(({ host }) => [host, host]),
  );
  if (hosts) changes.push({ sort: 'allowlist', ...hosts });
  const institutions = listChange(before.ownInstitutions.map(identified), after.ownInstitutions.map(identified));
  if (institutions) changes.push({ sort: 'ownInstitutions', ...institutions });
  return changes;
}

type Identified = readonly [identity: string, name: string];

/** One whose domains or numbers differ is another: it goes and comes. */
function identified({ name, domains, numbers }: Settings['ownInstitutions'][number]): Identified {
  return [JSON.stringify([name, domains, numbers]), name];
}

function listChange(before: readonly Identified[], after: readonly Identified[]) {
  const missing = (from: readonly Identified[], others: readonly Identified[]) =>
    from.filter(([identity]) => !others.some(([other]) => other === identity)).map(([, name]) => name);
  const [added, removed] = [missing(after, before), missing(before, after)];
  return added.length + removed.length === 0 ? undefined : { added, removed };
}

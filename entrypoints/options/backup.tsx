import { DEFAULT_SETTINGS } from '@/src/extension/settings/settings-schema';
import { readStoredSettings } from '@/src/extension/settings/settings-store';
import { exportSettings } from '@/src/extension/transfer/export-settings';
import { prepareImport } from '@/src/extension/transfer/import-settings';
import { readExportFile } from '@/src/extension/transfer/read-export';
import { saveFile } from '@/src/extension/transfer/save-file';
import type { Locale } from '@/src/i18n/locale';
import { BackupSection, type OpenedFile } from '@/src/ui/settings/backup-section';
import { changeSentences } from './change-sentences';
import type { DeskAccess } from './use-registry-desk';
import type { StoredSettings } from './use-stored-settings';

interface BackupProps {
  readonly stored: StoredSettings;
  readonly ask: DeskAccess['ask'];
  readonly locale: Locale;
}

/** Saves and reads what the person chose, not what a policy put over it. */
export function Backup({ stored, ask, locale }: BackupProps) {
  const save = async (): Promise<string> => {
    const file = exportSettings((await readStoredSettings()).settings, new Date());
    saveFile(file);
    return file.name;
  };
  const open = async (file: File): Promise<OpenedFile> => {
    const read = await readExportFile(file);
    const { settings: current } = await readStoredSettings();
    const { checkInstitution, judgeHost } = await ask();
    const prepared = prepareImport(
      read,
      current,
      (draft, others) => checkInstitution(draft, others, locale),
      (host) => judgeHost(host, locale).level === 'dangerous',
    );
    if (prepared.problem !== undefined) return { problem: prepared.problem };
    return { changes: changeSentences(prepared, locale), apply: () => stored.replace(prepared.settings) };
  };
  return (
    <BackupSection locale={locale} onExport={save} onOpen={open} onReset={() => stored.replace(DEFAULT_SETTINGS)} />
  );
}

import { useEffect, useState } from 'preact/hooks';
import type { EffectiveSettings } from '@/src/extension/settings/effective-settings';
import { readSettingsOrDefaults, watchSettings } from '@/src/extension/settings/read-settings';
import type { Settings } from '@/src/extension/settings/settings-schema';
import {
  changeSettings,
  readStoredSettings,
  replaceSettings,
  settingsFault,
  watchCleared,
} from '@/src/extension/settings/settings-store';
import type { SettingsProblem } from '@/src/ui/settings/settings-notice';

export interface StoredSettings {
  readonly effective: EffectiveSettings;
  readonly problem: SettingsProblem | undefined;
  /** Says whether it was stored; where it was not, the page shows why. */
  readonly change: (change: (settings: Settings) => Settings) => Promise<boolean>;
  /** The same for work that stores by itself. */
  readonly attempt: (work: () => Promise<unknown>) => Promise<boolean>;
  /** Puts these in the place of everything but family mode, unreadable documents included. */
  readonly replace: (settings: Settings) => Promise<boolean>;
  readonly dismiss: () => void;
}

const EVENTS = { full: 'full', 'family-locked': 'familyLocked', 'not-saved': 'notSaved' } as const;

/** Today's settings as they are stored, whoever changes them, and every way in which that can fail. */
export function useStoredSettings(initial: EffectiveSettings): StoredSettings {
  const [effective, setEffective] = useState(initial);
  const [stored, setStored] = useState<'broken' | 'newer'>();
  const [event, setEvent] = useState<Exclude<SettingsProblem, 'broken' | 'newer'>>();

  const readProblem = () =>
    readStoredSettings().then(
      ({ problem }) => setStored(problem),
      () => setEvent('notRead'),
    );
  useEffect(() => {
    const listening = new AbortController();
    void readProblem();
    watchSettings((settings) => {
      setEffective(settings);
      void readProblem();
    }, listening.signal);
    watchCleared(() => setEvent('cleared'), listening.signal);
    return () => listening.abort();
  }, []);

  const attempt = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      setEvent(undefined);
    } catch (error) {
      const fault = settingsFault(error);
      if (fault === 'newer') setStored('newer');
      else setEvent(EVENTS[fault]);
      return false;
    } finally {
      // Read again, not only watched: the watching may begin after a quick hand has pressed.
      setEffective(await readSettingsOrDefaults());
      await readProblem();
    }
    return true;
  };
  return {
    effective,
    problem: stored ?? event,
    attempt,
    change: (change) => attempt(() => changeSettings(change)),
    replace: (settings) => attempt(() => replaceAllBut(settings)),
    dismiss: () => setEvent(undefined),
  };
}

/** What a family closed is opened by its passphrase alone, not by a file and not by starting anew. */
async function replaceAllBut(settings: Settings): Promise<void> {
  const { familyMode } = (await readStoredSettings()).settings;
  await replaceSettings({ ...settings, familyMode });
}

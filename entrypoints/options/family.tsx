import { useEffect, useState } from 'preact/hooks';
import { hasFamilyLock } from '@/src/extension/family/guarded-settings';
import { hashPassphrase, SHORTEST_PASSPHRASE } from '@/src/extension/family/passphrase';
import { keepOpen, lockSettings, unlockedFor, unlockSettings } from '@/src/extension/family/settings-lock';
import type { Settings } from '@/src/extension/settings/settings-schema';
import { readStoredSettings } from '@/src/extension/settings/settings-store';
import type { Locale } from '@/src/i18n/locale';
import { FamilySection } from '@/src/ui/family/family-section';
import type { StoredSettings } from './use-stored-settings';

interface FamilyProps {
  readonly stored: StoredSettings;
  readonly locale: Locale;
}

/** The section about family mode with what it changes. */
export function Family({ stored, locale }: FamilyProps) {
  const { settings, locked } = stored.effective;
  const { on, continuing, passphrase, contact } = settings.familyMode;
  const [openFor, setOpenFor] = useState(0);
  const look = () => unlockedFor().then(setOpenFor, reportError);
  useEffect(() => void look(), []);
  useEffect(() => {
    if (openFor === 0) return;
    const timer = setTimeout(look, openFor);
    return () => clearTimeout(timer);
  }, [openFor]);

  const change = (changed: Partial<Settings['familyMode']>) =>
    stored.change((chosen) => ({ ...chosen, familyMode: { ...chosen.familyMode, ...changed } }));
  const setPassphrase = async (written: string | undefined) => {
    if (written === undefined) return change({ passphrase: undefined, continuing: 'never' });
    const hashed = await hashPassphrase(written);
    const today = await readStoredSettings().catch(() => undefined);
    // Whoever sets it is at the page: it must not close in the moment in which there is a passphrase. Where it was closed
    // elsewhere meanwhile, it stays so, and the change is refused.
    if (today && (!hasFamilyLock(today.settings) || (await unlockedFor()) > 0)) await keepOpen().then(look);
    return change({ passphrase: hashed });
  };
  return (
    <FamilySection
      locale={locale}
      mode={{ isOn: on, continuing, hasPassphrase: passphrase !== undefined, contact }}
      isLocked={locked.has('familyMode')}
      isClosed={hasFamilyLock(settings) && openFor === 0}
      fewestCharacters={SHORTEST_PASSPHRASE}
      onSwitch={(isOn) => void change({ on: isOn })}
      onContinuing={(chosen) => void change({ continuing: chosen })}
      onPassphrase={setPassphrase}
      onContact={(changed) => change({ contact: changed })}
      onUnlock={async (written) => {
        const attempt = await unlockSettings(written);
        await look();
        return attempt;
      }}
      onLock={() => void lockSettings().then(look, reportError)}
    />
  );
}

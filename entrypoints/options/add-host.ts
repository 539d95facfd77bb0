import { hostWritten } from '@/src/extension/allow-by-hand';
import { allowHost } from '@/src/extension/allowlist';
import type { AllowedHost } from '@/src/extension/settings/settings-schema';
import type { Locale } from '@/src/i18n/locale';
import type { AddedHost } from '@/src/ui/settings/host-form';
import type { DeskAccess } from './use-registry-desk';

interface Place {
  readonly ask: DeskAccess['ask'];
  readonly allowed: readonly AllowedHost[];
  readonly locale: Locale;
  /** Stores, and shows why where that fails. */
  readonly attempt: (work: () => Promise<unknown>) => Promise<boolean>;
}

/** An imitation is refused: what it is after is exactly this. On the page that stops it a person can still insist. */
export async function addHost(written: string, isSure: boolean, place: Place): Promise<AddedHost> {
  const { ask, allowed, locale, attempt } = place;
  const host = hostWritten(written);
  if (host === undefined) return { outcome: 'not-a-host' };
  if (allowed.some((entry) => entry.host === host)) return { outcome: 'already', host };
  const { level, sentence } = (await ask()).judgeHost(host, locale);
  if (level === 'dangerous') return { outcome: 'refused', host, sentence };
  if (level === 'suspicious' && !isSure) return { outcome: 'doubtful', host, sentence };
  return (await attempt(() => allowHost(host, 'options'))) ? { outcome: 'added', host } : { outcome: 'not-saved' };
}

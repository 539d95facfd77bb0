import type { Circumstances } from '@/src/explain/circumstances';
import { continuingOf, type EffectiveSettings } from '../settings/effective-settings';
import { readSettings } from '../settings/read-settings';

export function circumstancesOf(holds: EffectiveSettings): Circumstances {
  const { on, contact } = holds.settings.familyMode;
  const { reportContact, allowContinuing } = holds.policy;
  const continuing = continuingOf(holds);
  const closedBy = allowContinuing === false ? 'organisation' : 'family';
  return {
    ...(on && { family: contact ? { contact } : {} }),
    ...(continuing !== 'free' && { restriction: continuing === 'never' ? closedBy : continuing }),
    ...(reportContact && {
      reportContact: {
        name: reportContact.name,
        ...(reportContact.phone !== undefined && { phone: reportContact.phone }),
        ...(reportContact.email !== undefined && { email: reportContact.email }),
      },
    }),
  };
}

export async function readCircumstances(): Promise<Circumstances> {
  return circumstancesOf(await readSettings());
}

/** What a person chose on a warning drawn over a page, and whether it may be done. */
import { carryOut } from './carry-out';
import { requestUnlock } from './family/unlock-request';
import type { Asker } from './listen';
import type { Choice } from './messages';
import { takeDrawnFor } from './page-warning';
import { continuingOf } from './settings/effective-settings';
import { readSettings } from './settings/read-settings';

export async function answerWarning(id: string, choice: Choice, asker: Asker): Promise<null> {
  if (asker.sort !== 'page') return null;
  const { tabId, isPrivate } = asker;
  const drawnFor = await takeDrawnFor(id, tabId);
  if (!drawnFor) return null;
  const isWayOn = choice === 'go-on' || choice === 'trust-site';
  const continuing = isWayOn ? continuingOf(await readSettings()) : 'free';
  if (isWayOn && continuing === 'passphrase') await requestUnlock({ drawnFor, choice, isPrivate });
  else await carryOut(drawnFor, continuing === 'never' ? 'dismiss' : choice, isPrivate);
  return null;
}

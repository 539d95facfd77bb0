/** A judgement without the background. Everything the engine needs is loaded for it, so this file is only imported when it is wanted. */
import { addedInstitutions } from '../added-institutions';
import { blocklistOf } from '../blocklist';
import { createChecker } from '../checker';
import { readSettings } from '../settings/read-settings';
import { judgeStopped, type StoppedView } from './judge-stopped';

export async function judgeHere(target: URL, late: boolean): Promise<StoppedView | null> {
  const settings = await readSettings();
  return judgeStopped(createChecker(addedInstitutions(settings), blocklistOf(settings)), target, late);
}

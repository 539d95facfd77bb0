import { allowHost } from '../allowlist';
import { isBlockedSite } from '../blocklist';
import { browser } from '../browser';
import { type Leave, mayContinue } from '../family/may-continue';
import { readSettings } from '../settings/read-settings';
import { passOnce } from './passes';
import { withoutWildcards } from './web-address';

export type StoppedChoice = 'go-on' | 'trust-site';

/**
 * Gives leave to open a stopped address, once or from now on, if this person may have it.
 *
 * @param tabId of the interstitial, which then opens the address itself
 */
export async function continueStopped(
  stopped: URL,
  choice: StoppedChoice,
  passphrase: string | undefined,
  tabId: number,
): Promise<Leave> {
  const target = withoutWildcards(stopped);
  // What an organisation has closed is no mistake for a person to correct.
  if (choice === 'trust-site' && isBlockedSite(target.hostname, await readSettings())) return { result: 'refused' };
  const leave = await mayContinue(passphrase);
  if (leave.result !== 'right') return leave;
  if (choice === 'go-on') await passOnce(target, tabId);
  else {
    const { incognito } = await browser.tabs.get(tabId);
    await allowHost(target.hostname, 'interstitial', incognito, 'granted');
  }
  return leave;
}

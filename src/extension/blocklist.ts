/** Hosts an organisation has closed: stopped before they open, whatever the person has switched off or trusts. */
import { indexBlocklist } from '@/src/core/index/blocklist';
import type { Blocklist } from '@/src/core/knowledge';
import { browser } from './browser';
import { gatePage } from './navigation/gate-page';
import { blockedRule, RULE_IDS } from './navigation/request-rules';
import type { EffectiveSettings } from './settings/effective-settings';
import { readSettings } from './settings/read-settings';

export function blocklistOf({ policy }: EffectiveSettings): Blocklist {
  return { hosts: policy.blocklist, except: policy.allowlist };
}

export function isBlockedSite(host: string, settings: EffectiveSettings): boolean {
  return indexBlocklist(blocklistOf(settings))(host);
}

/** Makes the browser's rule that of the policy. */
export async function syncBlockRule(): Promise<void> {
  const { hosts } = blocklistOf(await readSettings());
  const { declarativeNetRequest: requests } = browser;
  const wanted = hosts.length > 0 ? blockedRule(hosts, gatePage()) : undefined;
  const present = (await requests.getDynamicRules()).find(({ id }) => id === RULE_IDS.blocklist);
  const isSame =
    wanted?.condition.requestDomains?.join() === present?.condition.requestDomains?.join() &&
    // Firefox gives the extension's pages another address in another profile.
    wanted?.action.redirect?.regexSubstitution === present?.action.redirect?.regexSubstitution;
  if (isSame) return;
  await requests.updateDynamicRules({ removeRuleIds: [RULE_IDS.blocklist], addRules: wanted ? [wanted] : [] });
}

/**
 * Hosts no warnings are given about: a person's own, undone one by one, and an organisation's. In private windows a person's are
 * kept only until the last of them is closed.
 */
import * as v from 'valibot';
import { isBlockedSite } from './blocklist';
import { browser } from './browser';
import { localDate } from './local-date';
import { allowHostRules, PRIORITIES, RULE_IDS, type Rule } from './navigation/request-rules';
import { readSettings } from './settings/read-settings';
import { type AllowedHost, AllowedHostSchema, listOf, MOST_ALLOWED } from './settings/settings-schema';
import { type Consent, changeSettings, readStoredSettings, requireConsent } from './settings/settings-store';

/** In `storage.session`, for private windows. */
const KEY = 'allowlist';
const PrivateListSchema = listOf(AllowedHostSchema, MOST_ALLOWED);

export async function isAllowedSite(host: string): Promise<boolean> {
  const [holds, privately] = await Promise.all([readSettings(), readPrivate()]);
  const { settings, policy, locked } = holds;
  if (policy.allowlist.includes(host)) return true;
  const chosen = locked.has('allowlist') ? settings.allowlist : [...settings.allowlist, ...privately];
  return !isBlockedSite(host, holds) && chosen.some((entry) => entry.host === host);
}

/** @param isPrivate said of a page in a private window; a background that serves both kinds of windows must tell */
export async function allowHost(
  host: string,
  reason: AllowedHost['reason'],
  isPrivate = browser.extension.inIncognitoContext === true,
  consent: Consent = 'asked',
): Promise<void> {
  const entry: AllowedHost = { host, reason, addedOn: localDate(new Date()) };
  const withEntry = (list: readonly AllowedHost[]) =>
    [...list.filter((one) => one.host !== host), entry].slice(-MOST_ALLOWED);
  // Storage first: without the rule the gate still asks the list, without the list nothing could be undone.
  if (isPrivate) {
    const { settings } = await readStoredSettings();
    // What is allowed in a private window opens as much as anywhere else.
    if (consent === 'asked') await requireConsent(settings, { ...settings, allowlist: withEntry(settings.allowlist) });
    await writePrivate(withEntry(await readPrivate()));
  } else {
    await changeSettings((settings) => ({ ...settings, allowlist: withEntry(settings.allowlist) }), consent);
    await syncAllowRules();
  }
}

export async function disallowHost(host: string): Promise<void> {
  const others = (list: readonly AllowedHost[]) => list.filter((one) => one.host !== host);
  await changeSettings((settings) => ({ ...settings, allowlist: others(settings.allowlist) }));
  await syncAllowRules();
  const privately = await readPrivate();
  if (others(privately).length < privately.length) await writePrivate(others(privately));
}

/**
 * Makes the browser's rules those of the list, whoever changed it: a press, an import, a policy, cleared storage. One after the
 * other: a page and the background hear of the same change, and the browser refuses a rule it has.
 */
export function syncAllowRules(): Promise<void> {
  return navigator.locks.request('collection-check-allow-rules', replaceAllowRules);
}

async function replaceAllowRules(): Promise<void> {
  const { settings, policy } = await readSettings();
  const { declarativeNetRequest: requests } = browser;
  const { organisationAllowlist, allowlist } = PRIORITIES;
  const priorities = new Map([
    ...settings.allowlist.map(({ host }) => [host, allowlist] as const),
    ...policy.allowlist.map((host) => [host, organisationAllowlist] as const),
  ]);
  await requests.updateDynamicRules(replacement(await requests.getDynamicRules(), [...priorities]));
}

/** Of private windows: nothing on the disk, neither list nor rules. */
export async function readPrivate(): Promise<readonly AllowedHost[]> {
  return v.parse(PrivateListSchema, (await browser.storage.session.get(KEY))[KEY]);
}

/** With the last private window. */
export function forgetPrivateAllowlist(): Promise<void> {
  return browser.storage.session.remove(KEY);
}

/** No rules: they would let the host through in ordinary windows too. The gate asks the list, once for each tab. */
function writePrivate(list: readonly AllowedHost[]): Promise<void> {
  return browser.storage.session.set({ [KEY]: list });
}

function replacement(present: readonly Rule[], hosts: readonly (readonly [host: string, priority: number])[]) {
  return {
    removeRuleIds: present.filter(({ id }) => id >= RULE_IDS.allowlist && id < RULE_IDS.passes).map(({ id }) => id),
    addRules: hosts.flatMap(([host, priority], index) =>
      allowHostRules(RULE_IDS.allowlist + 2 * index, priority, host),
    ),
  };
}

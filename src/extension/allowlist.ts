/**
 * Hosts a person wants no warnings about. Kept on the device and undone one by one; in private windows only until the last of
 * them is closed.
 */
import { browser } from './browser';
import { localDate } from './local-date';
import { allowHostRules, PRIORITIES, RULE_IDS, type Rule } from './navigation/gate-rules';

export interface AllowedHost {
  /** ASCII, lower case, exact: its subdomains and parents are other hosts. */
  readonly host: string;
  /** `YYYY-MM-DD`, local. */
  readonly addedOn: string;
  /** Where the person said so. */
  readonly reason: 'interstitial' | 'page-warning' | 'options';
}

const KEY = 'allowlist';
/** The browser takes 5,000 rules that are not plain blocks; nobody trusts a thousand hosts by hand. */
const MOST = 1_000;

/** Oldest first. */
export async function readAllowlist(): Promise<readonly AllowedHost[]> {
  const stored: unknown = (await area().get(KEY))[KEY];
  return Array.isArray(stored) ? stored.filter(isAllowedHost) : [];
}

export async function isAllowedSite(host: string): Promise<boolean> {
  return (await readAllowlist()).some((entry) => entry.host === host);
}

export async function allowHost(host: string, reason: AllowedHost['reason']): Promise<void> {
  const others = (await readAllowlist()).filter((entry) => entry.host !== host);
  await write([...others, { host, reason, addedOn: localDate(new Date()) }].slice(-MOST));
}

export async function disallowHost(host: string): Promise<void> {
  await write((await readAllowlist()).filter((entry) => entry.host !== host));
}

/** Calls back after each change, here or elsewhere, until the signal aborts. */
export function watchAllowlist(onChange: (list: readonly AllowedHost[]) => void, signal: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, unknown>>) => {
    if (KEY in changes) readAllowlist().then(onChange, reportError);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

function area() {
  return browser.extension.inIncognitoContext ? browser.storage.session : browser.storage.local;
}

/** Storage first: without the rule the gate still asks the list, without the list nothing could be undone. */
async function write(list: readonly AllowedHost[]): Promise<void> {
  await area().set({ [KEY]: list });
  const { declarativeNetRequest: requests } = browser;
  if (browser.extension.inIncognitoContext) {
    await requests.updateSessionRules(replacement(await requests.getSessionRules(), list));
  } else {
    await requests.updateDynamicRules(replacement(await requests.getDynamicRules(), list));
  }
}

function replacement(present: readonly Rule[], list: readonly AllowedHost[]) {
  return {
    removeRuleIds: present.filter(({ id }) => id >= RULE_IDS.allowlist && id < RULE_IDS.passes).map(({ id }) => id),
    addRules: list.flatMap(({ host }, index) =>
      allowHostRules(RULE_IDS.allowlist + 2 * index, PRIORITIES.allowlist, host),
    ),
  };
}

function isAllowedHost(entry: unknown): entry is AllowedHost {
  return typeof entry === 'object' && entry !== null && 'host' in entry && typeof entry.host === 'string';
}

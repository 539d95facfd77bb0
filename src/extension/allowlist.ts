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

/** Oldest first, those of private windows last. */
export async function readAllowlist(): Promise<readonly AllowedHost[]> {
  return [...(await readFrom(false)), ...(await readFrom(true))];
}

export async function isAllowedSite(host: string): Promise<boolean> {
  return (await readAllowlist()).some((entry) => entry.host === host);
}

/** @param isPrivate said of a page in a private window; a background that serves both kinds of windows must tell */
export async function allowHost(
  host: string,
  reason: AllowedHost['reason'],
  isPrivate = browser.extension.inIncognitoContext === true,
): Promise<void> {
  const others = (await readFrom(isPrivate)).filter((entry) => entry.host !== host);
  await write([...others, { host, reason, addedOn: localDate(new Date()) }].slice(-MOST), isPrivate);
}

export async function disallowHost(host: string): Promise<void> {
  for (const isPrivate of [false, true]) {
    const list = await readFrom(isPrivate);
    const others = list.filter((entry) => entry.host !== host);
    if (others.length < list.length) await write(others, isPrivate);
  }
}

/** Calls back after each change, here or elsewhere, until the signal aborts. */
export function watchAllowlist(onChange: (list: readonly AllowedHost[]) => void, signal: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, unknown>>) => {
    if (KEY in changes) readAllowlist().then(onChange, reportError);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

function area(isPrivate: boolean) {
  return isPrivate ? browser.storage.session : browser.storage.local;
}

async function readFrom(isPrivate: boolean): Promise<readonly AllowedHost[]> {
  const stored: unknown = (await area(isPrivate).get(KEY))[KEY];
  return Array.isArray(stored) ? stored.filter(isAllowedHost) : [];
}

/** Storage first: without the rule the gate still asks the list, without the list nothing could be undone. */
async function write(list: readonly AllowedHost[], isPrivate: boolean): Promise<void> {
  await area(isPrivate).set({ [KEY]: list });
  const { declarativeNetRequest: requests } = browser;
  if (isPrivate) await requests.updateSessionRules(replacement(await requests.getSessionRules(), list));
  else await requests.updateDynamicRules(replacement(await requests.getDynamicRules(), list));
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

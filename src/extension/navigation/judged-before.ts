/**
 * Hosts whose pages posed as an institution: for a month they are stopped before they are opened. The address itself says
 * nothing, so what was claimed is kept with it. Of private windows nothing is kept beyond the browser's memory, and no rule made.
 *
 * Exactly the host is meant. The browser's rule covers its subdomains too; the gate, which asks here, lets those through.
 */
import { readActiveWarnings } from '../active-warnings';
import { browser } from '../browser';
import { localDate } from '../local-date';
import { gatePage } from './gate-page';
import { endHarmless } from './passes';
import { judgedBeforeRule, RULE_IDS } from './request-rules';
import { isSharedHost } from './shared-hosts';

export interface JudgedHost {
  /** ASCII, lower case. */
  readonly host: string;
  /** The name the page gave itself, as the registry writes it. */
  readonly claimed: string;
  /** `YYYY-MM-DD`, local: the last time. */
  readonly seenOn: string;
}

const KEY = 'judged-before';
/** Oldest are forgotten first; such pages live for days, not years. */
const MOST = 500;
/** Days. By then such a page is gone, and its host may be somebody else's. */
const LONGEST = 30;

export async function judgedBefore(host: string, now = new Date()): Promise<JudgedHost | undefined> {
  const known = [...(await readFrom(false)), ...(await readFrom(true))];
  return known.find((entry) => host === entry.host && isFresh(entry, now));
}

/**
 * Does nothing for a host on which anybody can put a page.
 *
 * @param isPrivate seen in a private window; a background that serves both kinds of windows must tell
 */
export async function rememberJudged(
  host: string,
  claimed: string,
  isPrivate = browser.extension.inIncognitoContext === true,
): Promise<void> {
  if (isSharedHost(host)) return;
  const now = new Date();
  const others = (await readFrom(isPrivate)).filter((entry) => entry.host !== host && isFresh(entry, now));
  await write([...others, { host, claimed, seenOn: localDate(now) }].slice(-MOST), isPrivate);
  await endHarmless(host);
}

/** How many are remembered, those of private windows too. */
export async function countJudged(now = new Date()): Promise<number> {
  return [...(await readFrom(false)), ...(await readFrom(true))].filter((entry) => isFresh(entry, now)).length;
}

/** With the last private window. */
export function forgetJudgedPrivately(): Promise<void> {
  return area(true).remove(KEY);
}

/** All of them, of private windows too. */
export async function forgetJudged(): Promise<void> {
  await write([], false);
  await forgetJudgedPrivately();
}

function isFresh({ seenOn }: JudgedHost, now: Date): boolean {
  const age = (Date.parse(localDate(now)) - Date.parse(seenOn)) / 86_400_000;
  // A clock that was set back makes nothing older than it is.
  return age <= LONGEST;
}

function area(isPrivate: boolean) {
  return isPrivate ? browser.storage.session : browser.storage.local;
}

async function readFrom(isPrivate: boolean): Promise<readonly JudgedHost[]> {
  const stored: unknown = (await area(isPrivate).get(KEY))[KEY];
  return Array.isArray(stored) ? stored.filter(isJudgedHost) : [];
}

async function write(list: readonly JudgedHost[], isPrivate: boolean): Promise<void> {
  await area(isPrivate).set({ [KEY]: list });
  if (!isPrivate) await syncJudgedRule();
}

/** Makes the browser's rule that of the list; none while warnings about addresses are switched off. */
export async function syncJudgedRule(): Promise<void> {
  const { declarativeNetRequest: requests } = browser;
  const [list, { addresses }, rules] = await Promise.all([
    readFrom(false),
    readActiveWarnings(),
    requests.getDynamicRules(),
  ]);
  const now = new Date();
  const hosts = addresses ? list.filter((entry) => isFresh(entry, now)).map(({ host }) => host) : [];
  const present = rules.find(({ id }) => id === RULE_IDS.judgedBefore);
  const { requestDomains = [] } = present?.condition ?? {};
  const isSame = hosts.join() === requestDomains.join();
  // Firefox gives the extension's pages another address in another profile.
  if (isSame && (!present || present.action.redirect?.regexSubstitution?.startsWith(gatePage()))) return;
  await requests.updateDynamicRules({
    removeRuleIds: [RULE_IDS.judgedBefore],
    // Without hosts the rule would be about all of them.
    addRules: hosts.length > 0 ? [judgedBeforeRule(hosts, gatePage())] : [],
  });
}

function isJudgedHost(entry: unknown): entry is JudgedHost {
  return (
    typeof entry === 'object' &&
    entry !== null &&
    'host' in entry &&
    typeof entry.host === 'string' &&
    'claimed' in entry &&
    typeof entry.claimed === 'string' &&
    'seenOn' in entry &&
    typeof entry.seenOn === 'string'
  );
}

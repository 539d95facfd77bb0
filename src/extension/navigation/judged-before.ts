/**
 * Hosts whose pages posed as an institution: the next time they are stopped before they are opened. The address itself says
 * nothing, so what was claimed is kept with it. Of private windows nothing is kept beyond the browser's memory, and no rule made.
 */
import { readActiveWarnings } from '../active-warnings';
import { browser } from '../browser';
import { gatePage } from './gate-page';
import { judgedBeforeRule, RULE_IDS } from './gate-rules';

export interface JudgedHost {
  /** ASCII, lower case. */
  readonly host: string;
  /** The name the page gave itself, as the registry writes it. */
  readonly claimed: string;
}

const KEY = 'judged-before';
/** Oldest are forgotten first; such pages live for days, not years. */
const MOST = 500;

/** Also of a parent host: the rule covers subdomains. */
export async function judgedBefore(host: string): Promise<JudgedHost | undefined> {
  const known = [...(await readFrom(false)), ...(await readFrom(true))];
  return known.find((entry) => host === entry.host || host.endsWith(`.${entry.host}`));
}

/** @param isPrivate seen in a private window; a background that serves both kinds of windows must tell */
export async function rememberJudged(
  host: string,
  claimed: string,
  isPrivate = browser.extension.inIncognitoContext === true,
): Promise<void> {
  const others = (await readFrom(isPrivate)).filter((entry) => entry.host !== host);
  await write([...others, { host, claimed }].slice(-MOST), isPrivate);
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
  const hosts = addresses ? list.map(({ host }) => host) : [];
  const present = rules.find(({ id }) => id === RULE_IDS.judgedBefore);
  const { requestDomains = [] } = present?.condition ?? {};
  const isSame = hosts.join() === requestDomains.join();
  // Firefox gives the extension's pages another address in another profile.
  if (isSame && (!present || present.action.redirect?.regexSubstitution?.startsWith(gatePage()))) return;
  await requests.updateDynamicRules({
    removeRuleIds: [RULE_IDS.judgedBefore],
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
    typeof entry.claimed === 'string'
  );
}

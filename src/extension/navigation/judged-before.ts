/**
 * Hosts whose pages posed as an institution: the next time they are stopped before they are opened. The address itself says
 * nothing, so what was claimed is kept with it. Private windows leave no trace here.
 */
import { browser } from '../browser';
import { localDate } from '../local-date';
import { gatePage } from './gate-page';
import { judgedBeforeRule, RULE_IDS } from './gate-rules';

export interface JudgedHost {
  /** ASCII, lower case. */
  readonly host: string;
  /** The name the page gave itself, as the registry writes it. */
  readonly claimed: string;
  /** `YYYY-MM-DD`, local. */
  readonly judgedOn: string;
}

const KEY = 'judged-before';
/** Oldest are forgotten first; such pages live for days, not years. */
const MOST = 500;

export async function readJudgedBefore(): Promise<readonly JudgedHost[]> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored.filter(isJudgedHost) : [];
}

/** Also of a parent host: the rule covers subdomains. */
export async function judgedBefore(host: string): Promise<JudgedHost | undefined> {
  return (await readJudgedBefore()).find((entry) => host === entry.host || host.endsWith(`.${entry.host}`));
}

export async function rememberJudged(host: string, claimed: string): Promise<void> {
  if (browser.extension.inIncognitoContext) return;
  const others = (await readJudgedBefore()).filter((entry) => entry.host !== host);
  await write([...others, { host, claimed, judgedOn: localDate(new Date()) }].slice(-MOST));
}

export async function forgetJudged(host: string): Promise<void> {
  await write((await readJudgedBefore()).filter((entry) => entry.host !== host));
}

async function write(list: readonly JudgedHost[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: list });
  await browser.declarativeNetRequest.updateDynamicRules({
    removeRuleIds: [RULE_IDS.judgedBefore],
    addRules:
      list.length === 0
        ? []
        : [
            judgedBeforeRule(
              list.map(({ host }) => host),
              gatePage(),
            ),
          ],
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

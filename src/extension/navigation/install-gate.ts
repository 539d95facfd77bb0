import { gatePatterns } from '@/src/core/url/lookalike/gate-patterns';
import { indexTargets } from '@/src/core/url/lookalike/targets';
import { knowledge } from '@/src/knowledge';
import { browser } from '../browser';
import { gatePage } from './gate-page';
import { gateRules, RULE_IDS, type Rule } from './gate-rules';

const KEY = 'gate';
/** Raised when the rules are made differently from the same knowledge. */
const FORMAT = 2;

/**
 * Puts the rules of the gate into the browser, which keeps them over restarts; does nothing when they are those of this
 * knowledge already. Rules for single hosts (allowlist, judged before) are left alone.
 */
export async function installGate(): Promise<void> {
  // Firefox gives the extension's pages another address in another profile.
  const wanted = `${FORMAT} ${knowledge.version} ${gatePage()}`;
  const { [KEY]: installed } = await browser.storage.local.get(KEY);
  if (installed === wanted) return;
  const targets = indexTargets(knowledge.registry);
  const rules = gateRules(gatePatterns(targets), [...targets.known], gatePage());
  const old = await browser.declarativeNetRequest.getDynamicRules();
  await browser.declarativeNetRequest.updateDynamicRules({
    removeRuleIds: old.filter(({ id }) => isOfGate(id)).map(({ id }) => id),
    addRules: await supported(rules),
  });
  await browser.storage.local.set({ [KEY]: wanted });
}

function isOfGate(id: number): boolean {
  return id !== RULE_IDS.judgedBefore && id < RULE_IDS.allowlist;
}

/** One expression that a browser refuses would make it refuse them all. */
async function supported(rules: readonly Rule[]): Promise<Rule[]> {
  const answers = await Promise.all(
    rules.map(async ({ condition: { regexFilter: regex } }) =>
      regex === undefined ? true : (await browser.declarativeNetRequest.isRegexSupported({ regex })).isSupported,
    ),
  );
  return rules.filter((_, index) => answers[index]);
}

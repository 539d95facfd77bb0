import { gatePatterns } from '@/src/core/url/lookalike/gate-patterns';
import { indexTargets } from '@/src/core/url/lookalike/targets';
import { knowledge } from '@/src/knowledge';
import { readActiveWarnings } from '../active-warnings';
import { browser } from '../browser';
import { gatePage } from './gate-page';
import { gateRules, RULE_IDS, type Rule } from './gate-rules';

const KEY = 'gate';
/** Raised when the rules are made differently from the same knowledge. */
const FORMAT = 2;
/** In the place of the mark while the person has the warnings about addresses switched off. */
const SWITCHED_OFF = 'switched off';
const LOCK = 'collection-check-gate';

/**
 * Puts the rules of the gate into the browser, which keeps them over restarts, or takes them out where warnings about addresses
 * are switched off; does nothing when they are as they should be. Rules for single hosts (allowlist, judged before) are left alone.
 */
export function installGate(): Promise<void> {
  // Two presses on the switch must end with what the second said.
  return navigator.locks.request(LOCK, install);
}

async function install(): Promise<void> {
  // Firefox gives the extension's pages another address in another profile.
  const isOn = (await readActiveWarnings()).addresses;
  const wanted = isOn ? `${FORMAT} ${knowledge.version} ${gatePage()}` : SWITCHED_OFF;
  const { [KEY]: installed } = await browser.storage.local.get(KEY);
  if (installed === wanted) return;
  const old = await browser.declarativeNetRequest.getDynamicRules();
  await browser.declarativeNetRequest.updateDynamicRules({
    removeRuleIds: old.filter(({ id }) => isOfGate(id)).map(({ id }) => id),
    addRules: isOn ? await supported(rulesOfKnowledge()) : [],
  });
  await browser.storage.local.set({ [KEY]: wanted });
}

function rulesOfKnowledge(): readonly Rule[] {
  const targets = indexTargets(knowledge.registry);
  return gateRules(gatePatterns(targets), [...targets.known], gatePage());
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

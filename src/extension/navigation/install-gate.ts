import { gatePatterns } from '@/src/core/url/lookalike/gate-patterns';
import { indexTargets } from '@/src/core/url/lookalike/targets';
import { knowledge } from '@/src/knowledge';
import { readActiveWarnings } from '../active-warnings';
import { browser } from '../browser';
import { gatePage } from './gate-page';
import { noteGateRefused } from './gate-refused';
import { gateRules } from './gate-rules';
import { RULE_IDS, type Rule, readdressed } from './request-rules';

const KEY = 'gate';
/** Raised when the rules are made differently from the same knowledge. */
const FORMAT = 3;

/** In `storage.local`: what was put in. */
interface Noted {
  /** Of what the rules were made. */
  readonly made: string;
  readonly count: number;
  /** Where they stop. */
  readonly page: string;
}

/** In the place of what the rules are made of while the person has the warnings about addresses switched off. */
const SWITCHED_OFF = 'switched off';
const LOCK = 'collection-check-gate';

/**
 * Puts the rules of the gate into the browser, which keeps them over restarts, or takes them out where warnings about addresses
 * are switched off; does nothing when they are as they should be. Rules for single hosts (allowlist, judged before) are left alone.
 * Chromium gives the page at which they stop another address in every run.
 *
 * @throws what the browser says when it refuses; the popup then tells the person
 */
export function installGate(): Promise<void> {
  // Two presses on the switch must end with what the second said.
  return navigator.locks.request(LOCK, async () => {
    try {
      await install();
      await noteGateRefused(false);
    } catch (error) {
      await noteGateRefused(true);
      throw error;
    }
  });
}

async function install(): Promise<void> {
  const { declarativeNetRequest: requests, storage } = browser;
  const [{ addresses: isOn }, noted, present] = await Promise.all([
    readActiveWarnings(),
    readNoted(),
    requests.getDynamicRules(),
  ]);
  const own = present.filter(isOfGate);
  const made = isOn ? `${FORMAT} ${knowledge.version}` : SWITCHED_OFF;
  const page = gatePage();
  // Neither the note nor the rules alone prove anything: each may have been lost without the other.
  const isCurrent = noted?.made === made && noted.count === own.length;
  if (isCurrent && noted.page === page) return;
  const rules = isCurrent ? own : isOn ? await makeRules(page) : [];
  await requests.updateDynamicRules({
    removeRuleIds: own.map(({ id }) => id),
    addRules: rules.map((rule) => readdressed(rule, page)),
  });
  const { length: count } = (await requests.getDynamicRules()).filter(isOfGate);
  if (count !== rules.length) throw new Error(`the browser keeps ${count} of ${rules.length} rules`);
  await storage.local.set({ [KEY]: { made, count, page } satisfies Noted });
}

function isOfGate({ id }: Rule): boolean {
  return id !== RULE_IDS.judgedBefore && id !== RULE_IDS.blocklist && id < RULE_IDS.allowlist;
}

async function readNoted(): Promise<Noted | undefined> {
  const { [KEY]: noted } = await browser.storage.local.get(KEY);
  // Only `install` writes there; an older form reads as nothing that is wanted.
  return noted as Noted | undefined;
}

/** One expression that a browser refuses would make it refuse them all. */
async function makeRules(page: string): Promise<readonly Rule[]> {
  const targets = indexTargets(knowledge.registry);
  const rules = gateRules(gatePatterns(targets), [...targets.known], page);
  const answers = await Promise.all(
    rules.map(async ({ condition: { regexFilter: regex } }) =>
      regex === undefined ? true : (await browser.declarativeNetRequest.isRegexSupported({ regex })).isSupported,
    ),
  );
  return rules.filter((_, index) => answers[index]);
}

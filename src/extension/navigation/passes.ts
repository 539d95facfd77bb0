/**
 * Leave to open an address that the gate would stop: for a harmless host until the browser ends, for a person's "go on" in
 * one tab until it goes elsewhere. Session rules are the only record, so nothing survives and nothing gets out of step.
 */
import { browser } from '../browser';
import { allowHostRules, allowUserinfoRule, PRIORITIES, RULE_IDS, type Rule, referrerRule } from './request-rules';
import { hasUserinfo } from './web-address';

/** Rules of harmless hosts, two to a host: 1,000 hosts, well below the browsers' 5,000 session rules. */
const MOST_HARMLESS = 2_000;

const requests = () => browser.declarativeNetRequest;

/**
 * For a host that the engine found nothing wrong with. In private windows only for the tab: other tabs must not know.
 *
 * @param referrer what the next load of it in this tab carries, and only that one
 */
export async function passHarmless(url: URL, tabId: number, isPrivate: boolean, referrer?: string): Promise<void> {
  const tabIds = isPrivate ? [tabId] : undefined;
  await add((id, present) => {
    const harmless = present.filter(({ priority }) => priority === PRIORITIES.passedHost);
    const isThere = harmless.some((rule) => rule.condition.tabIds?.[0] === tabIds?.[0] && isFor(rule, url.hostname));
    const added = isThere ? [] : allowHostRules(id, PRIORITIES.passedHost, url.hostname, tabIds);
    return {
      addRules: [
        ...added,
        ...(hasUserinfo(url) ? [allowUserinfoRule(id + 2, url, tabId)] : []),
        ...(referrer === undefined ? [] : [referrerRule(id + 3, url, tabId, referrer)]),
      ],
      removeRuleIds: oldest(harmless, harmless.length + added.length - MOST_HARMLESS),
    };
  });
}

/** For a person who chose to go on this once. */
export async function passOnce(url: URL, tabId: number): Promise<void> {
  await add((id) => ({
    addRules: [
      ...allowHostRules(id, PRIORITIES.passedByPerson, url.hostname, [tabId]),
      ...(hasUserinfo(url) ? [allowUserinfoRule(id + 2, url, tabId)] : []),
    ],
  }));
}

/** Whether the person chose to go on to this host in this tab. */
export async function isPassedOnce(host: string, tabId: number): Promise<boolean> {
  const rules = await requests().getSessionRules();
  return rules.some(
    (rule) =>
      isOfTab(rule, tabId) &&
      rule.priority === PRIORITIES.passedByPerson &&
      // Harmless hosts with user-info have a rule of this priority too; a person's choice has the plain ones besides.
      rule.condition.urlFilter?.includes('@') !== true &&
      isFor(rule, host),
  );
}

/** A host that was found harmless no longer is. */
export async function endHarmless(host: string): Promise<void> {
  const rules = await requests().getSessionRules();
  const ended = rules.filter((rule) => rule.priority === PRIORITIES.passedHost && isFor(rule, host));
  if (ended.length > 0) await requests().updateSessionRules({ removeRuleIds: ended.map(({ id }) => id) });
}

/** When a tab shows another host, or is closed: what was allowed in it ends. A referrer ends with whatever is shown. */
export async function endPasses(tabId: number, exceptHost?: string): Promise<void> {
  const rules = await requests().getSessionRules();
  const ended = rules.filter(
    (rule) =>
      isOfTab(rule, tabId) &&
      (rule.priority === PRIORITIES.referrer || exceptHost === undefined || !isFor(rule, exceptHost)),
  );
  if (ended.length > 0) await requests().updateSessionRules({ removeRuleIds: ended.map(({ id }) => id) });
}

/** When the load that should carry a referrer comes to nothing. */
export async function endReferrer(tabId: number): Promise<void> {
  const rules = await requests().getSessionRules();
  const ended = rules.filter((rule) => isOfTab(rule, tabId) && rule.priority === PRIORITIES.referrer);
  if (ended.length > 0) await requests().updateSessionRules({ removeRuleIds: ended.map(({ id }) => id) });
}

function isOfTab({ condition }: Rule, tabId: number): boolean {
  return condition.tabIds?.includes(tabId) === true;
}

function isFor({ condition }: Rule, host: string): boolean {
  const { urlFilter = '' } = condition;
  // A rule with something before the @ names a port too, where there is one; an @ before that is written as %40.
  const behindAt = urlFilter.includes('@') ? urlFilter.slice(urlFilter.lastIndexOf('@') + 1) : undefined;
  return urlFilter.endsWith(`//${host}^`) || behindAt?.replace(/(?::\d+)?\^$/, '') === host;
}

/** Numbers only grow, so the lowest are the oldest. */
function oldest(rules: readonly Rule[], count: number): number[] {
  return rules
    .map(({ id }) => id)
    .sort((a, b) => a - b)
    .slice(0, Math.max(0, count));
}

interface Change {
  readonly addRules: Rule[];
  readonly removeRuleIds?: number[];
}

/** Numbers are taken from what is there; two gates at the same moment may take the same, and the later one tries again. */
async function add(changeFrom: (id: number, present: readonly Rule[]) => Change): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    const present = await requests().getSessionRules();
    const id = Math.max(RULE_IDS.passes, ...present.map((rule) => rule.id + 1));
    const change = changeFrom(id + attempt, present);
    if (change.addRules.length === 0) return;
    try {
      await requests().updateSessionRules(change);
      return;
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}

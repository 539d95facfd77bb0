/**
 * Leave to open an address that the gate would stop: for a harmless host until the browser ends, for a person's "go on" in
 * one tab until it goes elsewhere. Session rules are the only record, so nothing survives and nothing gets out of step.
 */
import { browser } from '../browser';
import { allowHostRules, allowUserinfoRule, PRIORITIES, RULE_IDS, type Rule } from './gate-rules';
import { hasUserinfo } from './web-address';

const requests = () => browser.declarativeNetRequest;

/** For a host that the engine found nothing wrong with. In private windows only for the tab: other tabs must not know. */
export async function passHarmless(url: URL, tabId: number, isPrivate: boolean): Promise<void> {
  await add((id) => [
    ...allowHostRules(id, PRIORITIES.passedHost, url.hostname, isPrivate ? [tabId] : undefined),
    ...(hasUserinfo(url) ? [allowUserinfoRule(id + 2, url, tabId)] : []),
  ]);
}

/** For a person who chose to go on this once. */
export async function passOnce(url: URL, tabId: number): Promise<void> {
  await add((id) => [
    ...allowHostRules(id, PRIORITIES.passedByPerson, url.hostname, [tabId]),
    ...(hasUserinfo(url) ? [allowUserinfoRule(id + 2, url, tabId)] : []),
  ]);
}

/** Whether the person chose to go on to this host in this tab. */
export async function isPassedOnce(host: string, tabId: number): Promise<boolean> {
  const rules = await requests().getSessionRules();
  return rules.some((rule) => isOfTab(rule, tabId) && rule.priority === PRIORITIES.passedByPerson && isFor(rule, host));
}

/** When a tab shows another host, or is closed: what was allowed in it ends. */
export async function endPasses(tabId: number, exceptHost?: string): Promise<void> {
  const rules = await requests().getSessionRules();
  const ended = rules.filter((rule) => isOfTab(rule, tabId) && !(exceptHost !== undefined && isFor(rule, exceptHost)));
  if (ended.length > 0) await requests().updateSessionRules({ removeRuleIds: ended.map(({ id }) => id) });
}

function isOfTab({ condition }: Rule, tabId: number): boolean {
  return condition.tabIds?.includes(tabId) === true;
}

function isFor({ condition }: Rule, host: string): boolean {
  return condition.urlFilter?.endsWith(`//${host}^`) === true || condition.urlFilter?.includes(`@${host}`) === true;
}

/** Numbers are taken from what is there; two gates at the same moment may take the same, and the later one tries again. */
async function add(rulesFrom: (id: number) => readonly Rule[]): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    const present = await requests().getSessionRules();
    const id = Math.max(RULE_IDS.passes, ...present.map((rule) => rule.id + 1));
    try {
      await requests().updateSessionRules({ addRules: [...rulesFrom(id + attempt)] });
      return;
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}

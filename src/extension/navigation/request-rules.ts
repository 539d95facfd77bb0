/**
 * The browser's own request rules: what goes to the gate instead of to the network. They act before a byte leaves, on redirects, in
 * new windows, and while the background sleeps. Higher priority wins; all of them are about top-level pages only. Nothing of the
 * engine is imported here: the gate's page, which everybody waits for, makes rules for single hosts.
 */
import type { browser } from '../browser';

type Update = Parameters<typeof browser.declarativeNetRequest.updateDynamicRules>[0];
export type Rule = NonNullable<Update['addRules']>[number];

/** Rules by number: `passes` are session rules, the rest dynamic. */
export const RULE_IDS = {
  ownDomains: 1,
  userinfo: 2,
  punycode: 3,
  judgedBefore: 4,
  blocklist: 5,
  labels: 1_000,
  allowlist: 5_000,
  passes: 20_000,
} as const;

export const PRIORITIES = {
  label: 1,
  /** Also about subdomains of the hosts that are meant. */
  judgedBefore: 2,
  /** A host found harmless in this browser session passes those; it loses this when its pages are found to pose. */
  passedHost: 3,
  /** It may still be written behind another's name: `http://ppdai.com@host/`. */
  userinfo: 4,
  allowlist: 5,
  ownDomains: 6,
  /** An organisation closes what it likes, official sites included. */
  blocklist: 7,
  /** Whoever chose to go on, goes on; whether they may is asked before the rule is made. */
  passedByPerson: 8,
  /** The organisation's own exceptions. */
  organisationAllowlist: 9,
  /** Leave to open is leave to change nothing, unless the change ranks higher. */
  referrer: 10,
} as const;

export const TOP_LEVEL: Pick<Rule['condition'], 'resourceTypes'> = { resourceTypes: ['main_frame'] };

/** Hosts judged dangerous before, by what stood on their pages. */
export function judgedBeforeRule(hosts: readonly string[], gatePage: string): Rule {
  return hostsRule('judgedBefore', hosts, gatePage);
}

/** Hosts an organisation has closed. */
export function blockedRule(hosts: readonly string[], gatePage: string): Rule {
  return hostsRule('blocklist', hosts, gatePage);
}

/** Subdomains included. */
function hostsRule(name: 'judgedBefore' | 'blocklist', hosts: readonly string[], gatePage: string): Rule {
  return {
    ...stop(RULE_IDS[name], PRIORITIES[name], gatePage),
    condition: { ...TOP_LEVEL, requestMethods: ['get'], requestDomains: [...hosts], regexFilter: '^https?://.*' },
  };
}

/**
 * Two rules that let exactly this host through, on both schemes and all ports. A filter of `requestDomains` would also let
 * `ppdai.com.<host>` through.
 */
export function allowHostRules(
  id: number,
  priority: number,
  host: string,
  tabIds?: readonly number[],
): readonly Rule[] {
  return ['http', 'https'].map((scheme, index) => ({
    id: id + index,
    priority,
    action: { type: 'allow' },
    condition: { ...TOP_LEVEL, urlFilter: `|${scheme}://${host}^`, ...(tabIds && { tabIds: [...tabIds] }) },
  }));
}

/** The same for one address with something before its @, up to the end of the host. @param url of `withoutWildcards` */
export function allowUserinfoRule(id: number, url: URL, tabId: number): Rule {
  const { protocol, username, password, host } = url;
  const userinfo = password === '' ? username : `${username}:${password}`;
  return {
    id,
    priority: PRIORITIES.passedByPerson,
    action: { type: 'allow' },
    condition: { ...TOP_LEVEL, urlFilter: `|${protocol}//${userinfo}@${host}^`, tabIds: [tabId] },
  };
}

/** The same rule, stopping at the gate's address of today; what does not stop stays as it is. */
export function readdressed(rule: Rule, gatePage: string): Rule {
  return rule.action.type === 'redirect' ? { ...rule, ...stop(rule.id, rule.priority ?? 1, gatePage) } : rule;
}

/** Gives the one load that the gate makes for the person the referrer that it would have had. */
export function referrerRule(id: number, { protocol, hostname }: URL, tabId: number, referrer: string): Rule {
  return {
    id,
    priority: PRIORITIES.referrer,
    action: {
      type: 'modifyHeaders',
      requestHeaders: [{ header: 'referer', operation: 'set', value: referrer }],
    },
    condition: { ...TOP_LEVEL, urlFilter: `|${protocol}//${hostname}^`, tabIds: [tabId] },
  };
}

/** Sends what the rule's condition matches to the gate. */
export function stop(id: number, priority: number, gatePage: string): Pick<Rule, 'id' | 'priority' | 'action'> {
  return { id, priority, action: { type: 'redirect', redirect: { regexSubstitution: `${gatePage}#\\0` } } };
}

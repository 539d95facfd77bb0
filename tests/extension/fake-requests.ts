/** The request rules of the browser, in memory: what `fakeBrowser` leaves out. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

interface Rule {
  readonly id: number;
  readonly priority?: number;
  readonly action?: { readonly type: string; readonly redirect?: { readonly regexSubstitution?: string } };
  readonly condition: {
    readonly urlFilter?: string;
    readonly regexFilter?: string;
    readonly requestDomains?: readonly string[];
    readonly tabIds?: readonly number[];
  };
}

interface Update {
  readonly removeRuleIds?: readonly number[];
  readonly addRules?: readonly Rule[];
}

export interface FakeRequests {
  readonly dynamic: () => readonly Rule[];
  readonly session: () => readonly Rule[];
}

/** Puts it in; rules are refused when their number is taken, as browsers do. */
export function fakeRequests(refused: (regex: string) => boolean = () => false): FakeRequests {
  const sets = { dynamic: new Map<number, Rule>(), session: new Map<number, Rule>() };
  const update = (set: Map<number, Rule>) => async (changes: Update) => {
    const next = new Map(set);
    for (const id of changes.removeRuleIds ?? []) next.delete(id);
    for (const rule of changes.addRules ?? []) {
      if (next.has(rule.id)) throw new Error(`Rule with id ${rule.id} does not have a unique ID.`);
      if (rule.condition.regexFilter && refused(rule.condition.regexFilter)) throw new Error('not supported');
      next.set(rule.id, rule);
    }
    set.clear();
    for (const [id, rule] of next) set.set(id, rule);
  };
  Object.assign(fakeBrowser.declarativeNetRequest, {
    getDynamicRules: async () => [...sets.dynamic.values()],
    getSessionRules: async () => [...sets.session.values()],
    updateDynamicRules: update(sets.dynamic),
    updateSessionRules: update(sets.session),
    isRegexSupported: async ({ regex }: { regex: string }) => ({ isSupported: !refused(regex) }),
  });
  return { dynamic: () => [...sets.dynamic.values()], session: () => [...sets.session.values()] };
}

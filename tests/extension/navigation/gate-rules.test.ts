import { expect, test } from 'vitest';
import { gateRules } from '@/src/extension/navigation/gate-rules';
import { allowHostRules, judgedBeforeRule, RULE_IDS } from '@/src/extension/navigation/request-rules';

const GATE = 'chrome-extension://abc/interstitial.html';
const rules = gateRules(['^https?://[^/]*(?:\\bmucfc|mucfc\\b).*'], ['mucfc.com'], GATE);

test('every number is used once', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test('only top-level pages are touched', () => {
  for (const { condition } of rules) expect(condition.resourceTypes).toEqual(['main_frame']);
});

test('what is stopped goes to the gate with its whole address, and never a form that is being sent', () => {
  const stopped = rules.filter(({ action }) => action.type === 'redirect');
  expect(stopped).toHaveLength(3);
  for (const { action, condition } of stopped) {
    expect(action.redirect).toEqual({ regexSubstitution: `${GATE}#\\0` });
    expect(condition.requestMethods).toEqual(['get']);
  }
});

test('own domains and governments win over everything', () => {
  const own = rules.find(({ id }) => id === RULE_IDS.ownDomains);
  expect(own?.condition.requestDomains).toEqual(['mucfc.com', 'gov.cn', 'gov.tw', 'gov.hk']);
  expect(own?.priority).toBe(Math.max(...rules.map(({ priority = 1 }) => priority)));
});

test('leave for one host is for that host alone', () => {
  const [http, https] = allowHostRules(7, 1, 'shop.example', [3]);
  expect(http).toMatchObject({ id: 7, condition: { urlFilter: '|http://shop.example^', tabIds: [3] } });
  expect(https).toMatchObject({ id: 8, condition: { urlFilter: '|https://shop.example^' } });
});

test('hosts judged before are one rule with their subdomains', () => {
  expect(judgedBeforeRule(['a.top', 'b.top'], GATE)).toMatchObject({
    id: RULE_IDS.judgedBefore,
    condition: { requestDomains: ['a.top', 'b.top'] },
  });
});

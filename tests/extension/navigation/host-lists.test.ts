/** Lists of hosts that are kept in storage and in the browser's rules: the two always say the same. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allowHost, disallowHost, isAllowedSite } from '@/src/extension/allowlist';
import { isGateRefused } from '@/src/extension/navigation/gate-refused';
import { installGate } from '@/src/extension/navigation/install-gate';
import { forgetJudged, judgedBefore, rememberJudged } from '@/src/extension/navigation/judged-before';
import { endPasses, isPassedOnce, passHarmless, passOnce } from '@/src/extension/navigation/passes';
import { PRIORITIES, RULE_IDS } from '@/src/extension/navigation/request-rules';
import { readSettings } from '@/src/extension/settings/read-settings';
import { changeSettings } from '@/src/extension/settings/settings-store';
import { type FakeRequests, fakeRequests } from '../fake-requests';

let requests: FakeRequests;
afterEach(() => vi.restoreAllMocks());
beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.extension, { inIncognitoContext: false });
  requests = fakeRequests();
});

const readAllowlist = async () => (await readSettings()).settings.allowlist;
const filters = (rules: ReturnType<FakeRequests['dynamic']>) => rules.map(({ condition }) => condition.urlFilter);

describe('the allowlist', () => {
  test('holds exactly the host, with its day and place, once', async () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 21, 12), toFake: ['Date'] });
    await allowHost('shop.example', 'interstitial');
    await allowHost('shop.example', 'page-warning');
    vi.useRealTimers();
    expect(await readAllowlist()).toEqual([{ host: 'shop.example', reason: 'page-warning', addedOn: '2026-11-21' }]);
    expect(await isAllowedSite('shop.example')).toBe(true);
    expect(await isAllowedSite('ppdai.com.shop.example')).toBe(false);
    expect(filters(requests.dynamic())).toEqual(['|http://shop.example^', '|https://shop.example^']);
  });

  test('is undone one by one', async () => {
    for (const host of ['a.example', 'b.example', 'c.example']) await allowHost(host, 'options');
    await disallowHost('b.example');
    expect((await readAllowlist()).map(({ host }) => host)).toEqual(['a.example', 'c.example']);
    expect(filters(requests.dynamic())).not.toContain('|http://b.example^');
    expect(requests.dynamic()).toHaveLength(4);
  });

  test('asks family mode in private windows, too', async () => {
    const passphrase = { salt: 'c2FsdA==', hash: 'aGFzaA==', iterations: 1 };
    await changeSettings((settings) => ({ ...settings, familyMode: { ...settings.familyMode, on: true, passphrase } }));
    Object.assign(fakeBrowser.extension, { inIncognitoContext: true });
    await expect(allowHost('shop.example', 'options')).rejects.toThrow('passphrase');
    expect(await isAllowedSite('shop.example')).toBe(false);
  });

  test('of private windows is in memory only', async () => {
    Object.assign(fakeBrowser.extension, { inIncognitoContext: true });
    await allowHost('shop.example', 'interstitial');
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(requests.dynamic()).toEqual([]);
    // A rule would let the host through in ordinary windows too.
    expect(requests.session()).toEqual([]);
    expect(await isAllowedSite('shop.example')).toBe(true);
  });
});

describe('hosts judged before', () => {
  test('are remembered with what they claimed, each exactly', async () => {
    await rememberJudged('evil.example', '招联金融');
    expect((await judgedBefore('evil.example'))?.claimed).toBe('招联金融');
    expect(await judgedBefore('m.evil.example')).toBeUndefined();
    expect(await judgedBefore('notevil.example')).toBeUndefined();
    expect(requests.dynamic().map(({ condition }) => condition.requestDomains)).toEqual([['evil.example']]);
  });

  test('a subdomain that the rule stops as well gets through once it is found harmless, the host itself no longer', async () => {
    await passHarmless(new URL('http://evil.example/'), 3, false);
    await rememberJudged('evil.example', '招联金融');
    expect(requests.session()).toEqual([]);
    await passHarmless(new URL('http://m.evil.example/'), 3, false);
    const [rule] = requests.dynamic();
    expect(Math.min(...requests.session().map(({ priority = 0 }) => priority))).toBeGreaterThan(rule?.priority ?? 0);
  });

  test('are forgotten after thirty days, and all at once when the person says so', async () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 1, 12), toFake: ['Date'] });
    await rememberJudged('evil.example', '招联金融');
    vi.setSystemTime(new Date(2026, 11, 1, 12));
    expect(await judgedBefore('evil.example')).toBeDefined();
    vi.setSystemTime(new Date(2026, 11, 2, 12));
    expect(await judgedBefore('evil.example')).toBeUndefined();
    await rememberJudged('worse.example', '招商银行');
    expect(requests.dynamic().map(({ condition }) => condition.requestDomains)).toEqual([['worse.example']]);
    await rememberJudged('private.example', '招商银行', true);
    vi.useRealTimers();
    await forgetJudged();
    expect(await judgedBefore('worse.example')).toBeUndefined();
    expect(await judgedBefore('private.example')).toBeUndefined();
    expect(requests.dynamic()).toEqual([]);
  });

  test.each([
    'docs.qq.com',
    'sites.google.com',
    'storage.googleapis.com',
    'user.feishu.cn',
    'pages.dev',
    'shop.jd.com',
    'www.pgyer.com',
    't.cn',
  ])('a host on which anybody can put a page is not among them: %s', async (host) => {
    await rememberJudged(host, '招联金融');
    expect(await judgedBefore(host)).toBeUndefined();
    expect(requests.dynamic()).toEqual([]);
  });

  test.each(['somebody.github.io', 'mucfc-hk.pages.dev', 'kf-3.shop', '203.0.113.7', '[2001:db8::1]'])(
    'one person’s host is: %s',
    async (host) => {
      await rememberJudged(host, '招联金融');
      expect(await judgedBefore(host)).toBeDefined();
    },
  );

  test('of private windows are known while they are open, and leave no trace', async () => {
    Object.assign(fakeBrowser.extension, { inIncognitoContext: true });
    await rememberJudged('evil.example', '招联金融');
    expect((await judgedBefore('evil.example'))?.claimed).toBe('招联金融');
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(requests.dynamic()).toEqual([]);
  });
});

describe('leave to open', () => {
  const url = new URL('http://shop.example/a');

  test('a harmless host behind user-info is no choice of a person’s', async () => {
    await passHarmless(new URL('https://x@shop.example/'), 3, false);
    expect(await isPassedOnce('shop.example', 3)).toBe(false);
    await passOnce(new URL('https://x@shop.example/'), 3);
    expect(await isPassedOnce('shop.example', 3)).toBe(true);
  });

  test('a harmless host holds for all tabs, and in private windows for one', async () => {
    await passHarmless(url, 3, false);
    await passHarmless(new URL('http://other.example/'), 4, true);
    const tabs = requests.session().map(({ condition }) => condition.tabIds);
    expect(tabs).toEqual([undefined, undefined, [4], [4]]);
    expect(await isPassedOnce('shop.example', 3)).toBe(false);
  });

  test('once is for the tab, and ends when it goes elsewhere or is closed', async () => {
    await passOnce(url, 3);
    expect(await isPassedOnce('shop.example', 3)).toBe(true);
    expect(await isPassedOnce('shop.example', 4)).toBe(false);
    expect(await isPassedOnce('other.example', 3)).toBe(false);
    await endPasses(3, 'shop.example');
    expect(await isPassedOnce('shop.example', 3)).toBe(true);
    await endPasses(3, 'other.example');
    expect(requests.session()).toEqual([]);
    await passOnce(url, 3);
    await endPasses(3);
    expect(requests.session()).toEqual([]);
  });

  test('something before the @ is let through with its host only', async () => {
    await passOnce(new URL('http://ppdai.com@shop.example/'), 3);
    expect(filters(requests.session())).toContain('|http://ppdai.com@shop.example^');
  });

  test('a password without a name is let through as well, or the gate would stop it for ever', async () => {
    await passHarmless(new URL('http://:secret@shop.example/'), 3, false);
    expect(filters(requests.session())).toContain('|http://:secret@shop.example^');
  });

  test('two at the same moment both get through', async () => {
    await Promise.all([passOnce(url, 1), passOnce(new URL('http://other.example/'), 2)]);
    expect(requests.session()).toHaveLength(4);
  });
});

describe('installing the gate', () => {
  test('is done once for the same knowledge, and leaves the lists alone', async () => {
    await allowHost('shop.example', 'options');
    await rememberJudged('evil.example', '招联金融');
    await installGate();
    const { length } = requests.dynamic();
    expect(length).toBeGreaterThan(500);
    const update = vi.spyOn(fakeBrowser.declarativeNetRequest, 'updateDynamicRules');
    await installGate();
    expect(update).not.toHaveBeenCalled();
    await fakeBrowser.storage.local.set({ gate: 'another' });
    await installGate();
    expect(requests.dynamic()).toHaveLength(length);
    expect(requests.dynamic().map(({ id }) => id)).toContain(RULE_IDS.judgedBefore);
    expect(requests.dynamic().filter(({ priority }) => priority === PRIORITIES.allowlist)).toHaveLength(2);
  });

  test('moves its rules to where the gate stands in this run of the browser', async () => {
    await installGate();
    const { length } = requests.dynamic();
    const stops = () =>
      new Set(
        requests.dynamic().flatMap(({ action }) => (action?.redirect ? [action.redirect.regexSubstitution] : [])),
      );
    const supported = vi.spyOn(fakeBrowser.declarativeNetRequest, 'isRegexSupported');
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://today/${path}`);
    await installGate();
    expect(stops()).toEqual(new Set(['chrome-extension://today/interstitial.html#\\0']));
    expect(requests.dynamic()).toHaveLength(length);
    expect(supported).not.toHaveBeenCalled();
  });

  test('is done again where rules have been lost', async () => {
    await installGate();
    const { length } = requests.dynamic();
    const lost = requests.dynamic().find(({ id }) => id > RULE_IDS.labels)?.id ?? 0;
    await fakeBrowser.declarativeNetRequest.updateDynamicRules({ removeRuleIds: [lost] });
    await installGate();
    expect(requests.dynamic()).toHaveLength(length);
  });

  test('that the browser refuses, or quietly does not do, is known until it succeeds', async () => {
    const update = vi.spyOn(fakeBrowser.declarativeNetRequest, 'updateDynamicRules');
    update.mockRejectedValueOnce(new Error('full'));
    await expect(installGate()).rejects.toThrow('full');
    expect(await isGateRefused()).toBe(true);
    update.mockResolvedValueOnce();
    await expect(installGate()).rejects.toThrow('keeps 0 of');
    expect(await isGateRefused()).toBe(true);
    await installGate();
    expect(await isGateRefused()).toBe(false);
  });

  test('an expression that the browser refuses costs only itself', async () => {
    requests = fakeRequests((regex) => regex.includes('mucfc'));
    await installGate();
    expect(requests.dynamic().length).toBeGreaterThan(500);
    expect(requests.dynamic().some(({ condition }) => condition.regexFilter?.includes('mucfc'))).toBe(false);
  });
});

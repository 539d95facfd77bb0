import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { endPasses, endReferrer, isPassedOnce, passHarmless, passOnce } from '@/src/extension/navigation/passes';
import { PRIORITIES } from '@/src/extension/navigation/request-rules';
import { type FakeRequests, fakeRequests } from '../fake-requests';

let rules: FakeRequests;

beforeEach(() => {
  fakeBrowser.reset();
  rules = fakeRequests();
});

test('a harmless host is let through once for all tabs, and in private windows once a tab', async () => {
  await passHarmless(new URL('https://a.example/'), 1, false);
  await passHarmless(new URL('http://a.example/other'), 2, false);
  expect(rules.session().length).toBe(2);
  await passHarmless(new URL('https://a.example/'), 3, true);
  await passHarmless(new URL('https://a.example/'), 3, true);
  await passHarmless(new URL('https://a.example/'), 4, true);
  expect(rules.session().length).toBe(6);
});

test('of very many harmless hosts the oldest have to be judged again', async () => {
  for (let count = 0; count < 1_003; count += 1) await passHarmless(new URL(`https://h${count}.example/`), 1, false);
  expect(rules.session().length).toBe(2_000);
  const filters = rules.session().map(({ condition }) => condition.urlFilter);
  expect(filters).not.toContain('|https://h2.example^');
  expect(filters).toContain('|https://h3.example^');
  expect(filters).toContain('|https://h1002.example^');
});

test('leave for a host with something before its @ is leave for that host alone', async () => {
  await passOnce(new URL('http://bank.com:80@pay.example.top:8080/'), 7);
  expect(await isPassedOnce('pay.example.top', 7)).toBe(true);
  expect(await isPassedOnce('pay.example', 7)).toBe(false);
  expect(await isPassedOnce('pay', 7)).toBe(false);
  await endPasses(7, 'pay.example.top');
  expect(rules.session().length).toBe(3);
  await endPasses(7, 'pay.example');
  expect(rules.session()).toEqual([]);
});

test('a referrer is set for one load: of that host, in that tab, and gone with whatever the tab shows next', async () => {
  const referrers = () => rules.session().filter(({ priority }) => priority === PRIORITIES.referrer);
  await passHarmless(new URL('https://a.example/in'), 1, false, 'https://news.example/');
  expect(referrers()).toMatchObject([
    {
      action: {
        type: 'modifyHeaders',
        requestHeaders: [{ header: 'referer', operation: 'set', value: 'https://news.example/' }],
      },
      condition: { urlFilter: '|https://a.example^', tabIds: [1], resourceTypes: ['main_frame'] },
    },
  ]);
  await endPasses(1, 'a.example');
  expect(referrers()).toEqual([]);
  expect(rules.session().length).toBe(2);
  await passHarmless(new URL('https://a.example/in'), 1, false, 'https://news.example/');
  await endReferrer(2);
  expect(referrers()).toHaveLength(1);
  await endReferrer(1);
  expect(referrers()).toEqual([]);
});

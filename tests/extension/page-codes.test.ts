/** When the screen is looked at for QR codes, and when nobody may. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageFacts } from '@/src/core/page/page-facts';
import { createChecker } from '@/src/extension/checker';
import { pageHandlers } from '@/src/extension/page-check';
import type { DrawnFor } from '@/src/extension/page-state';
import { fakeRequests } from './fake-requests';

const drawn = vi.hoisted((): DrawnFor[] => []);
vi.mock('@/src/extension/page-warning', () => ({
  drawWarning: async (drawnFor: DrawnFor) => drawn.push(drawnFor) > 0,
}));
const screen = vi.hoisted(() => ({ codes: ['wxp://f2f0abc'] as readonly string[], looks: 0, during: () => {} }));
vi.mock('@/src/extension/read-picture', () => ({
  readQrsOnScreen: async () => {
    screen.looks += 1;
    screen.during();
    return screen.codes;
  },
}));

const POSING = 'https://zhuanshu.cc/';
const BOX = { x: 0, y: 0, width: 200, height: 200, windowWidth: 1000 };

let tab = { active: true, windowId: 1, url: POSING };
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  fakeBrowser.reset();
  fakeRequests();
  drawn.length = 0;
  Object.assign(screen, { codes: ['wxp://f2f0abc'], looks: 0, during: () => {} });
  tab = { active: true, windowId: 1, url: POSING };
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('zh-CN');
  Object.assign(fakeBrowser.action, { getBadgeText: async () => '' });
  Object.assign(fakeBrowser.tabs, { get: async () => tab });
});
afterEach(() => vi.useRealTimers());

function facts(address: string, title: string, asksFor: PageFacts['asksFor'] = []): PageFacts {
  return { address, identity: [{ place: 'title', text: title }], asksFor, formHosts: [], texts: [] };
}

/** A page is reported and then says that a picture is in view. */
async function looked(page: PageFacts, times = 1) {
  const handlers = pageHandlers(async () => createChecker([]));
  const asker = { sort: 'page', tabId: 5, frameId: 0, url: page.address, isPrivate: false } as const;
  tab = { ...tab, url: page.address };
  const first = await handlers['check-page']?.answer({ facts: page }, asker);
  const ask = () => handlers['look-at-codes']?.answer({ boxes: [BOX] }, asker);
  let last = await ask();
  for (let count = 1; count < times; count += 1) {
    vi.advanceTimersByTime(2_000);
    last = await ask();
  }
  return { first, last, ask };
}

test('a doubtful page is looked at, and warned of for what its code is', async () => {
  const { first, last } = await looked(facts(POSING, '招联金融'));
  expect(first).toMatchObject({ warning: 'none', wantsCodes: true });
  expect(last).toMatchObject({ warning: 'banner', wantsCodes: false });
  expect(screen.looks).toBe(1);
  expect(drawn.map(({ cause, host }) => [cause, host])).toEqual([['page', 'zhuanshu.cc']]);
  const { 'page 5': state } = await fakeBrowser.storage.session.get('page 5');
  expect(JSON.stringify(state)).not.toContain('f2f0abc');
});

describe('nobody looks, whatever the page says', () => {
  test.each([
    ['at a shop', facts('https://shop.example.com/', '收银台 - 好物商城')],
    ['at an article', facts('https://news.example.com/', '招联金融发布年报 - 晨报')],
    ['at home', facts('https://www.mucfc.com/', '招联金融')],
    ['where it has been warned of already', facts(POSING, '招联金融', ['password'])],
  ])('%s', async (_, page) => {
    await looked(page);
    expect(screen.looks).toBe(0);
  });

  test('in a tab behind another', async () => {
    tab = { ...tab, active: false };
    await looked(facts(POSING, '招联金融'));
    expect(screen.looks).toBe(0);
  });
});

test('what was seen while another tab came to the front is not believed', async () => {
  screen.during = () => {
    tab = { ...tab, active: false };
  };
  const { last } = await looked(facts(POSING, '招联金融'));
  expect(screen.looks).toBe(1);
  expect(last).toMatchObject({ warning: 'none' });
});

test('looks are two seconds apart, and eight for one page', async () => {
  screen.codes = [];
  const { ask } = await looked(facts(POSING, '招联金融'));
  await ask();
  expect(screen.looks).toBe(1);
  await looked(facts(POSING, '招联金融'), 20);
  expect(screen.looks).toBeLessThanOrEqual(8);
  expect(screen.looks).toBeGreaterThan(6);
});

test('a code seen on one view of an application is not held against the next', async () => {
  await looked(facts(POSING, '招联金融'));
  const next = await looked({ ...facts(`${POSING}about`, '招联金融') }, 1);
  expect(next.first).toMatchObject({ warning: 'none', wantsCodes: true });
});

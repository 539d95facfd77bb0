import { beforeEach, expect, test, vi } from 'vitest';
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

beforeEach(() => {
  fakeBrowser.reset();
  fakeRequests();
  drawn.length = 0;
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('zh-CN');
  Object.assign(fakeBrowser.action, { getBadgeText: async () => '' });
});

test('a form that leads to a stranger’s host does not get the stranger blamed or trusted', async () => {
  const handlers = pageHandlers(async () => createChecker([]));
  const url = 'http://hk-jieqing.top/pay';
  const asker = { sort: 'page', tabId: 7, frameId: 0, url, isPrivate: false } as const;
  const facts: PageFacts = {
    address: url,
    identity: [
      { place: 'title', text: '招商银行信用卡中心' },
      { place: 'heading', text: '招商银行' },
    ],
    asksFor: ['bank-card', 'cvv'],
    formHosts: ['www.innocent.example'],
    texts: [],
  };
  await handlers['check-page']?.answer({ facts }, asker);
  await handlers['guard-form']?.answer({ moment: 'focus', fields: ['cvv'], recipient: 'www.innocent.example' }, asker);
  expect(drawn.map(({ cause, host }) => [cause, host])).toEqual([
    ['page', 'hk-jieqing.top'],
    ['form-focus', 'hk-jieqing.top'],
  ]);
});

test.each([
  ['as the whole page', 0, 'interstitial', []],
  ['in a frame of another’s page', 4, 'banner', [['page', 'cmbchina-pay.top']]],
] as const)('a lookalike that poses %s', async (_, frameId, warning, expected) => {
  const update = vi.fn(async () => ({}));
  Object.assign(fakeBrowser.tabs, { update });
  const handlers = pageHandlers(async () => createChecker([]));
  const url = 'http://cmbchina-pay.top/';
  const asker = { sort: 'page', tabId: 8, frameId, url, isPrivate: false } as const;
  const facts: PageFacts = {
    address: url,
    identity: [{ place: 'title', text: '招商银行信用卡中心' }],
    asksFor: ['cvv'],
    formHosts: [],
    texts: [],
  };
  expect(await handlers['check-page']?.answer({ facts }, asker)).toMatchObject({ warning });
  expect(update).toHaveBeenCalledTimes(frameId === 0 ? 1 : 0);
  expect(drawn.map(({ cause, host }) => [cause, host])).toEqual(expected);
});

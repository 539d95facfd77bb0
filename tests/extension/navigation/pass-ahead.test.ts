import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { indexTargets } from '@/src/core/url/lookalike/targets';
import { createChecker } from '@/src/extension/checker';
import { gateMatcher } from '@/src/extension/navigation/gate-match';
import { createPassAhead } from '@/src/extension/navigation/pass-ahead';
import { knowledge } from '@/src/knowledge';
import { type FakeRequests, fakeRequests } from '../fake-requests';

const checker = createChecker([]);
const isStopped = gateMatcher(indexTargets(knowledge.registry));

let requests: FakeRequests;
beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'zh-CN' });
  requests = fakeRequests();
});

const passed = () => requests.session().map(({ condition }) => condition.urlFilter);

test.each(['ppdai-huankuan.top', 'www.abank.com.mm', 'xn--fiq228c.example', 'ppdai.com.pay-x.top'])(
  'the rules stop %s',
  (host) => {
    expect(isStopped(host)).toBe(true);
  },
);

test.each(['www.ppdai.com', 'mucfc.com', 'ppdai.gov.cn', 'news.example', 'xn--fiq228c.gov.hk'])(
  'the rules let %s through',
  (host) => {
    expect(isStopped(host)).toBe(false);
  },
);

test('of the links on a page only harmless hosts that the rules would stop are let through, each once', async () => {
  const links = [
    'https://www.abank.com.mm/in',
    'https://www.abank.com.mm/help',
    'http://ppdai-huankuan.top/',
    'https://news.example/',
    'https://www.ppdai.com/',
    'http://ppdai.com@www.abank.com.mm/',
    'javascript:void 0',
  ];
  const passAhead = createPassAhead();
  await passAhead(links, { tabId: 3, isPrivate: false }, checker);
  await passAhead(links, { tabId: 4, isPrivate: false }, checker);
  expect(passed()).toEqual(['|http://www.abank.com.mm^', '|https://www.abank.com.mm^']);
});

test('in a private window the leave is the tab’s alone', async () => {
  await createPassAhead()(['https://www.abank.com.mm/'], { tabId: 3, isPrivate: true }, checker);
  expect(requests.session().map(({ condition }) => condition.tabIds)).toEqual([[3], [3]]);
});

test('a page with very many such links does not keep the browser busy', async () => {
  const links = Array.from({ length: 200 }, (_, at) => `https://h${at}.abank.com.mm/`);
  await createPassAhead()(links, { tabId: 3, isPrivate: false }, checker);
  expect(passed()).toHaveLength(10);
});

/** The switches of the settings page: each does what it says, at once, and nothing else. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageFacts } from '@/src/core/page/page-facts';
import { createChecker } from '@/src/extension/checker';
import type { MessageTo, ToFrame } from '@/src/extension/messages';
import { installGate } from '@/src/extension/navigation/install-gate';
import { judgeStopped } from '@/src/extension/navigation/judge-stopped';
import { rememberJudged, syncJudgedRule } from '@/src/extension/navigation/judged-before';
import { RULE_IDS } from '@/src/extension/navigation/request-rules';
import { pageHandlers } from '@/src/extension/page-check';
import type { DrawnFor } from '@/src/extension/page-state';
import { readPageState } from '@/src/extension/page-state';
import { restartPages } from '@/src/extension/restart-pages';
import type { Settings } from '@/src/extension/settings/settings-schema';
import { changeSettings } from '@/src/extension/settings/settings-store';
import { type FakeRequests, fakeRequests } from './fake-requests';

const drawn = vi.hoisted((): DrawnFor[] => []);
vi.mock('@/src/extension/page-warning', () => ({
  drawWarning: async (drawnFor: DrawnFor) => drawn.push(drawnFor) > 0,
}));

const KINDS = ['addresses', 'pages', 'forms', 'links', 'leadForms'] as const;
const checker = createChecker([]);
const POSING = 'http://hk-jieqing.top/pay';
const LEADS = 'http://daikuan-zixun.example/apply';
const IMITATION = 'http://ppdai-huankuan.top/';

let requests: FakeRequests;
beforeEach(() => {
  fakeBrowser.reset();
  requests = fakeRequests();
  drawn.length = 0;
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('zh-CN');
  Object.assign(fakeBrowser.extension, { inIncognitoContext: false });
  Object.assign(fakeBrowser.action, {
    getBadgeText: async () => '',
    setBadgeText: async () => {},
    setBadgeBackgroundColor: async () => {},
    setTitle: async () => {},
  });
});

const turn = (warnings: Partial<Settings['warnings']>) =>
  changeSettings((settings) => ({ ...settings, warnings: { ...settings.warnings, ...warnings } }));

function facts(address: string, asksFor: PageFacts['asksFor'], name: string): PageFacts {
  const identity = [
    { place: 'title', text: name },
    { place: 'heading', text: name },
  ] as const;
  return { address, identity, asksFor, formHosts: [], texts: [] };
}

/** A page that poses, typed into; a lead form, typed into; a dangerous link, seen and clicked. What was done about each. */
async function day(): Promise<Readonly<Record<(typeof KINDS)[number], boolean>> & { readonly standing: string }> {
  const handlers = pageHandlers(async () => checker);
  const asker = (tabId: number, url: string) => ({ sort: 'page', tabId, frameId: 0, url, isPrivate: false }) as const;
  drawn.length = 0;
  const posing = asker(7, POSING);
  const standing = await handlers['ask-standing']?.answer({}, posing);
  await handlers['check-page']?.answer({ facts: facts(POSING, ['bank-card', 'cvv'], '招商银行') }, posing);
  const form = { moment: 'submit', fields: ['cvv'], recipient: 'hk-jieqing.top' } as const;
  const sending = await handlers['guard-form']?.answer(form, posing);
  const lead = asker(8, LEADS);
  await handlers['ask-standing']?.answer({}, lead);
  const leadFacts = facts(LEADS, ['name', 'phone', 'address'], '招联金融');
  await handlers['check-page']?.answer({ facts: leadFacts }, lead);
  const entered = { moment: 'focus', fields: ['phone'], recipient: 'daikuan-zixun.example' } as const;
  await handlers['guard-form']?.answer(entered, lead);
  const mail = asker(9, 'https://mail.example/');
  const [link] = (await handlers['check-links']?.answer({ links: [{ href: IMITATION }] }, mail)) ?? [];
  const click = await handlers['guard-link']?.answer({ href: IMITATION }, mail);
  expect(click === 'stop').toBe(link?.level === 'dangerous');
  const causes = drawn.map(({ cause }) => cause);
  return {
    standing: standing ?? '',
    addresses: (await judgeStopped(checker, new URL(IMITATION), false)) !== null,
    pages: causes.includes('page'),
    forms: sending === 'stop' && causes.includes('form-submit'),
    links: click === 'stop',
    leadForms: causes.includes('lead-form'),
  };
}

const everything = Object.fromEntries(KINDS.map((kind) => [kind, true]));
const nothing = Object.fromEntries(KINDS.map((kind) => [kind, false]));

test('with all switches on everything is warned of', async () => {
  expect(await day()).toEqual({ ...everything, standing: 'watched' });
});

test('a held click is asked about only where the link would be marked', async () => {
  const handlers = pageHandlers(async () => checker);
  const asker = { sort: 'page', tabId: 9, frameId: 0, url: 'https://mail.example/', isPrivate: false } as const;
  const click = (href: string, text?: string) =>
    handlers['guard-link']?.answer({ href, ...(text !== undefined && { text }) }, asker);
  expect(await click('https://any.example/')).toBe('go');
  expect(await click('https://www.cmbchina.com/')).toBe('go');
  expect(drawn).toEqual([]);
  expect(await click('https://any.example/', 'www.cmbchina.com')).toBe('stop');
  expect(await click(IMITATION)).toBe('stop');
});

test.each(KINDS)('%s off silences that and nothing else', async (kind) => {
  await turn({ [kind]: false });
  expect(await day()).toEqual({ ...everything, [kind]: false, standing: 'watched' });
});

test('the switch over all silences everything, and gives back what was chosen', async () => {
  await turn({ automatic: false, links: false });
  expect(await day()).toEqual({ ...nothing, standing: 'unwatched' });
  await turn({ automatic: true });
  expect(await day()).toEqual({ ...everything, links: false, standing: 'watched' });
});

describe('the rules of the gate', () => {
  const ids = () => requests.dynamic().map(({ id }) => id);
  const sync = async () => {
    await installGate();
    await syncJudgedRule();
  };

  test.each([{ addresses: false }, { automatic: false }])('go with %o and come back', async (off) => {
    await rememberJudged('evil.example', '招联金融');
    await sync();
    const before = ids();
    expect(before).toContain(RULE_IDS.judgedBefore);
    expect(before.length).toBeGreaterThan(500);
    await turn(off);
    await sync();
    expect(ids()).toEqual([]);
    await turn({ addresses: true, automatic: true });
    await sync();
    expect(ids().sort()).toEqual([...before].sort());
  });

  test('a page that is found to pose while they are off makes no rule', async () => {
    await turn({ addresses: false });
    await sync();
    await rememberJudged('evil.example', '招联金融');
    expect(ids()).toEqual([]);
  });

  test('a page’s own warning is shown by the interstitial although addresses are not looked at', async () => {
    await turn({ addresses: false });
    await rememberJudged('evil.example', '招联金融');
    expect(await judgeStopped(checker, new URL('http://evil.example/'), false)).toBeNull();
    expect(await judgeStopped(checker, new URL('http://evil.example/'), true)).toMatchObject({ name: '招联金融' });
    await turn({ pages: false });
    expect(await judgeStopped(checker, new URL('http://evil.example/'), true)).toBeNull();
  });
});

describe('open pages', () => {
  let told: readonly (readonly [number, number, MessageTo<ToFrame>])[];
  let badges: readonly (readonly [number, string])[];
  beforeEach(() => {
    told = [];
    badges = [];
    Object.assign(fakeBrowser.tabs, {
      query: async () => [
        { id: 3, url: POSING },
        { id: 4, url: 'chrome://settings/' },
        { id: 5, url: 'https://www.cmbchina.com/' },
      ],
      sendMessage: async (tabId: number, news: MessageTo<ToFrame>, { frameId }: { frameId: number }) => {
        told = [...told, [tabId, frameId, news]];
      },
    });
    Object.assign(fakeBrowser.webNavigation, {
      getAllFrames: async ({ tabId }: { tabId: number }) =>
        tabId === 3
          ? [
              { frameId: 0, url: POSING },
              { frameId: 6, url: 'about:blank' },
            ]
          : [{ frameId: 0, url: 'https://www.cmbchina.com/' }],
    });
    Object.assign(fakeBrowser.scripting, { executeScript: async () => [] });
    Object.assign(fakeBrowser.action, {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => {
        badges = [...badges, [tabId, text]];
      },
    });
  });
  const standings = () =>
    told
      .toSorted(([a], [b]) => a - b)
      .flatMap(([tabId, frameId, news]) =>
        news.kind === 'standing-changed' ? [`${tabId}/${frameId} ${news.standing}`] : [],
      );
  const restart = () => restartPages(async () => checker);

  test('are left alone when the browser starts and when nothing about them changed', async () => {
    await restart();
    await changeSettings((settings) => ({ ...settings, language: 'en' }));
    await restart();
    expect(told).toEqual([]);
  });

  test('stop being watched and lose their marks, and are looked at anew when it is on again', async () => {
    await restart();
    await turn({ automatic: false });
    await restart();
    expect(standings()).toEqual(['3/0 unwatched', '3/6 unwatched', '5/0 unwatched']);
    expect(badges.toSorted()).toEqual([
      [3, ''],
      [5, ''],
    ]);
    told = [];
    badges = [];
    await turn({ automatic: true });
    await restart();
    expect(standings()).toEqual(['3/0 unwatched', '3/0 watched', '3/6 unwatched', '3/6 watched', '5/0 unwatched']);
    expect(badges.toSorted()).toEqual([
      [3, ''],
      [5, 'i'],
    ]);
  });

  test('forget what was drawn, so that it can be drawn again', async () => {
    await restart();
    const handlers = pageHandlers(async () => checker);
    const asker = { sort: 'page', tabId: 3, frameId: 0, url: POSING, isPrivate: false } as const;
    await handlers['check-page']?.answer({ facts: facts(POSING, ['cvv'], '招商银行') }, asker);
    expect((await readPageState(3)).drawn).toEqual(['page']);
    await turn({ links: false });
    await restart();
    expect((await readPageState(3)).drawn).toEqual([]);
  });
});

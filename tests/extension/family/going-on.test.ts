/** Every way past a warning is asked about in the background, whatever a screen has shown. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isAllowedSite } from '@/src/extension/allowlist';
import { answerWarning } from '@/src/extension/answer-warning';
import { syncBlockRule } from '@/src/extension/blocklist';
import { createChecker } from '@/src/extension/checker';
import { familyHandlers } from '@/src/extension/family/family-handlers';
import { hashPassphrase } from '@/src/extension/family/passphrase';
import { dropUnlock } from '@/src/extension/family/unlock-request';
import type { Asker } from '@/src/extension/listen';
import type { MessageTo, ToFrame } from '@/src/extension/messages';
import { judgeStopped } from '@/src/extension/navigation/judge-stopped';
import { isPassedOnce } from '@/src/extension/navigation/passes';
import { PRIORITIES, RULE_IDS } from '@/src/extension/navigation/request-rules';
import { changePageState, type DrawnFor, readPageState, withOpen } from '@/src/extension/page-state';
import { drawWarning } from '@/src/extension/page-warning';
import { DEFAULT_SETTINGS, type Settings } from '@/src/extension/settings/settings-schema';
import { replaceSettings } from '@/src/extension/settings/settings-store';
import { type FakeRequests, fakeRequests } from '../fake-requests';

// Comparing a passphrase is slow on purpose, and slower beside other tests.
vi.setConfig({ testTimeout: 30_000 });

const passphrase = await hashPassphrase('right one');
const TARGET = 'http://ppdai-huankuan.top/h5';
const HOST = 'ppdai-huankuan.top';
const GATE: Asker = { sort: 'own', tabId: 5 };

let requests: FakeRequests;
let told: readonly MessageTo<ToFrame>[];
let opened: readonly string[];
let managed: object;
beforeEach(async () => {
  fakeBrowser.reset();
  requests = fakeRequests();
  told = [];
  opened = [];
  managed = {};
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('zh-CN');
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => managed);
  Object.assign(fakeBrowser.extension, { inIncognitoContext: false });
  Object.assign(fakeBrowser.tabs, {
    get: async () => ({ incognito: false, index: 0 }),
    sendMessage: async (_: number, news: MessageTo<ToFrame>) => {
      told = [...told, news];
    },
  });
  Object.assign(fakeBrowser.windows, {
    create: async ({ url }: { url: string }) => {
      opened = [...opened, url];
      return { tabs: [{ id: 9 }] };
    },
  });
});

const family = (continuing: 'passphrase' | 'never') =>
  replaceSettings({ ...DEFAULT_SETTINGS, familyMode: { on: true, continuing, passphrase } } satisfies Settings);

async function ask(choice: 'go-on' | 'trust-site', written?: string, asker = GATE) {
  const request = { address: TARGET, choice, ...(written !== undefined && { passphrase: written }) };
  return (await familyHandlers()['continue-stopped']?.answer(request, asker))?.result;
}

describe('past the interstitial', () => {
  test('anybody where nobody forbids it', async () => {
    expect(await ask('go-on')).toBe('right');
    expect(await isPassedOnce(HOST, 5)).toBe(true);
    expect(await ask('trust-site')).toBe('right');
    expect(await isAllowedSite(HOST)).toBe(true);
  });

  test.each(['go-on', 'trust-site'] as const)('%s: with the passphrase only', async (choice) => {
    await family('passphrase');
    expect(await ask(choice)).toBe('refused');
    expect(await ask(choice, '')).toBe('wrong');
    expect(await ask(choice, 'wrong')).toBe('wrong');
    expect([await isPassedOnce(HOST, 5), await isAllowedSite(HOST)]).toEqual([false, false]);
    expect(await ask(choice, 'right one')).toBe('right');
    expect([await isPassedOnce(HOST, 5), await isAllowedSite(HOST)]).toEqual([
      choice === 'go-on',
      choice === 'trust-site',
    ]);
  });

  test.each([
    ['a family', () => family('never')],
    [
      'an organisation',
      async () => {
        managed = { allowContinuing: false };
      },
    ],
  ])('%s has closed it: not even with the passphrase', async (_, close) => {
    await close();
    expect(await ask('go-on', 'right one')).toBe('refused');
    expect(await ask('trust-site', 'right one')).toBe('refused');
    expect(requests.session()).toEqual([]);
  });

  test('a script in a page has no say in it', async () => {
    const page: Asker = { sort: 'page', tabId: 5, frameId: 0, url: TARGET, isPrivate: false };
    expect(await ask('go-on', undefined, page)).toBe('refused');
    expect(await familyHandlers()['ask-unlock']?.answer({ id: 'x' }, page)).toBeNull();
    expect(await familyHandlers().unlock?.answer({ id: 'x', passphrase: 'right one' }, page)).toEqual({
      result: 'refused',
    });
    expect(requests.session()).toEqual([]);
  });

  test.each([
    {},
    { address: TARGET },
    { address: 'javascript:alert(1)', choice: 'go-on' },
    { address: TARGET, choice: 'leave' },
    { address: TARGET, choice: 'go-on', passphrase: 'x'.repeat(129) },
    { address: TARGET, choice: 'go-on', passphrase: 7 },
  ])('nonsense is not heard: %o', (message) => {
    expect(familyHandlers()['continue-stopped']?.parse(message)).toBeUndefined();
  });
});

describe('past a warning over a page', () => {
  const drawnFor: DrawnFor = { tabId: 3, frameId: 2, cause: 'form-submit', host: 'hk-jieqing.top' };
  const page: Asker = { sort: 'page', tabId: 3, frameId: 0, url: 'http://hk-jieqing.top/', isPrivate: false };
  const answers = () => told.flatMap((news) => (news.kind === 'answered' ? [news.choice] : []));
  const asked = () => new URL(opened[0] ?? '').searchParams.get('asked') ?? '';
  const unlock = (written: string) => familyHandlers().unlock?.answer({ id: asked(), passphrase: written }, GATE);
  beforeEach(() => changePageState(3, (state) => [withOpen(state, 'drawn', drawnFor), undefined]));

  test('without family mode the choice is carried out at once', async () => {
    await answerWarning('drawn', 'go-on', page);
    expect(answers()).toEqual(['go-on']);
    expect((await readPageState(3)).approved).toEqual(['form-submit']);
    expect(opened).toEqual([]);
  });

  test('closed: the form stays unsent, whatever the page’s renderer says', async () => {
    await family('never');
    await answerWarning('drawn', 'go-on', page);
    expect(answers()).toEqual(['dismiss']);
    expect((await readPageState(3)).approved).toEqual([]);
  });

  test('the passphrase is asked for on a page of the extension, and then it goes on', async () => {
    await family('passphrase');
    await answerWarning('drawn', 'go-on', page);
    expect(answers()).toEqual([]);
    expect(opened[0]).toContain('/unlock.html?asked=');
    expect(await familyHandlers()['ask-unlock']?.answer({ id: asked() }, GATE)).toEqual({
      choice: 'go-on',
      cause: 'form-submit',
      host: 'hk-jieqing.top',
    });
    expect(await unlock('wrong')).toMatchObject({ result: 'wrong' });
    expect((await readPageState(3)).approved).toEqual([]);
    expect(await unlock('right one')).toEqual({ result: 'right' });
    expect(answers()).toEqual(['go-on']);
    expect((await readPageState(3)).approved).toEqual(['form-submit']);
    // Once.
    expect(await unlock('right one')).toEqual({ result: 'refused' });
    await dropUnlock(9);
    expect(answers()).toEqual(['go-on']);
  });

  test('a site is trusted with the passphrase only', async () => {
    await family('passphrase');
    await answerWarning('drawn', 'trust-site', page);
    expect(await isAllowedSite('hk-jieqing.top')).toBe(false);
    await unlock('right one');
    expect(await isAllowedSite('hk-jieqing.top')).toBe(true);
  });

  test('closed without an answer, what was held can be asked about again', async () => {
    await family('passphrase');
    await answerWarning('drawn', 'go-on', page);
    await dropUnlock(8);
    expect(answers()).toEqual([]);
    await dropUnlock(9);
    expect(answers()).toEqual(['dismiss']);
    expect(await unlock('right one')).toEqual({ result: 'refused' });
  });
});

describe('an organisation’s blocklist', () => {
  const checker = createChecker([], { hosts: ['evil.example'], except: ['open.evil.example'] });
  beforeEach(() => {
    managed = {
      blocklist: ['evil.example'],
      allowlist: ['open.evil.example'],
      reportContact: { name: '安全服务台', phone: '8000' },
    };
  });

  test('stops the host and its subdomains before they open, whatever the person has switched off or trusts', async () => {
    await replaceSettings({
      ...DEFAULT_SETTINGS,
      warnings: { ...DEFAULT_SETTINGS.warnings, automatic: false },
      allowlist: [{ host: 'evil.example', addedOn: '2026-11-22', reason: 'options' }],
    });
    await syncBlockRule();
    const [rule] = requests.dynamic();
    expect(rule).toMatchObject({ id: RULE_IDS.blocklist, priority: PRIORITIES.blocklist });
    expect(rule?.condition.requestDomains).toEqual(['evil.example']);
    expect(await isAllowedSite('evil.example')).toBe(false);
    expect(await isAllowedSite('open.evil.example')).toBe(true);
    expect(await judgeStopped(checker, new URL('https://m.evil.example/'), false)).toMatchObject({
      sort: 'blocked-by-organisation',
      circumstances: { reportContact: { name: '安全服务台', phone: '8000' } },
    });
    expect(await judgeStopped(checker, new URL('https://open.evil.example/'), false)).toBeNull();
    managed = {};
    await syncBlockRule();
    expect(requests.dynamic()).toEqual([]);
  });

  test('is stronger than the allowlist and weaker than its own exceptions', () => {
    expect(PRIORITIES.blocklist).toBeGreaterThan(PRIORITIES.ownDomains);
    expect(PRIORITIES.blocklist).toBeGreaterThan(PRIORITIES.allowlist);
    expect(PRIORITIES.organisationAllowlist).toBeGreaterThan(PRIORITIES.blocklist);
    expect(PRIORITIES.passedByPerson).toBeGreaterThan(PRIORITIES.blocklist);
  });

  test('is continued past once unless that is closed, and is never a mistake', async () => {
    const request = (choice: 'go-on' | 'trust-site') =>
      familyHandlers()['continue-stopped']?.answer({ address: 'https://evil.example/', choice }, GATE);
    expect(await request('trust-site')).toEqual({ result: 'refused' });
    expect(await request('go-on')).toEqual({ result: 'right' });
    expect(await isPassedOnce('evil.example', 5)).toBe(true);
  });
});

test('a warning drawn in family mode brings its circumstances', async () => {
  await family('never');
  const drawn = vi.fn(async () => [{ result: true }]);
  Object.assign(fakeBrowser.scripting, { executeScript: drawn });
  const content = {
    weight: 'banner',
    cause: 'page',
    host: [],
    headline: 'x',
    text: [],
    plain: { what: '', doNow: '', calls: [] },
  } as const;
  const set = vi.spyOn(fakeBrowser.storage.session, 'set');
  await drawWarning({ tabId: 3, frameId: 0, cause: 'page', host: 'a.example' }, () => content);
  expect(JSON.stringify(set.mock.calls)).toContain('"circumstances":{"family":{},"restriction":"family"}');
});

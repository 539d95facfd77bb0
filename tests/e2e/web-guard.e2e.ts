/** What the gate lets through, what a person chooses at the interstitial, and what pages learn of it. */
import { readFileSync, statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenPage } from '@/scripts/browser/driver';
import { BUILT_EXTENSION } from '@/scripts/browser/launch-browser';
import { drivenBrowser } from './driven-browser';
import { gateIsUp } from './gate-is-up';
import { type LocalWeb, startLocalWeb } from './servers/local-web';
import { settled } from './settled';
import { follow, interstitial, pressOn, START, startPage } from './stopped';

let web: LocalWeb;
beforeAll(async () => {
  web = await startLocalWeb();
});
afterAll(() => web.close());
const browser = drivenBrowser(() => ({ language: 'zh-CN', proxyPort: web.port, privateWindows: true }));

beforeAll(async () => (await gateIsUp(browser())).close());

const hostOf = (address: string) => new URL(address).hostname;
/** Without the icon that browsers ask for by themselves once a page is there. */
function pagesAsked(host: string): readonly string[] {
  return web.asked(host).flatMap(({ path }) => (path === '/favicon.ico' ? [] : [path]));
}

/** Mark and title of the toolbar button over a tab. */
async function buttonOver(eyes: DrivenPage, address: string): Promise<string> {
  const tabs = await eyes.api('tabs.query', {});
  const tab = Array.isArray(tabs) ? tabs.find((it) => Reflect.get(Object(it), 'url') === address) : undefined;
  const tabId = Number(Reflect.get(Object(tab), 'id'));
  return `${await eyes.api('action.getBadgeText', { tabId })} ${await eyes.api('action.getTitle', { tabId })}`;
}

test('a form that is sent to an imitation is answered with the interstitial', async () => {
  startPage(web, '<form method="post" action="http://ppdai-shenqing.top/apply"><button>申请</button></form>');
  const page = await browser().openWeb(START);
  await pressOn(page, 'button');
  const { headline, words } = await interstitial(page);
  expect(headline).toContain('假冒');
  // It was sent: nobody is told that nothing happened.
  expect(words).not.toContain('打开之前');
  await page.close();
});

describe('honest addresses', () => {
  test('official ones are opened without a stop, and the button says so', async () => {
    const eyes = await browser().open('popup.html?tab');
    const page = await browser().openWeb('https://www.ppdai.com/');
    await settled(page, 'the page', () => document.title === 'www.ppdai.com');
    await expect.poll(() => buttonOver(eyes, 'https://www.ppdai.com/')).toMatch(/^i 催收核验：官方链接$/);
    await eyes.close();
    await page.close();
  });

  test('a log-in that hangs on cookies works through the gate', async () => {
    // Stopped by the gate's rules, and nothing wrong with it.
    const host = 'abank.com.mm';
    web.serve(host, ({ path, headers }) => {
      if (path === '/login')
        return { status: 303, headers: { location: '/home', 'set-cookie': 'sid=1; SameSite=Strict' } };
      return path === '/home' ? { body: `<title>${headers.cookie ?? 'no cookie'}</title>` } : undefined;
    });
    const page = await browser().openWeb(`https://${host}/login`);
    await settled(page, 'the log-in', () => document.title === 'sid=1');
    expect(pagesAsked(host)).toEqual(['/login', '/home']);
    await page.close();
  });

  test.each(['http://xn--fiq228c.example/', 'http://someone:secret@intranet.example/', 'http://fibank.bg:80/a?b=1#c'])(
    'stopped by the rules, let through unseen: %s',
    async (address) => {
      const page = await browser().openWeb(address);
      await settled(page, 'the page', () => document.querySelector('h1')?.textContent?.includes('.') === true);
      expect(pagesAsked(hostOf(address))).toHaveLength(1);
      await page.close();
    },
  );
});

test('the gate itself is small: whoever is only let through waits for no engine', () => {
  const build = BUILT_EXTENSION[browser().family];
  const html = readFileSync(`${build}/interstitial.html`, 'utf8');
  const files = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path]) => `${build}/${path}`);
  expect(files.length).toBeGreaterThan(0);
  expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(40_000);
});

test('in a private window, what the rules stop without need is let through as well', async () => {
  const eyes = await browser().open('popup.html?tab');
  const made = await eyes.api('windows.create', { incognito: true, url: 'http://abank.private.example/' });
  await expect.poll(() => pagesAsked('abank.private.example'), { timeout: 10_000 }).toEqual(['/']);
  const id: unknown = Reflect.get(Object(made), 'id');
  if (typeof id === 'number') await eyes.api('windows.remove', id);
  expect(JSON.stringify(await eyes.api('storage.local.get', null))).not.toContain('private.example');
  await eyes.close();
});

test('rules of an earlier run of the browser lead to the gate of this one', async () => {
  const eyes = await browser().open('popup.html?tab');
  const { rules, stale } = await eyes.evaluate(async () => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const present: readonly { id: number; action: { redirect?: { regexSubstitution: string } } }[] =
      await api.declarativeNetRequest.getDynamicRules();
    const ofPunycode = present.filter(({ id }) => id === 3);
    // In Firefox the address never changes, so it stays the same here.
    const before = ofPunycode[0]?.action.redirect?.regexSubstitution ?? '';
    const old = before.replace(
      /^chrome-extension:\/\/[^/]+/,
      'chrome-extension://6038bf8a-60ff-451e-af56-4e9f4191eff2',
    );
    const addRules = ofPunycode.map((rule) => ({
      ...rule,
      action: { type: 'redirect', redirect: { regexSubstitution: old } },
    }));
    await api.declarativeNetRequest.updateDynamicRules({ removeRuleIds: [3], addRules });
    return { rules: ofPunycode, stale: old !== before };
  });
  expect(rules).toHaveLength(1);
  expect(stale).toBe(browser().family === 'chromium');
  const page = await browser().openWeb('http://xn--fiq64b.example/');
  await settled(page, 'the page', () => document.title === 'xn--fiq64b.example');
  expect(pagesAsked('xn--fiq64b.example')).toEqual(['/']);
  await page.close();
  await eyes.evaluate(
    async (addRules) => {
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      await api.declarativeNetRequest.updateDynamicRules({ removeRuleIds: [3], addRules });
    },
    JSON.parse(JSON.stringify(rules)),
  );
  await eyes.close();
});

test('what was trusted in a private window ends with the last of them', async () => {
  const eyes = await browser().open('popup.html?tab');
  const trusted = { allowlist: [{ host: 'ppdai-jieqian.top', addedOn: '2026-11-22', reason: 'interstitial' }] };
  const made = await eyes.api('windows.create', { incognito: true });
  await eyes.api('storage.session.set', trusted);
  const privateTab = await eyes.api('windows.create', { incognito: true, url: 'http://seen-in-private.example/' });
  await expect.poll(() => pagesAsked('seen-in-private.example').length, { timeout: 10_000 }).toBeGreaterThan(0);
  for (const one of [made, privateTab]) {
    const { id } = Object(one);
    if (typeof id === 'number') await eyes.api('windows.remove', id);
  }
  // Chromium has another background for private windows, which ends with them; this one's memory is not theirs.
  const isShared = browser().family === 'firefox';
  await expect.poll(() => eyes.api('storage.session.get', 'allowlist')).toEqual(isShared ? {} : trusted);
  await eyes.api('storage.session.remove', 'allowlist');
  const page = await browser().openWeb('http://ppdai-jieqian.top/');
  expect((await interstitial(page)).headline).toContain('假冒');
  await page.close();
  await eyes.close();
});

describe('a person’s choice', () => {
  const address = 'http://ppdai-vip.top/pay';

  test('going on needs the details and a pause, and lasts for this visit', async () => {
    const page = await browser().openWeb(address);
    await interstitial(page);
    await page.evaluate(() => document.querySelector('summary')?.click());
    await settled(
      page,
      'the pause',
      () => document.querySelector<HTMLButtonElement>('.go-on-choices button')?.disabled,
    );
    await settled(page, 'the choice', () => {
      const button = document.querySelector<HTMLButtonElement>('.go-on-choices button');
      return button?.disabled === false && button.textContent === '仍然打开这一次';
    });
    await page.evaluate(() => document.querySelector<HTMLButtonElement>('.go-on-choices button')?.click());
    await settled(page, 'the page', () => document.title === 'ppdai-vip.top');
    expect(pagesAsked('ppdai-vip.top')).toEqual(['/pay']);
    // Another tab asks again; so does this one after it has been elsewhere.
    const other = await browser().openWeb(address);
    await interstitial(other);
    await other.close();
    await page.go(START);
    await settled(page, 'elsewhere', () => location.hostname === 'news.example');
    await page.go(address);
    await interstitial(page);
    await page.close();
  });

  test('a mistake is told once and can be undone', async () => {
    const host = 'mucfc-shop.top';
    const page = await browser().openWeb(`http://${host}/`);
    await interstitial(page);
    await page.evaluate(() => document.querySelector('summary')?.click());
    await settled(
      page,
      'the choice',
      () => !document.querySelectorAll<HTMLButtonElement>('.go-on-choices button')[1]?.disabled,
    );
    await page.evaluate(() => document.querySelectorAll<HTMLButtonElement>('.go-on-choices button')[1]?.click());
    await settled(page, 'the page', () => document.title === 'mucfc-shop.top');
    const again = await browser().openWeb(`https://${host}/`);
    await settled(again, 'the page', () => document.title === 'mucfc-shop.top');
    await again.close();
    const settings = await browser().open('options.html');
    await settled(
      settings,
      'the list',
      () => document.querySelector('.allowed .host')?.textContent === 'mucfc-shop.top',
    );
    await settings.evaluate(() => document.querySelector<HTMLButtonElement>('.allowed button')?.click());
    await settled(settings, 'the list without it', () => document.querySelector('.allowed') === null);
    await settings.close();
    await page.close();
    const warned = await browser().openWeb(`http://${host}/`);
    expect((await interstitial(warned)).headline).toContain('假冒');
    await warned.close();
  });

  test('leaving goes back to the page before', async () => {
    const page = await follow(browser(), web, 'http://ppdai-jiekuan.top/');
    await interstitial(page);
    await page.press('Enter');
    await settled(page, 'the page before', () => location.href === 'http://news.example/');
    await page.close();
  });
});

test('a page can neither load the warning page nor frame it to find out that it is there', async () => {
  startPage(web, '<p>probe</p>');
  const page = await browser().openWeb(START);
  await settled(page, 'the page', () => document.body?.textContent === 'probe');
  const outcome = await page.evaluate(async (origin) => {
    const frame = document.createElement('iframe');
    frame.src = `${origin}/interstitial.html#http://ppdai-huankuan.top/`;
    document.body.append(frame);
    const loaded = await fetch(`${origin}/interstitial.html`).then(
      () => 'loaded',
      () => 'refused',
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { loaded, framed: frame.contentWindow?.length };
  }, browser().origin);
  // Firefox gives every installation an address of its own that pages cannot know; here the test knows it.
  if (browser().family === 'chromium') expect(outcome.loaded).toBe('refused');
  expect(web.asked('ppdai-huankuan.top')).toEqual([]);
  const eyes = await browser().open('popup.html?tab');
  const frames = await eyes.evaluate(async (address) => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const tabs: { id: number; url?: string }[] = await api.tabs.query({});
    const tabId = tabs.find(({ url }) => url === address)?.id;
    const contexts: { documentUrl?: string; tabId: number }[] =
      (await api.runtime.getContexts?.({ tabIds: [tabId] })) ?? [];
    return contexts.map(({ documentUrl }) => documentUrl);
  }, START);
  expect(frames).toEqual([]);
  await eyes.close();
  await page.close();
});

/**
 * Log-ins that hang on cookies and on where the person came from, at hosts that the gate's rules stop without need. A cookie set by a
 * first visit is there; the leave of that visit is taken away again, as it is when the browser has been closed in between.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DrivenPage } from '@/scripts/browser/driver';
import { drivenBrowser } from './driven-browser';
import { gateIsUp } from './gate-is-up';
import { type AskedRequest, type LocalWeb, startLocalWeb } from './servers/local-web';
import { settled } from './settled';

const BANK = 'login.abank.com.mm';
/** Another host of the same owner, stopped by the same rule. */
const SAME_SITE = 'www.abank.com.mm';
const ELSEWHERE = 'portal.example';

let web: LocalWeb;
beforeAll(async () => {
  web = await startLocalWeb();
});
afterAll(() => web.close());
const browser = drivenBrowser(() => ({ language: 'zh-CN', proxyPort: web.port }));

let eyes: DrivenPage;
beforeAll(async () => {
  eyes = await gateIsUp(browser());
  web.serve(BANK, bank);
  const page = await browser().openWeb(`https://${BANK}/register`);
  await settled(page, 'the first visit', () => document.title === 'registered');
  await page.close();
});
beforeEach(forgetLeave);

/** Lets in whoever brings its cookie from one of two sites, as log-ins do that come from a portal. */
function bank({ path, headers }: AskedRequest) {
  if (path === '/register') {
    return {
      headers: { 'set-cookie': 'session=1; Max-Age=3600; Secure; SameSite=Lax' },
      body: `<title>registered</title><script>document.cookie = 'strict=1; Max-Age=3600; Secure; SameSite=Strict'</script>`,
    };
  }
  const isKnown = headers.cookie?.includes('session=1') === true;
  const isExpected = [`https://${ELSEWHERE}/`, `https://${SAME_SITE}/`].includes(headers.referer ?? '');
  return {
    body: `<title>${isKnown && isExpected ? 'logged in' : `refused: ${headers.cookie}, ${headers.referer}`}</title>`,
  };
}

async function forgetLeave(): Promise<void> {
  const rules = await sessionRules();
  await eyes.evaluate(
    async (removeRuleIds) => {
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      await api.declarativeNetRequest.updateSessionRules({ removeRuleIds });
    },
    rules.map(({ id }) => id),
  );
}

interface SessionRule {
  readonly id: number;
  readonly action: { readonly type: string };
  readonly condition: { readonly urlFilter?: string };
}

function sessionRules(): Promise<readonly SessionRule[]> {
  return eyes.evaluate(async (): Promise<readonly SessionRule[]> => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    return api.declarativeNetRequest.getSessionRules();
  });
}

/** A page of the portal or of the bank's own other host, open for reading. */
async function openPortal(host: string, body: string): Promise<DrivenPage> {
  web.serve(host, () => ({ body: `<!doctype html><meta charset="utf-8"><title>portal</title>${body}` }));
  const page = await browser().openWeb(`https://${host}/members?name=li`);
  await settled(page, 'the portal', () => document.title === 'portal');
  return page;
}

/** A link that names its target only when it is followed, so that nobody can know of it before. */
const scripted = (address: string) => `<a href="/" onkeydown="this.href='${address}'">登录</a>`;

async function follow(page: DrivenPage): Promise<void> {
  await settled(page, 'the link', () => {
    document.querySelector('a')?.focus();
    return document.activeElement?.tagName === 'A';
  });
  await page.press('Enter');
}

function lastAsked(path: string): AskedRequest | undefined {
  return web.asked(BANK).findLast((request) => request.path === path);
}

describe.each([
  ['another site', ELSEWHERE],
  ['the same site', SAME_SITE],
])('from %s', (_, host) => {
  test('through the gate', async () => {
    const page = await openPortal(host, scripted(`https://${BANK}/in`));
    await follow(page);
    await settled(page, 'the log-in', () => document.title === 'logged in');
    // Nothing of it is left for the next load.
    await expect.poll(async () => (await sessionRules()).filter(({ action }) => action.type !== 'allow')).toEqual([]);
    await page.close();
  });

  test('past the gate, when the link was seen before it was followed', async () => {
    const page = await openPortal(host, `<a href="https://${BANK}/seen">登录</a>`);
    await expect
      .poll(async () => (await sessionRules()).map(({ condition }) => condition.urlFilter), { timeout: 10_000 })
      .toContain(`|https://${BANK}^`);
    await follow(page);
    await settled(page, 'the log-in', () => document.title === 'logged in');
    const { headers } = lastAsked('/seen') ?? {};
    // What is for the bank's own pages stays with them, as without us.
    expect(headers?.cookie?.includes('strict=1')).toBe(host === SAME_SITE);
    expect(headers?.['sec-fetch-site']).toBe(host === SAME_SITE ? 'same-site' : 'cross-site');
    await page.close();
  });
});

test('in a new tab, through the gate', async () => {
  const page = await openPortal(ELSEWHERE, scripted(`https://${BANK}/tab`).replace('<a ', '<a target="_blank" '));
  await follow(page);
  await expect.poll(() => lastAsked('/tab')?.headers.referer, { timeout: 10_000 }).toBe(`https://${ELSEWHERE}/`);
  await page.close();
});

test('from https to http nothing is told', async () => {
  const page = await openPortal(ELSEWHERE, scripted(`http://${BANK}/plain`));
  await follow(page);
  await expect.poll(() => lastAsked('/plain')?.path, { timeout: 10_000 }).toBe('/plain');
  expect(lastAsked('/plain')?.headers.referer).toBeUndefined();
  await page.close();
});

test('what is typed tells nothing of the page before', async () => {
  const page = await openPortal(ELSEWHERE, '<p>x</p>');
  await page.type('x');
  await page.go(`https://${BANK}/typed`);
  await expect.poll(() => lastAsked('/typed')?.path, { timeout: 10_000 }).toBe('/typed');
  // Firefox's driver opens addresses as a link of the page would.
  if (browser().family === 'chromium') expect(lastAsked('/typed')?.headers.referer).toBeUndefined();
  await page.close();
});

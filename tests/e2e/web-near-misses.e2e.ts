/**
 * A slip of the keyboard or another suffix is judged when the navigation begins, so a request may leave: how many do is counted and
 * printed. The interstitial is up before the page can be used, whatever way led there.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenPage } from '@/scripts/browser/driver';
import { drivenBrowser } from './driven-browser';
import { gateIsUp } from './gate-is-up';
import { type AskedRequest, type LocalWeb, startLocalWeb } from './servers/local-web';
import { follow, interstitial, pressOn, START, startPage } from './stopped';

/** Milliseconds for which such a page may stand before it is covered: nobody has read it or typed into it by then. */
const LONGEST_SEEN = 1_000;

let web: LocalWeb;
beforeAll(async () => {
  web = await startLocalWeb();
});
afterAll(() => web.close());
const browser = drivenBrowser(() => ({ language: 'zh-CN', proxyPort: web.port }));
beforeAll(async () => (await gateIsUp(browser())).close());

const HOSTS = ['mucfcc.com', 'ppdai.top', 'ppdia.com', 'cmbchian.com'] as const;
const WAYS: Readonly<Record<string, (address: string) => Promise<DrivenPage>>> = {
  typed: (address) => browser().openWeb(address),
  clicked: (address) => follow(browser(), web, address),
  async redirected(address) {
    web.serve('go.example', () => ({ status: 302, headers: { location: address } }));
    return follow(browser(), web, 'http://go.example/');
  },
  async 'a form sent by POST'(address) {
    startPage(
      web,
      `<form method="post" action="${address}"><input name="card" value="6222"><button>提交</button></form>`,
    );
    const page = await browser().openWeb(START);
    await pressOn(page, 'button');
    return page;
  },
};

/** A page that says so if it comes to life, and how long it has been there whenever it goes. */
function watched({ path, host }: AskedRequest) {
  if (path !== '/') return { body: '' };
  return {
    body: `<!doctype html><title>${host}</title><form><input autofocus></form><script>
      navigator.sendBeacon('/alive');
      const since = performance.now();
      addEventListener('pagehide', () => navigator.sendBeacon('/gone?' + Math.round(performance.now() - since)));
    </script>`,
  };
}
beforeAll(() => {
  for (const host of HOSTS) web.serve(host, watched);
});

const left: Record<string, number> = {};
const navigations: Record<string, number> = {};

function asked(host: string, ...paths: readonly string[]): readonly AskedRequest[] {
  return web.asked(host).filter(({ path }) => paths.some((one) => path === one || path.startsWith(`${one}?`)));
}

describe.each(Object.keys(WAYS))('%s', (way) => {
  test.each(HOSTS.flatMap((host) => [`http://${host}/`, `https://${host}/`]))('%s', async (address) => {
    const { hostname } = new URL(address);
    const before = asked(hostname, '/').length;
    const page = await WAYS[way]?.(address);
    if (!page) throw new Error(`no such way: ${way}`);
    const { headline, words } = await interstitial(page);
    expect(headline).toContain('很像');
    expect(words).not.toContain('假冒');
    const requests = asked(hostname, '/').length - before;
    // Where a request left, nobody is told that nothing happened.
    if (requests > 0) expect(words).not.toContain('打开之前');
    navigations[way] = (navigations[way] ?? 0) + 1;
    left[way] = (left[way] ?? 0) + requests;
    await page.close();
  });
});

test('how many requests left, and how long any page was there', () => {
  const alive = HOSTS.flatMap((host) => asked(host, '/alive')).length;
  const seen = HOSTS.flatMap((host) => asked(host, '/gone')).map(({ path }) => Number(path.split('?')[1]));
  const each = Object.keys(WAYS).map((way) => `${way}: ${left[way]} of ${navigations[way]}`);
  process.stdout.write(
    `${browser().family}: requests that left: ${each.join('; ')}; pages that came to life: ${alive}, the longest for ${Math.max(0, ...seen)} ms\n`,
  );
  expect(Object.values(navigations)).toEqual(Object.keys(WAYS).map(() => 2 * HOSTS.length));
  expect(Math.max(0, ...seen)).toBeLessThan(LONGEST_SEEN);
});

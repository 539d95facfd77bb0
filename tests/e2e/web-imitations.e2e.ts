/**
 * Addresses that are an imitation by themselves never reach their server: every technique, on every way to a page, on http and https,
 * and right after the background was stopped. What is counted is what the server saw.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenPage } from '@/scripts/browser/driver';
import { drivenBrowser } from './driven-browser';
import { gateIsUp } from './gate-is-up';
import { type LocalWeb, startLocalWeb } from './servers/local-web';
import { closeStopped, follow, interstitial, stoppedTabs } from './stopped';

let web: LocalWeb;
beforeAll(async () => {
  web = await startLocalWeb();
});
afterAll(() => web.close());
const browser = drivenBrowser(() => ({ language: 'zh-CN', proxyPort: web.port, privateWindows: true }));

let eyes: DrivenPage;
beforeAll(async () => {
  eyes = await gateIsUp(browser());
});

/** Without their scheme; two of each, for the two rounds of the table. */
const TECHNIQUES = {
  combosquat: ['ppdai-huankuan.top/h5?id=1', 'mucfcpay.top/'],
  'target embedding': ['ppdai.com.pay-x.top/login', 'www.cmbchina-com.top/'],
  homoglyph: ['www.a1ipay.com/', new URL('http://ppd\u0430i.com/').href.slice(7)],
  'user-info': ['ppdai.com@cx-7.top/', 'www.mucfc.com:443@cx-8.top/h'],
} as const;
const SCHEMES = ['http', 'https'] as const;

/** Each opens the address its own way and comes back when it has been stopped. */
const WAYS: Readonly<Record<string, (address: string) => Promise<void>>> = {
  async typed(address) {
    await shows(await browser().openWeb(address));
  },
  async clicked(address) {
    await shows(await follow(browser(), web, address));
  },
  async redirected(address) {
    web.serve('go.example', () => ({ status: 302, headers: { location: address } }));
    await shows(await follow(browser(), web, 'http://go.example/'));
  },
  async 'in a new window'(address) {
    const made = await eyes.api('windows.create', { url: address });
    await expect.poll(() => stoppedTabs(eyes), { timeout: 15_000 }).toContain(address);
    await closeWindow(made);
  },
  async 'in a tab that the page opens'(address) {
    const page = await follow(browser(), web, address, 'target="_blank"');
    await expect.poll(() => stoppedTabs(eyes), { timeout: 15_000 }).toContain(address);
    await closeStopped(eyes);
    await page.close();
  },
  async 'in a private window'(address) {
    const before = web.asked(SEEN_IN_PRIVATE).length;
    const made = [await eyes.api('windows.create', { url: address, incognito: true })];
    // Chromium keeps private pages from the other half of the extension; an honest address opened the same way shows that it loads.
    made.push(await eyes.api('windows.create', { url: `http://${SEEN_IN_PRIVATE}/`, incognito: true }));
    await expect.poll(() => web.asked(SEEN_IN_PRIVATE).length, { timeout: 15_000 }).toBeGreaterThan(before);
    for (const one of made) await closeWindow(one);
  },
};
const SEEN_IN_PRIVATE = 'seen-in-private.example';

async function shows(page: DrivenPage): Promise<void> {
  const { headline, focused } = await interstitial(page);
  expect(headline).toContain('假冒');
  expect(focused).toBe('离开');
  await page.close();
}

async function closeWindow(made: unknown): Promise<void> {
  const id: unknown = Reflect.get(Object(made), 'id');
  // Private windows have no name for the other half of the extension in Chromium.
  if (typeof id === 'number') await eyes.api('windows.remove', id);
}

const opened: string[] = [];

function requestsTo({ hostname }: URL): readonly string[] {
  return web.asked(hostname).map(({ method, path }) => `${method} ${hostname}${path}`);
}

function connectionsTo({ hostname }: URL): number {
  return web.connected.filter((host) => host === hostname).length;
}

/**
 * Chromium opens a connection to the host of an https address that it opens by its own doing (typed, in a window made for it) while
 * it is still asking everybody about it.
 */
const mayConnect = (way: string) => browser().family === 'chromium' && (way === 'typed' || way.endsWith('window'));

async function openAndCount(way: string, address: string): Promise<void> {
  const url = new URL(address);
  const connections = connectionsTo(url);
  opened.push(address);
  await WAYS[way]?.(url.href);
  expect(requestsTo(url)).toEqual([]);
  if (!mayConnect(way)) expect(connectionsTo(url)).toBe(connections);
}

describe.each(Object.keys(WAYS))('%s', (way) => {
  const cases = Object.entries(TECHNIQUES).flatMap(([technique, [first, second]]) => [
    [technique, `${SCHEMES[0]}://${first}`] as const,
    [technique, `${SCHEMES[1]}://${second}`] as const,
  ]);
  test.each(cases)('%s: %s', (_, address) => openAndCount(way, address), 40_000);

  test.each(Object.entries(TECHNIQUES))(
    'right after the background was stopped, %s',
    async (technique, [first, second]) => {
      await browser().stopBackground();
      const swapped = technique === 'combosquat' || technique === 'homoglyph';
      await openAndCount(way, swapped ? `https://${first}` : `http://${second}`);
    },
    40_000,
  );
});

test('in all, no request left', () => {
  const hosts = [...new Set(opened.map((address) => new URL(address).hostname))].map(
    (host) => new URL(`http://${host}`),
  );
  const requests = hosts.flatMap(requestsTo);
  const connections = hosts.reduce((sum, host) => sum + connectionsTo(host), 0);
  process.stdout.write(
    `${browser().family}: ${requests.length} requests, ${connections} connections without one, from ${opened.length} navigations to ${hosts.length} imitations\n`,
  );
  expect(opened).toHaveLength(Object.keys(WAYS).length * Object.keys(TECHNIQUES).length * 3);
  expect(requests).toEqual([]);
});

/**
 * `npm run bench:gate`: what the gate costs a person, in the built extensions and both browsers. Milliseconds from typing an address to the
 * request arriving at the server: of hosts that no rule stops, with the rules and without them; of harmless hosts that the rules stop,
 * at their first visit and at the next; and at a first visit while the background is stopped. Taken turn and turn about, so that
 * whatever else the machine does is done to all.
 */
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import type { DrivenBrowser, DrivenPage, Json } from '@/scripts/browser/driver';
import { BROWSER_FAMILIES, type BrowserFamily } from '@/scripts/browser/find-browser';
import { BUILT_EXTENSION, launchBrowser } from '@/scripts/browser/launch-browser';
import { portOf } from '@/tests/e2e/servers/port-of';
import { median, type Row, table } from './measure';

const BLOCKS = 6;
/** In each block, with the rules and then without them. */
const ROUNDS = 5;
/** Milliseconds after which a request counts as lost. */
const LONGEST = 20_000;

/** Every host on this machine: a proxy that answers all of them and knows who waits for whom. */
async function servePages() {
  const waiting = new Map<string, () => void>();
  const server = createServer(({ headers }, response) => {
    const host = headers.host ?? '';
    waiting.get(host)?.();
    waiting.delete(host);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(`<!doctype html><title>${host}</title><p>ok`);
  });
  server.on('connect', (_, socket) => socket.destroy());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const arrival = (host: string) =>
    new Promise<number>((arrived, lost) => {
      const timer = setTimeout(() => lost(new Error(`${host} was never asked`)), LONGEST);
      waiting.set(host, () => {
        clearTimeout(timer);
        arrived(performance.now());
      });
    });
  return {
    port: portOf(server),
    arrival,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

type Web = Awaited<ReturnType<typeof servePages>>;

async function timed(page: DrivenPage, web: Web, host: string): Promise<number> {
  const arrived = web.arrival(host);
  const start = performance.now();
  await page.go(`http://${host}/`);
  const time = (await arrived) - start;
  // The next navigation must not meet this one on its way.
  const deadline = performance.now() + LONGEST;
  while (performance.now() < deadline) {
    const title = await page.run('document.readyState === "complete" ? document.title : ""').catch(() => '');
    if (title === host) break;
    await new Promise((again) => setTimeout(again, 10));
  }
  return time;
}

/** Below `com.mm` anybody may register; `abank` matches a rule and imitates nobody. */
const stopped = (number: number) => `h${number}.abank.com.mm`;
const free = (number: number) => `h${number}.someone.com.mm`;

type Rules = readonly { readonly [key: string]: Json }[];

function takeRules(eyes: DrivenPage): Promise<Rules> {
  return eyes.evaluate(async () => {
    const { declarativeNetRequest } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const present: { id: number }[] = await declarativeNetRequest.getDynamicRules();
    await declarativeNetRequest.updateDynamicRules({ removeRuleIds: present.map(({ id }) => id) });
    return JSON.parse(JSON.stringify(present));
  });
}

async function putRules(eyes: DrivenPage, addRules: Rules): Promise<void> {
  await eyes.api('declarativeNetRequest.updateDynamicRules', { addRules });
}

async function measure(browser: DrivenBrowser, web: Web): Promise<readonly Row[]> {
  const eyes = await browser.open('popup.html?tab');
  const noted = async () => Object.keys(Object(await eyes.api('storage.local.get', 'gate'))).length;
  while ((await noted()) === 0) await new Promise((again) => setTimeout(again, 50));
  const page = await browser.openWeb('http://start.example/');
  const times = {
    free: [] as number[],
    first: [] as number[],
    next: [] as number[],
    cold: [] as number[],
    bare: [] as number[],
  };
  let number = 0;
  for (let block = 0; block < BLOCKS; block += 1) {
    for (let round = 0; round < ROUNDS; round += 1) {
      number += 1;
      times.free.push(await timed(page, web, free(number)));
      times.first.push(await timed(page, web, stopped(number)));
      await timed(page, web, free(1_000 + number));
      times.next.push(await timed(page, web, stopped(number)));
    }
    await browser.stopBackground();
    times.cold.push(await timed(page, web, stopped(2_000 + number)));
    const rules = await takeRules(eyes);
    for (let round = 0; round < ROUNDS; round += 1) {
      times.bare.push(await timed(page, web, free(3_000 + number * ROUNDS + round)));
    }
    await putRules(eyes, rules);
  }
  // The first of each is for warming up.
  const typical = (values: readonly number[]) => median(values.slice(1));
  const row = (what: string, time: number, figure: string): Row => ({
    what: `${browser.family}: ${what}`,
    measured: `${time.toFixed(0)} ms`,
    figure,
  });
  const direct = typical(times.free);
  const more = (time: number) => `${time < direct ? '' : '+'}${(time - direct).toFixed(0)} ms`;
  return [
    row('no rule stops it, without any rules', typical(times.bare), ''),
    row('no rule stops it, with the rules', direct, ''),
    row('stopped without need, first visit', typical(times.first), more(typical(times.first))),
    row('the next visit', typical(times.next), more(typical(times.next))),
    row('first visit, background stopped', typical(times.cold), more(typical(times.cold))),
  ];
}

async function measureIn(family: BrowserFamily): Promise<readonly Row[]> {
  const web = await servePages();
  const browser = await launchBrowser(family, {
    headless: true,
    language: 'zh-CN',
    proxyPort: web.port,
    extension: resolve(BUILT_EXTENSION[family]),
  });
  try {
    return await measure(browser, web);
  } finally {
    await browser.close();
    web.close();
  }
}

const rows: Row[] = [];
for (const family of BROWSER_FAMILIES) rows.push(...(await measureIn(family)));
process.stdout.write(`${table(rows)}\n`);

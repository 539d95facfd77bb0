/**
 * `npm run bench:page`: what the script in pages costs, in the built extension and Chromium, from its own trace. Three pages: an
 * article, a list of 1,500 links to as many sites, and 20,000 nodes. Loading is timed with and without the extension, one after the
 * other in the same run. Figures to keep: 2 ms before the first paint, no task over 4 ms, 10 ms in all.
 */
import { createServer, type Server } from 'node:http';
import { resolve } from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import { requireBrowser } from '@/scripts/browser/install-browser';
import { BUILT_EXTENSION } from '@/scripts/browser/launch-browser';
import { median, type Row, table } from './measure';

const ROUNDS = 15;
/** Milliseconds after loading in which everything has been read and every visible link asked about. */
const SETTLED = 2_500;

const HEAD =
  '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>逾期怎么办 - 某站</title><h1>逾期怎么办</h1>';
const PAGES: Readonly<Record<string, string>> = {
  article: `${HEAD}${'<p>借款人应当按照约定的期限返还借款。</p>'.repeat(60)}<form><input placeholder="手机号"><input type="password"></form>`,
  links: `${HEAD}${Array.from({ length: 1500 }, (_, at) => `<p><a href="https://site-${at}.example/a/${at}">第 ${at} 个网站</a></p>`).join('')}`,
  nodes: `${HEAD}${'<div class="row"><span>单元</span><b>格</b></div>'.repeat(5000)}`,
};

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  /** Microseconds by the clock and, where the browser tells, of processor time. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly data?: { readonly url?: string; readonly fileName?: string } };
}

interface Cost {
  /** Milliseconds. */
  readonly beforePaint: number;
  readonly longest: number;
  readonly all: number;
}

async function launch(port: number, withExtension: boolean): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: requireBrowser('chromium'),
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--enable-unsafe-extension-debugging',
      `--proxy-server=http://127.0.0.1:${port}`,
    ],
  });
  if (withExtension) {
    const session = await browserOf(context).newBrowserCDPSession();
    await session.send('Extensions.loadUnpacked', { path: resolve(BUILT_EXTENSION.chromium) });
  }
  return context;
}

function browserOf(context: BrowserContext): Browser {
  const browser = context.browser();
  if (!browser) throw new Error('Chromium came up without a browser to talk to');
  return browser;
}

/** Milliseconds from the start of a navigation to the end of `load`. */
async function loadTime(context: BrowserContext, name: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(`http://${name}.example/`);
  const time = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation');
    return entry instanceof PerformanceNavigationTiming ? entry.loadEventEnd : Number.NaN;
  });
  await page.close();
  return time;
}

async function traced(context: BrowserContext, address: string): Promise<readonly TraceEvent[]> {
  const page = await context.newPage();
  const session = await browserOf(context).newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown[] as TraceEvent[])));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'blink.user_timing', 'loading'] },
  });
  await page.goto(address);
  await new Promise((done) => setTimeout(done, SETTLED));
  await ended(session);
  await page.close();
  return events;
}

async function ended(session: CDPSession): Promise<void> {
  const complete = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  await session.send('Tracing.end');
  await complete;
}

/** Time in our script: its evaluation and every call into it, nested ones counted once. */
function costOf(events: readonly TraceEvent[]): Cost {
  const paint = events.find(({ name }) => name === 'firstPaint' || name === 'firstContentfulPaint')?.ts ?? 0;
  const ours = events
    .filter(({ name, args: { data } }) => {
      const url = data?.url ?? data?.fileName ?? '';
      return (name === 'EvaluateScript' || name === 'FunctionCall') && /^chrome-extension:.*\/page\.js$/.test(url);
    })
    .toSorted((a, b) => a.ts - b.ts);
  let until = 0;
  let [beforePaint, longest, all] = [0, 0, 0];
  for (const { ts, dur = 0, tdur = dur } of ours) {
    if (ts < until) continue;
    until = ts + dur;
    all += tdur;
    longest = Math.max(longest, tdur);
    if (ts < paint) beforePaint += tdur;
  }
  return { beforePaint: beforePaint / 1_000, longest: longest / 1_000, all: all / 1_000 };
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}

/** A proxy that answers for every host, so that addresses need no ports and nothing leaves the machine. */
async function servePages(): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer(({ headers }, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(PAGES[headers.host?.split('.')[0] ?? ''] ?? '');
  });
  server.on('connect', (_, socket) => socket.destroy());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { server, port: address.port };
}

const web = await servePages();
const rows: Row[] = [];
const [without, context] = [await launch(web.port, false), await launch(web.port, true)];
for (const name of Object.keys(PAGES)) {
  const [before, after]: [number[], number[]] = [[], []];
  // Turn and turn about, so that whatever else the machine does is done to both; the first of each is for warming up.
  for (let round = 0; round <= ROUNDS; round += 1) {
    before.push(await loadTime(without, name));
    after.push(await loadTime(context, name));
  }
  const costs: Cost[] = [];
  for (let round = 0; round < 5; round += 1) costs.push(costOf(await traced(context, `http://${name}.example/`)));
  const [plain, loaded] = [median(before.slice(1)), median(after.slice(1))];
  rows.push(
    {
      what: `${name}: load, without and with`,
      measured: `${ms(plain)}, ${ms(loaded)}`,
      figure: `ratio ${(loaded / plain).toFixed(2)}`,
    },
    { what: '  before the first paint', measured: ms(median(costs.map((cost) => cost.beforePaint))), figure: '≤ 2 ms' },
    { what: '  longest task', measured: ms(median(costs.map((cost) => cost.longest))), figure: '≤ 4 ms' },
    { what: '  in all', measured: ms(median(costs.map((cost) => cost.all))), figure: '≤ 10 ms' },
  );
}
await without.close();
await context.close();
web.server.closeAllConnections();
web.server.close();
process.stdout.write(`${table(rows)}\n`);

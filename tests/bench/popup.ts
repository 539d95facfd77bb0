/**
 * `npm run bench:popup`: how long a person waits for the popup, in the built extension and both browsers.
 * Open: from the start of the popup's page to its first paint, which has the box; beside it what the browser takes to
 * bring up any popup at all. Verdict: from a paste to the frame in which the answer is painted, in steps of a frame
 * (16.7 ms). Ready: from the start of the page to the answer to a message kept from last time, the engine's start
 * included. Medians, on a machine that does nothing else; figures to keep: 100 ms to open, 50 ms to the verdict.
 */
import { resolve } from 'node:path';
import { type DrivenPage, waitFor } from '@/scripts/browser/driver';
import { BROWSER_FAMILIES, type BrowserFamily } from '@/scripts/browser/find-browser';
import { BUILT_EXTENSION, launchBrowser } from '@/scripts/browser/launch-browser';
import { openPopup } from '@/scripts/browser/popup-view';
import { median } from './measure';

const ROUNDS = 15;

/** As long as most messages: 70 to 140 characters. */
const MESSAGE =
  '【招联金融】尊敬的客户，您尾号6021的借款已逾期12天，应还本息共计人民币1864.20元，逾期将按约定计收罚息并影响您的信用记录，请尽快登录 mucfc-huankuan.top/pay 处理，如已还款请忽略本短信。';

interface Opening {
  /** Milliseconds; the browser's share, before the page starts. */
  readonly browser: number;
  readonly paint: number;
  readonly ready: number;
}

/** In the popup: epoch milliseconds. */
interface Moments {
  readonly started: number;
  readonly painted: number;
  readonly ready: number;
}

async function measureOpening(page: DrivenPage): Promise<Opening> {
  const asked = Date.now();
  const popup = await openPopup(page);
  const { started, painted, ready } = await waitFor(popup, 'the answer', moments, []);
  await popup.evaluate(() => window.close());
  await waitFor(page, 'the popup to be gone', noPopup, []);
  return { browser: started - asked, paint: painted - started, ready: ready - started };
}

function moments(): Moments | undefined {
  const paint = window.performance.getEntriesByName('first-contentful-paint')[0];
  if (!paint || !document.querySelector('.verdict')) return undefined;
  const started = window.performance.timeOrigin;
  return { started, painted: started + paint.startTime, ready: Date.now() };
}

function noPopup(): boolean {
  const { extension } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  return extension.getViews({ type: 'popup' }).length === 0;
}

/** In the page: milliseconds from the paste to the frame with the answer. */
async function pasteAndMeasure(text: string): Promise<number> {
  const box = document.querySelector('textarea');
  if (!box) throw new Error('no box');
  box.focus();
  box.select();
  document.execCommand('delete');
  const frame = () => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
  while (document.querySelector('.verdict')) await frame();
  const start = performance.now();
  document.execCommand('insertText', false, text);
  while (!document.querySelector('.verdict')) await frame();
  await frame();
  return performance.now() - start;
}

async function measure(family: BrowserFamily): Promise<void> {
  const extension = resolve(BUILT_EXTENSION[family]);
  const browser = await launchBrowser(family, { extension, headless: true, language: 'zh-CN' });
  try {
    const page = await browser.open('popup.html?tab', { width: 440, height: 600 });
    await waitFor(page, 'the box', () => document.querySelector('textarea') !== null, []);
    const verdicts: number[] = [];
    // The first answer waits for the engine; it is measured below.
    await page.evaluate(pasteAndMeasure, MESSAGE);
    for (let round = 0; round < ROUNDS; round++) verdicts.push(await page.evaluate(pasteAndMeasure, MESSAGE));
    const openings: Opening[] = [];
    for (let round = 0; round < ROUNDS; round++) openings.push(await measureOpening(page));
    const middle = (part: keyof Opening) => median(openings.map((opening) => opening[part])).toFixed(0);
    process.stdout.write(
      `${family.padEnd(9)} open ${middle('paint')} ms (the browser's share before that: ${middle('browser')} ms)` +
        `   paste to verdict ${median(verdicts).toFixed(0)} ms   kept message answered after ${middle('ready')} ms\n`,
    );
  } finally {
    await browser.close();
  }
}

for (const family of BROWSER_FAMILIES) await measure(family);

/** The page after installing: that it opens once, what is tried on it, the switch, the language; how it looks and is walked by key. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type DrivenPage, type Size, waitFor } from '@/scripts/browser/driver';
import { drivenBrowser } from './driven-browser';
import { LEVEL_LABELS } from './messages';
import { settled } from './settled';

const PICTURES = 'screenshots/e2e';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ROOMY: Size = { width: 1100, height: 1500 };

const browser = drivenBrowser({ language: 'zh-CN', keepsWelcome: true });
let page: DrivenPage;

beforeAll(() => mkdirSync(PICTURES, { recursive: true }));
afterEach(() => page.close());

async function openWelcome(size: Size = ROOMY): Promise<DrivenPage> {
  page = await browser().open('welcome.html', size);
  await waitFor(page, 'the welcome page', () => document.querySelector('.welcome') !== null, []);
  return page;
}

const press = (selector: string, number = 0) =>
  page.evaluate(
    (wanted: string, index: number) => document.querySelectorAll<HTMLElement>(wanted)[index]?.click(),
    selector,
    number,
  );

const words = (selector: string) =>
  page.evaluate((wanted: string) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '', selector);

/** The level, as soon as there is one. */
const answer = () =>
  waitFor(page, 'the answer', () => document.querySelector<HTMLElement>('.verdict-level')?.innerText.trim(), []);

/** Of all tabs with pages of the extension. */
const ownTabs = (): Promise<readonly string[]> =>
  page
    .run(
      `JSON.stringify((globalThis.browser ?? globalThis.chrome).extension.getViews({ type: 'tab' }).map(({ location }) => location.pathname + location.search))`,
    )
    .then((text) => JSON.parse(text));

test('it opens by itself after installing', async () => {
  page = await browser().open('options.html');
  await expect.poll(ownTabs, { timeout: 20_000 }).toContain('/welcome.html');
});

test('a sample is answered by the real engine, each with its own level', async () => {
  await openWelcome();
  const levels: string[] = [];
  for (const index of [0, 1, 2]) {
    await press('.sample', index);
    await waitFor(
      page,
      'the sample in the box',
      (wanted: number) => document.querySelectorAll('.sample')[wanted]?.getAttribute('aria-pressed') === 'true',
      [index],
    );
    levels.push(await answer());
  }
  const { dangerous, unverified, official } = LEVEL_LABELS.zh_CN;
  expect(levels).toEqual([dangerous, unverified, official]);
});

test('the whole answer opens on the check page, with the text in the box', async () => {
  await openWelcome();
  await press('.sample', 0);
  await waitFor(page, 'the answer', () => document.querySelector('.whole-answer') !== null, []);
  await press('.whole-answer button');
  await expect.poll(ownTabs).toContainEqual(expect.stringMatching(/^\/popup\.html\?tab&asked=/));
});

test('the switch turns the warnings off and on again', async () => {
  await openWelcome();
  const stored = () =>
    page.api('storage.local.get', 'settings').then((all) => JSON.stringify(all).includes('"automatic":true'));
  expect(await page.evaluate(() => document.querySelector('[role=switch]')?.getAttribute('aria-checked'))).toBe('true');
  await press('[role=switch]');
  await waitFor(page, 'off', () => document.querySelector('[role=switch][aria-checked=false]') !== null, []);
  expect(await stored()).toBe(false);
  expect(await words('.warnings-choice .hint')).toContain('没有打开');
  await press('[role=switch]');
  await waitFor(page, 'on', () => document.querySelector('[role=switch][aria-checked=true]') !== null, []);
  expect(await stored()).toBe(true);
});

describe.each([
  ['zh_TW', '收到催收簡訊'],
  ['en', 'A text demands money?'],
  ['zh_CN', '收到催收短信'],
] as const)('in %s', (locale, headline) => {
  test('chosen on the page itself', async () => {
    await openWelcome();
    await page.evaluate((chosen: string) => {
      const select = document.querySelector('select');
      if (!select) return;
      select.value = chosen;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, locale);
    await waitFor(page, headline, (wanted: string) => document.querySelector('h1')?.textContent?.startsWith(wanted), [
      headline,
    ]);
    await press('.sample', 0);
    expect(await answer()).toBe(LEVEL_LABELS[locale].dangerous);
    await picture(`welcome-${locale}`);
  });
});

describe('how it looks', () => {
  test.each(['light', 'dark'] as const)('in %s colours axe finds nothing serious', async (scheme) => {
    await openWelcome();
    await page.colorScheme(scheme);
    await picture(`welcome-${scheme}`);
    await press('.sample', 0);
    await answer();
    await page.run(`${AXE}; ''`);
    const found = await page.evaluate(async (): Promise<readonly string[]> => {
      await Promise.all(document.getAnimations().map(({ finished }) => finished));
      const { violations } = await Reflect.get(globalThis, 'axe').run();
      return violations
        .filter(({ impact }: { impact: string }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(found).toEqual([]);
    await picture(`welcome-answered-${scheme}`);
    await page.colorScheme('light');
  });

  test.each([
    ['narrow', 360, '100%'],
    ['200-percent', 720, '200%'],
  ])('%s: nothing sticks out', async (name, width, size) => {
    await openWelcome({ width, height: 1500 });
    await page.evaluate((text: string) => {
      document.documentElement.style.fontSize = text;
    }, size);
    await press('.sample', 0);
    await answer();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await picture(`welcome-${name}`);
  });
});

test('with keys alone: language, samples, box, switch, start', async () => {
  await openWelcome();
  const passed: string[] = [];
  for (let step = 0; step < 25; step++) {
    await page.press('Tab');
    const where = await page.evaluate(() => {
      const at = document.activeElement;
      return at?.getAttribute('role') ?? at?.classList[0] ?? at?.tagName.toLowerCase() ?? '';
    });
    passed.push(where);
    if (where === 'sample' && passed.filter((it) => it === 'sample').length === 1) await page.press('Enter');
    if (where === 'button' && passed.includes('switch')) break;
  }
  expect(passed).toEqual(expect.arrayContaining(['select', 'sample', 'input', 'switch', 'button']));
  expect(await answer()).toBe(LEVEL_LABELS.zh_CN.dangerous);
  // Straight to work.
  await page.press('Enter');
  await settled(page, 'the check page', () => location.pathname === '/popup.html');
});

async function picture(name: string): Promise<void> {
  writeFileSync(`${PICTURES}/${browser().family}-${name}.png`, await page.screenshot());
}

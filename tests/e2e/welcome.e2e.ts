/** The page after installing: that it opens once, what is tried on it, the switch, the language; how it looks and is walked by key. */
import { afterEach, describe, expect, test } from 'vitest';
import { type DrivenPage, type Size, waitFor } from '@/scripts/browser/driver';
import { drivenBrowser } from './driven-browser';
import { enlarge, overflowing, picture, seriousViolations } from './look-at';
import { LEVEL_LABELS } from './messages';
import { settled } from './settled';

const ROOMY: Size = { width: 1100, height: 1500 };

const browser = drivenBrowser({ language: 'zh-CN', keepsWelcome: true });
let page: DrivenPage;

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

test('family mode is set up where the settings speak of it', async () => {
  await openWelcome();
  await press('.welcome-family button');
  await expect.poll(ownTabs).toContainEqual(expect.stringMatching(/^\/options\.html/));
  const places = (): Promise<readonly number[]> =>
    page
      .run(
        `JSON.stringify((globalThis.browser ?? globalThis.chrome).extension.getViews({ type: 'tab' })
          .filter(({ location }) => location.hash === '#family')
          .map(({ document, innerHeight }) => (document.querySelector('#family')?.getBoundingClientRect().top ?? Infinity) / innerHeight))`,
      )
      .then((text) => JSON.parse(text));
  // In the upper half of the window.
  await expect.poll(places).toEqual([expect.toSatisfy((place: number) => place < 0.5)]);
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
    await picture(browser(), page, `welcome-${locale}`);
  });
});

describe('with an answer on it', () => {
  test.each(['light', 'dark'] as const)('nothing serious found in %s colours', async (scheme) => {
    await openWelcome();
    await page.colorScheme(scheme);
    await press('.sample', 0);
    await answer();
    expect(await seriousViolations(page)).toEqual([]);
    await picture(browser(), page, `welcome-answered-${scheme}`);
    await page.colorScheme('light');
  });

  test('nothing sticks out in 360 pixels, and at twice the text', async () => {
    await openWelcome({ width: 360, height: 1500 });
    await press('.sample', 0);
    await answer();
    for (const percent of [100, 200]) {
      await enlarge(page, percent);
      expect(await overflowing(page)).toEqual([]);
      await picture(browser(), page, `welcome-answered-narrow-${percent}`);
    }
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

test('where the browser withholds the access, the page says what is missing and offers it', async () => {
  await browser().withholdSites();
  await openWelcome();
  const said = await waitFor(
    page,
    'the words about the access',
    () => document.querySelector<HTMLElement>('.warnings-choice .hint')?.innerText,
    [],
  );
  expect(said).toContain('还差一步');
  expect(await words('.warnings-choice .button')).toBe('允许并打开');
  expect(await page.evaluate(() => document.querySelector('[role=switch]')?.getAttribute('aria-checked'))).toBe(
    'false',
  );
  await picture(browser(), page, 'welcome-access-withheld');
});

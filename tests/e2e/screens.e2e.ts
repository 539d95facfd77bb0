/**
 * Every page of the extension that is not the check screen with an answer: in light, dark and forced colours, in 360 pixels and at
 * twice the text; nothing serious found by axe, nothing cut off, nothing that moves where a person wants no movement.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenPage } from '@/scripts/browser/driver';
import { drivenBrowser } from './driven-browser';
import { enlarge, overflowing, picture, seriousViolations } from './look-at';
import { type LocalWeb, startLocalWeb } from './servers/local-web';
import { settled } from './settled';

let web: LocalWeb;
beforeAll(async () => {
  web = await startLocalWeb();
});
afterAll(() => web.close());
const browser = drivenBrowser(() => ({ language: 'zh-CN', proxyPort: web.port }));

const SCREENS = {
  empty: 'popup.html?tab',
  options: 'options.html',
  history: 'history.html',
  report: 'report.html',
  welcome: 'welcome.html',
  imitation: 'interstitial.html#https://www.xn--ppdi-73d.com/login',
  embedding: 'interstitial.html#http://cmbchina.com.huankuan-zx.top/h5',
  resembles: 'interstitial.html?late#https://mucfcc.com/',
} as const;

const WIDE = { width: 760, height: 900 } as const;
const NARROW = { width: 360, height: 900 } as const;

describe.each(Object.entries(SCREENS))('%s', (name, path) => {
  let page: DrivenPage;
  beforeAll(async () => {
    page = await browser().open(path, WIDE);
    await settled(page, 'the screen', () => document.querySelector('h1, h2') !== null);
  });
  afterAll(() => page.close());

  test.each(['light', 'dark'] as const)('in %s colours', async (scheme) => {
    await page.colorScheme(scheme);
    expect(await seriousViolations(page)).toEqual([]);
    await picture(browser(), page, `${name}-${scheme}`);
  });

  test('in forced colours', async () => {
    await page.colorScheme('light');
    await page.forcedColors(true);
    await picture(browser(), page, `${name}-forced`);
    await page.forcedColors(false);
  });

  test('in 360 pixels, and at twice the text', async () => {
    await page.resize(NARROW);
    expect(await overflowing(page)).toEqual([]);
    await picture(browser(), page, `${name}-narrow`);
    await enlarge(page, 200);
    expect(await overflowing(page)).toEqual([]);
    await picture(browser(), page, `${name}-200-percent`);
    await enlarge(page, 100);
    await page.resize(WIDE);
  });

  test('nothing moves where a person wants no movement', async () => {
    await page.reducedMotion(true);
    // What had begun before may end; a change of all colours must then begin nothing.
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => null));
    await page.colorScheme('dark');
    const moving = await page.evaluate(() =>
      document.getAnimations().map((animation) => String(animation.effect?.getTiming().duration)),
    );
    await page.colorScheme('light');
    expect(moving).toEqual([]);
    await page.reducedMotion(false);
  });

  test('everything that can be pressed has a name and can be reached by the keyboard', async () => {
    const unreachable = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary')]
        .filter((element) => element.checkVisibility() && element.tabIndex < 0)
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    );
    expect(unreachable).toEqual([]);
  });
});

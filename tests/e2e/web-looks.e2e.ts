/** How the interstitial and the settings look: nothing serious found by axe, nothing cut off when enlarged, pictures of each. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenPage } from '@/scripts/browser/driver';
import { drivenBrowser } from './driven-browser';
import { type LocalWeb, startLocalWeb } from './servers/local-web';
import { settled } from './settled';

const PICTURES = 'screenshots/e2e';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let web: LocalWeb;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  web = await startLocalWeb();
});
afterAll(() => web.close());
const browser = drivenBrowser(() => ({ language: 'zh-CN', proxyPort: web.port }));

const PAGES = {
  imitation: 'interstitial.html#https://www.xn--ppdi-73d.com/login',
  embedding: 'interstitial.html#http://cmbchina.com.huankuan-zx.top/h5',
  resembles: 'interstitial.html?late#https://mucfcc.com/',
  settings: 'options.html',
} as const;

async function open(path: string): Promise<DrivenPage> {
  const page = await browser().open(path, { width: 760, height: 760 });
  await settled(page, 'the screen', () => document.querySelector('.check') !== null);
  return page;
}

async function picture(page: DrivenPage, name: string): Promise<void> {
  writeFileSync(`${PICTURES}/${browser().family}-${name}.png`, await page.screenshot());
}

describe.each(Object.entries(PAGES))('%s', (name, path) => {
  test('in light and dark', async () => {
    const page = await open(path);
    await page.run(`${AXE}; ''`);
    for (const scheme of ['light', 'dark'] as const) {
      await page.colorScheme(scheme);
      const found = await page.evaluate(async (): Promise<readonly string[]> => {
        // Colours fade over when the scheme changes.
        await Promise.all(document.getAnimations().map(({ finished }) => finished));
        const { violations } = await Reflect.get(globalThis, 'axe').run();
        return violations
          .filter(({ impact }: { impact: string }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(found).toEqual([]);
      await picture(page, `${name}-${scheme}`);
    }
    await page.close();
  });

  test('at twice the size', async () => {
    const page = await open(path);
    await page.resize({ width: 380, height: 760 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await picture(page, `${name}-narrow`);
    await page.close();
  });
});

describe.each(['zh_TW', 'en'] as const)('in %s', (locale) => {
  test('the interstitial speaks the chosen language', async () => {
    const settings = await browser().open('options.html');
    await settings.api('storage.local.set', { language: locale });
    await settings.close();
    const page = await open(PAGES.imitation);
    const words = await page.evaluate(() => document.body.innerText);
    expect(words).toContain(locale === 'zh_TW' ? '這個網址正在冒充' : 'This address is posing as');
    await picture(page, `imitation-${locale}`);
    await page.close();
  });
});

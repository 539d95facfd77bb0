/**
 * `npm start`: the built extension in an installed browser, in a fresh profile, on the check page with a sample
 * message judged. With a display the browser stays until it is closed; without one it prints what the page shows and
 * saves a picture of it.
 *
 *   npm start -- [--browser chromium|firefox] [--lang zh_CN|zh_TW|en] [--headless]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'wxt';
import { LOCALES } from '@/src/i18n/locale';
import { waitFor } from './browser/driver';
import { BROWSER_FAMILIES, findBrowser } from './browser/find-browser';
import { BrowserMissing, requireBrowser } from './browser/install-browser';
import { BUILT_EXTENSION, launchBrowser } from './browser/launch-browser';

const SAMPLE = '【拍拍金融】您的借款已逾期，请点击 ppdai-huankuan.top 还款';

const PAGE_SIZE = { width: 900, height: 1400 };

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    lang: { type: 'string', default: 'zh_CN' },
    headless: { type: 'boolean', default: !hasDisplay() },
  },
});

function hasDisplay(): boolean {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** The browser asked for; else any that is installed; else Chromium, which is then installed or asked for. */
function chooseFamily() {
  const asked = BROWSER_FAMILIES.find((family) => family === values.browser);
  if (values.browser !== undefined && !asked) throw new TypeError(`--browser is one of ${BROWSER_FAMILIES.join(', ')}`);
  return asked ?? BROWSER_FAMILIES.find((family) => findBrowser(family) !== undefined) ?? 'chromium';
}

function chooseLocale() {
  const locale = LOCALES.find((known) => known === values.lang);
  if (!locale) throw new TypeError(`--lang is one of ${LOCALES.join(', ')}`);
  return locale;
}

async function start(): Promise<void> {
  const family = chooseFamily();
  const locale = chooseLocale();
  requireBrowser(family);
  await build({ browser: family === 'chromium' ? 'chrome' : 'firefox' });
  const browser = await launchBrowser(family, {
    extension: resolve(BUILT_EXTENSION[family]),
    headless: values.headless,
    language: locale.replace('_', '-'),
  });
  try {
    const page = await browser.open('popup.html?tab', values.headless ? PAGE_SIZE : undefined);
    await page.api('storage.local.set', { language: locale });
    await page.reload();
    await waitFor(page, 'the box', () => document.activeElement instanceof HTMLTextAreaElement, []);
    await page.type(SAMPLE);
    const verdict = await waitFor(
      page,
      'the verdict',
      () => document.querySelector<HTMLElement>('.verdict')?.innerText,
      [],
    );
    process.stdout.write(`\n${SAMPLE}\n\n${verdict}\n`);
    if (values.headless) {
      const picture = `screenshots/start-${family}-${locale}.png`;
      mkdirSync('screenshots', { recursive: true });
      writeFileSync(picture, await page.screenshot());
      process.stdout.write(`\nScreenshot: ${picture}\n`);
    } else {
      process.stdout.write('\nThe browser stays open until you close it.\n');
      await browser.closed;
    }
  } finally {
    await browser.close();
  }
}

try {
  await start();
} catch (error) {
  const isExpected = error instanceof BrowserMissing || error instanceof TypeError;
  if (!isExpected) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error instanceof BrowserMissing ? 3 : 2;
}

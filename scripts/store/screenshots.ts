/**
 * `npm run store:screenshots [-- zh_CN zh_TW en]`: the pictures for the stores, 1280 × 800, from the built extension in a real Chromium on
 * a web that is all on this machine. Needs `npm run build`. Writes `docs/store/<language>/<number>-<scene>.png`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { LOCALES, type Locale } from '@/src/i18n/locale';
import { drawnWords } from '@/tests/e2e/drawn';
import { type LocalWeb, startLocalWeb } from '@/tests/e2e/servers/local-web';
import { settled } from '@/tests/e2e/settled';
import { type DrivenBrowser, type DrivenPage, type Size, waitFor } from '../browser/driver';
import { BUILT_EXTENSION, launchBrowser } from '../browser/launch-browser';
import { PAGE_ROOM, POPUP_ROOM, POSTER, poster } from './poster';
import { IMITATION, POSING, POSING_PAGE, SCENES, type Scene, TEXTS } from './scenes';

/** Bytes. A store's page with ten of them should still open quickly. */
const LARGEST = 250_000;

const LANGUAGES: Readonly<Record<Locale, string>> = { zh_CN: 'zh-CN', zh_TW: 'zh-TW', en: 'en-US' };

interface Stage {
  readonly browser: DrivenBrowser;
  readonly web: LocalWeb;
  readonly locale: Locale;
}

type Shot = Parameters<typeof poster>[2];

const SHOTS: Partial<Readonly<Record<Scene, (stage: Stage) => Promise<Shot>>>> = {
  dangerous: (stage) => answer(stage, TEXTS[stage.locale].dangerous),
  official: (stage) => answer(stage, TEXTS[stage.locale].official),
  interstitial,
  page: posingPage,
};

async function answer({ browser }: Stage, text: string): Promise<Shot> {
  const page = await browser.open('popup.html?tab', POPUP_ROOM);
  await waitFor(page, 'the box', () => document.activeElement instanceof HTMLTextAreaElement, []);
  await page.type(text);
  await waitFor(page, 'the answer', () => document.querySelector('.verdict') !== null, []);
  // Nothing of a person's being there: no cursor, no ring round the box.
  await page.evaluate(() =>
    document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined,
  );
  return { png: await photograph(page), shape: 'popup' };
}

async function interstitial({ browser }: Stage): Promise<Shot> {
  const page = await browser.openWeb(IMITATION, PAGE_ROOM);
  await settled(page, 'the interstitial', () => document.querySelector('.stopped h1, .stopped-headline') !== null);
  return { png: await photograph(page), shape: 'page', address: IMITATION };
}

async function posingPage({ browser, web }: Stage): Promise<Shot> {
  web.serve(new URL(POSING).hostname, ({ path }) =>
    path === '/favicon.ico' ? { status: 404 } : { body: POSING_PAGE },
  );
  const eyes = await browser.open('popup.html?tab');
  const page = await browser.openWeb(POSING, PAGE_ROOM);
  await waitForBanner(eyes);
  const png = await photograph(page);
  await eyes.close();
  return { png, shape: 'page', address: POSING };
}

async function waitForBanner(eyes: DrivenPage): Promise<void> {
  const deadline = Date.now() + 15_000;
  while ((await drawnWords(eyes, POSING)) === '') {
    if (Date.now() > deadline) throw new Error('the page is not warned of');
  }
}

async function photograph(page: DrivenPage): Promise<Uint8Array> {
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => ''));
  const png = await page.screenshot();
  await page.close();
  return png;
}

async function makePoster({ browser, web, locale }: Stage, scene: Scene, shot: Shot): Promise<Uint8Array> {
  const host = `${scene}.poster.example`;
  web.serve(host, ({ path }) =>
    path === '/' ? { body: poster(locale, TEXTS[locale].captions[scene], shot) } : { status: 404 },
  );
  const page = await browser.openWeb(`http://${host}/`, POSTER satisfies Size);
  await settled(page, 'the picture in the poster', () => document.querySelector('img')?.complete === true);
  return photograph(page);
}

async function photographAll(locale: Locale): Promise<void> {
  const web = await startLocalWeb();
  const browser = await launchBrowser('chromium', {
    extension: resolve(BUILT_EXTENSION.chromium),
    headless: true,
    language: LANGUAGES[locale],
    proxyPort: web.port,
  });
  try {
    const stage = { browser, web, locale };
    const folder = `docs/store/${locale}`;
    mkdirSync(folder, { recursive: true });
    for (const [index, scene] of SCENES.entries()) {
      const shot = await SHOTS[scene]?.(stage);
      if (!shot) continue;
      const png = await makePoster(stage, scene, shot);
      const file = `${folder}/${index + 1}-${scene}.png`;
      if (png.length > LARGEST) throw new Error(`${file} has ${png.length} bytes, over ${LARGEST}`);
      writeFileSync(file, png);
      process.stdout.write(`${file}  ${(png.length / 1000).toFixed(0)} kB\n`);
    }
  } finally {
    await browser.close();
    await web.close();
  }
}

const asked = process.argv.slice(2);
for (const locale of LOCALES) if (asked.length === 0 || asked.includes(locale)) await photographAll(locale);

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
import { givePictures } from '../pictures/give-picture';
import { makePictures } from '../pictures/make-pictures';
import { PAGE_ROOM, POPUP_ROOM, POSTER, poster } from './poster';
import { FORUM, forumPage, IMITATION, POSING, POSING_PAGE, SCENES, type Scene, SENDER, TEXTS } from './scenes';

/** Bytes. A store's page with ten of them should still open quickly. */
const LARGEST = 250_000;

const LANGUAGES: Readonly<Record<Locale, string>> = { zh_CN: 'zh-CN', zh_TW: 'zh-TW', en: 'en-US' };

interface Stage {
  readonly browser: DrivenBrowser;
  readonly web: LocalWeb;
  readonly locale: Locale;
}

type Shot = Parameters<typeof poster>[2];

const SHOTS: Readonly<Record<Scene, (stage: Stage) => Promise<Shot>>> = {
  dangerous: (stage) => answer(stage, TEXTS[stage.locale].dangerous),
  official: (stage) => answer(stage, TEXTS[stage.locale].official),
  interstitial,
  page: posingPage,
  picture,
  report,
  ask: askOnPage,
};

async function answer({ browser }: Stage, text: string): Promise<Shot> {
  const page = await browser.open('popup.html?tab', POPUP_ROOM);
  await waitFor(page, 'the box', () => document.activeElement instanceof HTMLTextAreaElement, []);
  await page.type(text);
  await waitFor(page, 'the answer', () => document.querySelector('.verdict') !== null, []);
  await withoutCursor(page);
  return { png: await photograph(page), shape: 'popup' };
}

/** A screenshot of a telephone, made here, pasted and read. */
async function picture({ browser, locale }: Stage): Promise<Shot> {
  const [made] = await makePictures([
    {
      name: 'store',
      locale,
      theme: 'light',
      taken: 'screenshot',
      sender: SENDER,
      messages: [TEXTS[locale].dangerous],
      hosts: [],
    },
  ]);
  if (!made) throw new Error('no picture was made');
  const page = await browser.open('popup.html?tab', PAGE_ROOM);
  await waitFor(page, 'the box', () => document.activeElement instanceof HTMLTextAreaElement, []);
  // What an earlier picture was taken of may still stand in the box.
  await page.evaluate(() => document.querySelector<HTMLElement>('.paste-actions .quiet')?.click());
  await waitFor(page, 'the empty box', () => document.querySelector('.verdict') === null, []);
  await givePictures(page, 'paste', [{ name: 'sms.png', type: made.type, bytes: made.bytes }]);
  await waitFor(page, 'the answer', () => document.querySelector('.verdict') !== null, [], 60_000);
  await withoutCursor(page);
  // What was read, the picture and the answer do not fit on one screen: the box is left out.
  await page.evaluate(() => {
    document.querySelector('.picture-notice')?.scrollIntoView({ block: 'start' });
    scrollBy(0, -16);
  });
  return { png: await photograph(page), shape: 'page' };
}

/** As the popup's button opens it. */
async function report({ browser, locale }: Stage): Promise<Shot> {
  const eyes = await browser.open('popup.html?tab');
  await eyes.api('storage.session.set', { 'report store': { text: TEXTS[locale].reported, sender: SENDER } });
  const page = await browser.open('report.html?id=store', PAGE_ROOM);
  await waitFor(page, 'the report', () => document.querySelector('.sheet-title') !== null, [], 30_000);
  await page.evaluate(() => {
    document.querySelector('.sheet-title')?.scrollIntoView({ block: 'start' });
    // The upper edge of the sheet as well.
    scrollBy(0, -36);
  });
  const png = await photograph(page);
  await eyes.close();
  return { png, shape: 'page' };
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
  await drawn(eyes, POSING);
  const png = await photograph(page);
  await eyes.close();
  return { png, shape: 'page', address: POSING };
}

async function askOnPage({ browser, web, locale }: Stage): Promise<Shot> {
  const text = TEXTS[locale].dangerous;
  web.serve(new URL(FORUM).hostname, ({ path }) =>
    path === new URL(FORUM).pathname ? { body: forumPage(text) } : { status: 404 },
  );
  const eyes = await browser.open('popup.html?tab');
  const page = await browser.openWeb(FORUM, PAGE_ROOM);
  await settled(page, 'the page', () => document.title === 'luntan');
  await page.evaluate(() => {
    const quoted = document.querySelector('#quoted');
    if (quoted) getSelection()?.selectAllChildren(quoted);
  });
  await browser.chooseMenu({ pageUrl: FORUM, menuItemId: 'selection', selectionText: text });
  await drawn(eyes, FORUM);
  const png = await photograph(page);
  await eyes.close();
  return { png, shape: 'page', address: FORUM };
}

/** Waits until the extension has drawn something over the page. */
async function drawn(eyes: DrivenPage, address: string): Promise<void> {
  const deadline = Date.now() + 15_000;
  while ((await drawnWords(eyes, address)) === '') {
    if (Date.now() > deadline) throw new Error(`nothing was drawn at ${address}`);
  }
}

/** Nothing of a person's being there: no cursor, no ring round the box. */
async function withoutCursor(page: DrivenPage): Promise<void> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollTo(0, 0);
  });
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
      const shot = await SHOTS[scene](stage);
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

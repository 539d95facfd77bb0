import { readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { requireBrowser } from '../browser/install-browser';
import { photographPage, scenePage } from './scene-page';
import type { Scene, Taken } from './scenes';

export interface MadePicture {
  readonly scene: Scene;
  readonly type: 'image/png' | 'image/jpeg';
  readonly bytes: Buffer;
}

/** CSS pixels of the phone, and what it multiplies them by. */
const PHONE = { width: 360, height: 640 } as const;
const SCALE: Readonly<Record<Taken, number>> = { screenshot: 3, photographed: 3, forwarded: 1.5 };
const JPEG_QUALITY: Readonly<Record<'forwarded' | 'photographed', number>> = { forwarded: 60, photographed: 75 };
const PHOTOGRAPH = { width: 1440, height: 1920 } as const;

const CODE = new URL('tests/e2e/pages/qr-payment.png', `file://${process.cwd()}/`);

/** Draws the scenes with an installed Chromium, the same bytes on the same machine. */
export async function makePictures(scenes: readonly Scene[]): Promise<readonly MadePicture[]> {
  const code = dataUrl('image/png', readFileSync(CODE));
  const browser = await chromium.launch({
    executablePath: requireBrowser('chromium'),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const made: MadePicture[] = [];
    for (const scene of scenes) made.push(await take(browser, scene, code));
    return made;
  } finally {
    await browser.close();
  }
}

async function take(browser: Browser, scene: Scene, code: string): Promise<MadePicture> {
  const { taken } = scene;
  const html = scenePage(scene, code);
  if (taken === 'screenshot')
    return { scene, type: 'image/png', bytes: await shot(browser, html, PHONE, SCALE[taken]) };
  const quality = JPEG_QUALITY[taken];
  if (taken === 'forwarded') {
    return { scene, type: 'image/jpeg', bytes: await shot(browser, html, PHONE, SCALE[taken], quality) };
  }
  const screen = dataUrl('image/png', await shot(browser, html, PHONE, SCALE[taken]));
  return { scene, type: 'image/jpeg', bytes: await shot(browser, photographPage(screen), PHOTOGRAPH, 1, quality) };
}

/** @param quality of JPEG; PNG without it */
async function shot(
  browser: Browser,
  html: string,
  viewport: { readonly width: number; readonly height: number },
  deviceScaleFactor: number,
  quality?: number,
): Promise<Buffer> {
  const page = await browser.newPage({ viewport, deviceScaleFactor });
  try {
    await page.setContent(html, { waitUntil: 'load' });
    return await page.screenshot(quality === undefined ? { type: 'png' } : { type: 'jpeg', quality });
  } finally {
    await page.close();
  }
}

function dataUrl(type: MadePicture['type'], bytes: Buffer): string {
  return `data:${type};base64,${bytes.toString('base64')}`;
}

import { type BrowserContext, chromium, type Page } from 'playwright-core';
import type { DrivenBrowser, DrivenPage, Json, LaunchOptions, Size } from './driver';
import { callApi, callInPage } from './page-script';

/** Chromium, Chrome or Edge with the extension, in a fresh profile that is deleted when the browser closes. */
export async function launchChromium(options: LaunchOptions): Promise<DrivenBrowser> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: options.binary,
    headless: options.headless,
    // As root there is no sandbox to be had; for a person at a desk it stays on.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: null,
    env: { ...process.env, LANGUAGE: options.language.replace('-', '_') },
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [
      `--lang=${options.language}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--enable-unsafe-extension-debugging',
      ...(options.proxyPort === undefined
        ? []
        : [`--proxy-server=http://127.0.0.1:${options.proxyPort}`, '--proxy-bypass-list=<-loopback>']),
    ],
  });
  try {
    const id = await loadExtension(context, options.extension);
    return drive(context, `chrome-extension://${id}`);
  } catch (error) {
    await context.close();
    throw error;
  }
}

/** Over the debugging protocol, because Chrome and Edge no longer heed `--load-extension`. */
async function loadExtension(context: BrowserContext, path: string): Promise<string> {
  const browser = context.browser();
  if (!browser) throw new Error('Chromium came up without a browser to talk to');
  const session = await browser.newBrowserCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', { path });
  return id;
}

function drive(context: BrowserContext, origin: string): DrivenBrowser {
  return {
    family: 'chromium',
    origin,
    closed: new Promise((resolve) => context.once('close', () => resolve())),
    async open(path, size) {
      const page = await context.newPage();
      if (size) await page.setViewportSize(size);
      await page.goto(`${origin}/${path}`);
      return drivePage(page);
    },
    close: () => context.close(),
  };
}

function drivePage(page: Page): DrivenPage {
  const run = (script: string) => page.evaluate<string>(script);
  const call = async (expression: string) => JSON.parse(await run(expression));
  return {
    run,
    evaluate: (inPage, ...values) => call(callInPage(inPage, values)),
    api: (name, ...values): Promise<Json> => call(callApi(name, values)),
    type: (text) => page.keyboard.type(text),
    press: (chord) => page.keyboard.press(chord),
    resize: (size: Size) => page.setViewportSize(size),
    colorScheme: (colorScheme) => page.emulateMedia({ colorScheme }),
    screenshot: () => page.screenshot(),
    async reload() {
      await page.reload();
    },
    close: () => page.close(),
  };
}

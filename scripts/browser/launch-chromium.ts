import { type BrowserContext, chromium, type Page } from 'playwright-core';
import {
  type DrivenBrowser,
  type DrivenPage,
  type Json,
  type LaunchOptions,
  type Size,
  WELCOME_TIMEOUT,
} from './driver';
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
        : [
            `--proxy-server=http://127.0.0.1:${options.proxyPort}`,
            '--proxy-bypass-list=<-loopback>',
            // Local servers stand in for hosts whose certificates nobody has.
            '--ignore-certificate-errors',
            '--disable-features=HttpsUpgrades',
          ]),
    ],
  });
  try {
    const origin = `chrome-extension://${await loadExtension(context, options)}`;
    if (!options.keepsWelcome) await closeWelcome(context, origin);
    return drive(context, origin);
  } catch (error) {
    await context.close();
    throw error;
  }
}

/** Over the debugging protocol, because Chrome and Edge no longer heed `--load-extension`. */
async function loadExtension(context: BrowserContext, { extension, privateWindows }: LaunchOptions): Promise<string> {
  const browser = context.browser();
  if (!browser) throw new Error('Chromium came up without a browser to talk to');
  const session = await browser.newBrowserCDPSession();
  // The driver's types are older than the switch for private windows.
  const parameters = { path: extension, enableInIncognito: privateWindows === true };
  const { id } = await session.send('Extensions.loadUnpacked', parameters);
  return id;
}

/** It would come up in front of the tabs that are opened meanwhile. */
async function closeWelcome(context: BrowserContext, origin: string): Promise<void> {
  const deadline = Date.now() + WELCOME_TIMEOUT;
  for (;;) {
    const welcome = context.pages().find((page) => page.url() === `${origin}/welcome.html`);
    if (welcome) return welcome.close();
    if (Date.now() > deadline) throw new Error('the welcome page did not open');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
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
    async openWeb(address, size) {
      const page = await context.newPage();
      if (size) await page.setViewportSize(size);
      await go(page, address);
      return drivePage(page);
    },
    async chooseMenu(click) {
      const info = JSON.stringify({ frameId: 0, editable: false, ...click });
      await grantActiveTab(context, origin);
      await inBackground(context, origin, `chrome.contextMenus.onClicked.dispatch(${info}, tab)`);
    },
    async pressShortcut(command) {
      await grantActiveTab(context, origin);
      await inBackground(context, origin, `chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab)`);
    },
    enterBehindKeyword: (text) =>
      inBackground(context, origin, `chrome.omnibox.onInputEntered.dispatch(${JSON.stringify(text)}, 'currentTab')`),
    async withholdSites() {
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      const change = { extensionId: new URL(origin).hostname, hostAccess: 'ON_CLICK' };
      await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(change)})`);
      await page.close();
    },
    async stopBackground() {
      const session = await context.browser()?.newBrowserCDPSession();
      const { targetInfos = [] } = (await session?.send('Target.getTargets')) ?? {};
      for (const { targetId, type, url } of targetInfos) {
        if (type === 'service_worker' && url.startsWith(origin))
          await session?.send('Target.closeTarget', { targetId });
      }
    },
    close: () => context.close(),
  };
}

/** Runs an expression that may speak of the `tab` in front where the extension listens. */
async function inBackground(context: BrowserContext, origin: string, expression: string): Promise<void> {
  const worker = context.serviceWorkers().find((it) => it.url().startsWith(origin));
  if (!worker) throw new Error('the background is not awake to hear of it');
  await worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => ${expression})`);
}

/** The browser gives the extension the tab in front when its menu is used; here by way of its button, whose popup is closed again. */
async function grantActiveTab(context: BrowserContext, origin: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const url = context.pages().at(-1)?.url();
  const { targetInfos = [] } = (await session?.send('Target.getTargets', { filter: [{ type: 'tab' }] })) ?? {};
  const tab = targetInfos.findLast((target) => target.url === url);
  if (tab) await session?.send('Extensions.triggerAction', { id: new URL(origin).hostname, targetId: tab.targetId });
}

/** As if typed: the browser takes it for the person's own doing, and nobody is asked whether it arrived. */
async function go(page: Page, url: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.navigate', { url, transitionType: 'typed' });
  await session.detach();
}

function drivePage(page: Page): DrivenPage {
  const run = (script: string) => page.evaluate<string>(script);
  const call = async (expression: string) => JSON.parse(await run(expression));
  return {
    run,
    evaluate: (inPage, ...values) => call(callInPage(inPage, values)),
    api: (name, ...values): Promise<Json> => call(callApi(name, values)),
    type: (text) => page.keyboard.type(text),
    click: (x, y) => page.mouse.click(x, y),
    press: (chord) => page.keyboard.press(chord),
    resize: (size: Size) => page.setViewportSize(size),
    colorScheme: (colorScheme) => page.emulateMedia({ colorScheme }),
    forcedColors: (active) => page.emulateMedia({ forcedColors: active ? 'active' : 'none' }),
    reducedMotion: (active) => page.emulateMedia({ reducedMotion: active ? 'reduce' : 'no-preference' }),
    screenshot: () => page.screenshot(),
    async reload() {
      await page.reload();
    },
    go: (address) => go(page, address),
    close: () => page.close(),
  };
}

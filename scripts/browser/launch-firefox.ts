import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BidiSession, openBidiSession } from './bidi-session';
import { type DrivenBrowser, type LaunchOptions, WELCOME_TIMEOUT } from './driver';
import { inFirefoxItself, openFirefoxPage, openFirefoxTab } from './firefox-page';

/** Firefox draws a random one for each profile; a fixed one makes the addresses of the extension's pages known. */
const EXTENSION_UUID = '11111111-2222-4333-8444-555555555555';

/** Milliseconds until Firefox has opened its debugging port; about one second on an idle machine. */
const START_TIMEOUT = 30_000;

/** Firefox with the extension, in a fresh profile that is deleted when the browser closes; driven over WebDriver BiDi. */
export async function launchFirefox(options: LaunchOptions): Promise<DrivenBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'collection-check-firefox-'));
  writeFileSync(join(profile, 'user.js'), preferenceFile(options));
  const args = ['--no-remote', '--profile', profile, '--remote-debugging-port=0', '--remote-allow-system-access'];
  const child = spawn(options.binary, options.headless ? ['--headless', ...args] : args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, MOZ_DISABLE_AUTO_SAFE_MODE: '1' },
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve())).then(() => {
    process.off('exit', kill);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  const close = async () => {
    kill();
    await exited;
  };
  try {
    const session = await openBidiSession(`${await debuggingAddress(child)}/session`);
    await session.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    await session.send('webExtension.install', {
      extensionData: { type: 'path', path: options.extension },
      ...(options.privateWindows && { 'moz:allowPrivateBrowsing': true }),
    });
    if (!options.keepsWelcome && !options.privateWindows) await closeWelcome(session);
    return drive(session, geckoId(options.extension), exited, close);
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * It would come up in front of the tabs that are opened meanwhile. With leave for private windows the extension is started twice, and
 * the page of its first start is gone with it.
 */
async function closeWelcome(session: BidiSession): Promise<void> {
  await inFirefoxItself(
    session,
    `(async () => {
       const url = 'moz-extension://${EXTENSION_UUID}/welcome.html';
       const deadline = Date.now() + ${WELCOME_TIMEOUT};
       for (;;) {
         const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === url);
         if (tab) return gBrowser.removeTab(tab);
         if (Date.now() > deadline) throw new Error('the welcome page did not open');
         await new Promise((resolve) => setTimeout(resolve, 20));
       }
     })()`,
  );
}

function drive(session: BidiSession, id: string, closed: Promise<void>, close: () => Promise<void>): DrivenBrowser {
  const origin = `moz-extension://${EXTENSION_UUID}`;
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;
  return {
    family: 'firefox',
    origin,
    closed,
    open: (path, size) => openFirefoxPage(session, `${origin}/${path}`, size),
    openWeb: (address, size) => openFirefoxTab(session, address, size),
    async chooseMenu(click) {
      const info = JSON.stringify({ frameId: 0, editable: false, ...click });
      await inFirefoxItself(
        session,
        `${extension}.tabManager.addActiveTabPermission(gBrowser.selectedTab);
         ${extension}.emit('webext-menu-menuitem-click', ${info}, gBrowser.selectedTab)`,
      );
    },
    pressShortcut: (command) =>
      inFirefoxItself(session, `${extension}.shortcuts.onCommand(${JSON.stringify(command)})`),
    enterBehindKeyword: (text) =>
      inFirefoxItself(
        session,
        `${extension}.emit('webext-omnibox-input-entered', ${JSON.stringify(text)}, 'currentTab')`,
      ),
    async withholdSites() {
      await inFirefoxItself(
        session,
        `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions.remove(
          ${JSON.stringify(id)}, { origins: ['<all_urls>'], permissions: [] }, ${extension})`,
      );
    },
    async stopBackground() {
      await inFirefoxItself(session, `${extension}.terminateBackground({ ignoreDevToolsAttached: true })`);
    },
    close,
  };
}

/** The address Firefox prints when its debugging port is open. */
function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const timer = setTimeout(() => reject(new Error(`Firefox opened no debugging port:\n${printed}`)), START_TIMEOUT);
    const settle = (act: () => void) => {
      clearTimeout(timer);
      act();
    };
    child.once('error', (error) => settle(() => reject(error)));
    child.once('exit', (code) => settle(() => reject(new Error(`Firefox ended with status ${code}:\n${printed}`))));
    child.stderr?.on('data', (chunk) => {
      printed += chunk;
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(printed)?.[1];
      if (address) settle(() => resolve(address));
    });
  });
}

/** What a fresh profile must not do: greet, report, update, guess proxies, look for a portal. */
function preferenceFile({ extension, language, proxyPort }: LaunchOptions): string {
  const id = geckoId(extension);
  const preferences: Readonly<Record<string, string | number | boolean>> = {
    'remote.active-protocols': 1,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: EXTENSION_UUID }),
    'intl.locale.requested': language,
    'intl.accept_languages': language,
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'datareporting.policy.dataSubmissionEnabled': false,
    'datareporting.healthreport.uploadEnabled': false,
    'toolkit.telemetry.server': 'http://127.0.0.1:9',
    'services.settings.server': 'http://127.0.0.1:9',
    'app.update.enabled': false,
    'extensions.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    ...(proxyPort === undefined
      ? {}
      : {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': proxyPort,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': proxyPort,
          'network.proxy.allow_hijacking_localhost': true,
          // http stays http, as on the local servers behind the proxy.
          'dom.security.https_first': false,
        }),
  };
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/** What a scenario may do with a browser. One interface, so that each scenario is written once and runs in both. */
import type { BrowserFamily } from './find-browser';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface LaunchOptions {
  /** Full path of the browser. */
  readonly binary: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Language of the browser's own interface, which the extension follows: `zh-CN`, `zh-TW`, `en-US`. */
  readonly language: string;
  /** Everything that leaves the browser goes to this local port. */
  readonly proxyPort?: number;
  /** The extension works in private windows too. */
  readonly privateWindows?: boolean;
  /** Leaves the page that opens after installing; otherwise it is closed before anything else begins. */
  readonly keepsWelcome?: boolean;
}

/** Milliseconds until the page after installing is open; a few tenths of a second on an idle machine. */
export const WELCOME_TIMEOUT = 20_000;

/** A page of the extension, to be read. */
export interface ReadablePage {
  /**
   * Runs a function in the page. It is sent as text: it sees its arguments and the page, nothing of the caller.
   * Its result travels as JSON (`undefined` as `null`).
   */
  evaluate<Arguments extends readonly Json[], Result>(
    run: (...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ): Promise<Result>;
}

/** A tab with a page of the extension. */
export interface DrivenPage extends ReadablePage {
  /** Calls a function of the extension API, `tabs.setZoom` for example, and waits for it. */
  api(name: string, ...values: readonly Json[]): Promise<Json | undefined>;
  /** Runs a script and gives the string it ends with; a promise is waited for. */
  run(script: string): Promise<string>;
  /** Into whatever has the focus, key by key. */
  type(text: string): Promise<void>;
  /** With the mouse, at a place in the window (CSS pixels). */
  click(x: number, y: number): Promise<void>;
  /** `Enter`, `Tab`, `Control+Enter` … */
  press(chord: string): Promise<void>;
  resize(size: Size): Promise<void>;
  colorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** The person's own few colours in place of the page's, as with high contrast. */
  forcedColors(active: boolean): Promise<void>;
  reducedMotion(active: boolean): Promise<void>;
  /** PNG. */
  screenshot(): Promise<Uint8Array>;
  reload(): Promise<void>;
  /** Types an address into the address bar, and does not wait for what becomes of it. */
  go(address: string): Promise<void>;
  close(): Promise<void>;
}

/** What a browser tells the extension when one of its menu items is chosen (`contextMenus.onClicked`). */
export type MenuClick = { readonly menuItemId: string } & { readonly [key: string]: Json };

export interface DrivenBrowser {
  readonly family: BrowserFamily;
  /** Origin of the extension's pages, without a slash at the end. */
  readonly origin: string;
  /** Opens a page of the extension (`popup.html`) in a tab in front. */
  open(path: string, size?: Size): Promise<DrivenPage>;
  /** Opens any address in a tab in front, as if typed, and does not wait for what becomes of it. */
  openWeb(address: string, size?: Size): Promise<DrivenPage>;
  /** Chooses one of the extension's menu items over the tab in front. No driver can open the menu itself. */
  chooseMenu(click: MenuClick): Promise<void>;
  /** Tells the extension what was entered behind its keyword in the address bar, over the tab in front. No driver can type there. */
  enterBehindKeyword(text: string): Promise<void>;
  /** Tells the extension that its shortcut was pressed over the tab in front; the browser keeps the keys from drivers. */
  pressShortcut(command: string): Promise<void>;
  /** Takes the access to all sites back, as a person does on the browser's own page about the extension. */
  withholdSites(): Promise<void>;
  /** Ends the extension's background as the browser does after a while of rest; the next event wakes it. */
  stopBackground(): Promise<void>;
  /** Resolves when the person has closed the browser. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/**
 * Waits until the function returns something other than `undefined`, `null`, `false` or an empty string, and returns it.
 *
 * @throws when that does not happen within `timeout` milliseconds; `what` names it
 */
export async function waitFor<Arguments extends readonly Json[], Result>(
  page: ReadablePage,
  what: string,
  run: (...values: Arguments) => Result | Promise<Result>,
  values: Arguments,
  timeout = 15_000,
): Promise<Result & {}> {
  const deadline = Date.now() + timeout;
  while (Date.now() < deadline) {
    const result = await page.evaluate(run, ...values);
    if (result !== undefined && result !== null && result !== false && result !== '') return result;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`waited ${timeout} ms for ${what}`);
}

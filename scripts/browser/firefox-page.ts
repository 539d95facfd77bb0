import type { BidiSession } from './bidi-session';
import { type DrivenPage, type Size, waitFor } from './driver';
import { callApi, callInPage } from './page-script';

/** WebDriver's code points for keys that write nothing. */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Home: '\uE011',
  End: '\uE010',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** BiDi has no command for what a person prefers; the browser's own window may set the preferences. */
const COLOR_SCHEME = 'layout.css.prefers-color-scheme.content-override';
const FORCED_COLORS = 'browser.display.document_color_use';
const REDUCED_MOTION = 'ui.prefersReducedMotion';

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

interface Tree {
  readonly contexts: readonly { readonly context: string }[];
}

/** Opens an address in a new tab in front, and does not wait for what becomes of it. */
export async function openFirefoxTab(session: BidiSession, url: string, size?: Size): Promise<DrivenPage> {
  const { context } = await session.send<{ context: string }>('browsingContext.create', { type: 'tab' });
  const page = drivePage(session, context);
  if (size) await page.resize(size);
  await page.go(url);
  return page;
}

/** Opens a page of the extension in a new tab in front. */
export async function openFirefoxPage(session: BidiSession, url: string, size?: Size): Promise<DrivenPage> {
  const { context } = await session.send<{ context: string }>('browsingContext.create', { type: 'tab' });
  const page = drivePage(session, context);
  if (size) await page.resize(size);
  await navigate(session, context, page, url);
  return page;
}

/** Pages of an extension send no load events: they are asked until they say they are there. */
async function navigate(session: BidiSession, context: string, page: DrivenPage, url: string): Promise<void> {
  await session.send('browsingContext.navigate', { context, url, wait: 'none' });
  await waitFor(page, url, (wanted) => document.readyState === 'complete' && location.href === wanted, [url], 15_000);
}

function drivePage(session: BidiSession, context: string): DrivenPage {
  const run = (script: string) => evaluate(session, context, script);
  const call = async (expression: string) => JSON.parse(await run(expression));
  const prefer = async (page: DrivenPage, preference: string, value: number, query: string) => {
    await inFirefoxItself(session, `Services.prefs.setIntPref('${preference}', ${value})`);
    await waitFor(page, query, (wanted) => matchMedia(wanted).matches, [query]);
  };
  const keys = (actions: readonly { readonly type: string; readonly value: string }[]) =>
    session.send<void>('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
  return {
    run,
    evaluate: (inPage, ...values) => call(callInPage(inPage, values)),
    api: (name, ...values) => call(callApi(name, values)),
    type: (text) => keys([...text].flatMap(downAndUp)),
    click: (x, y) =>
      session.send<void>('input.performActions', {
        context,
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            actions: [
              { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          },
        ],
      }),
    press(chord) {
      const pressed = chord.split('+').map((key) => KEYS[key] ?? key);
      const down = pressed.map((value) => ({ type: 'keyDown', value }));
      const up = pressed.toReversed().map((value) => ({ type: 'keyUp', value }));
      return keys([...down, ...up]);
    },
    async resize({ width, height }) {
      await session.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    async colorScheme(scheme) {
      await prefer(this, COLOR_SCHEME, scheme === 'dark' ? 0 : 1, `(prefers-color-scheme: ${scheme})`);
    },
    async forcedColors(active) {
      await prefer(this, FORCED_COLORS, active ? 2 : 0, `(forced-colors: ${active ? 'active' : 'none'})`);
    },
    async reducedMotion(active) {
      const wanted = active ? 'reduce' : 'no-preference';
      await prefer(this, REDUCED_MOTION, active ? 1 : 0, `(prefers-reduced-motion: ${wanted})`);
    },
    async screenshot() {
      const { data } = await session.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
    async reload() {
      const url = await call('JSON.stringify(location.href)');
      // Leaving first, so that the page that answers is the new one.
      await session.send('browsingContext.navigate', { context, url: 'about:blank', wait: 'complete' });
      await navigate(session, context, this, url);
    },
    async go(address) {
      // A navigation that the extension stops or replaces is reported as failed.
      await session.send('browsingContext.navigate', { context, url: address, wait: 'none' }).catch(() => {});
    },
    async close() {
      await session.send('browsingContext.close', { context });
    },
  };
}

function downAndUp(character: string) {
  const value = character === '\n' ? (KEYS.Enter ?? '') : character;
  return [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
}

async function evaluate(session: BidiSession, context: string, expression: string): Promise<string> {
  const { result, exceptionDetails } = await session.send<Evaluated>('script.evaluate', {
    target: { context },
    expression,
    awaitPromise: true,
    userActivation: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return String(result?.value);
}

/** Runs a script with the browser's own rights, in its window. */
export async function inFirefoxItself(session: BidiSession, script: string): Promise<void> {
  const { contexts } = await session.send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = contexts[0]?.context;
  if (window === undefined) throw new Error('Firefox shows no window');
  await evaluate(session, window, script);
}

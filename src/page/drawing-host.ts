/**
 * The place in a page where the extension draws. The page is not to be trusted with it:
 *
 * - closed shadow root, every property of the host reset with `!important`: it can be neither read nor styled;
 * - in the top layer as a manual popover, raised again when the page opens a dialog, a popover or the full screen; inside the
 *   page's own modal dialog while one is open, because everything outside such a dialog is dead to the mouse and the keyboard;
 * - put back when it is removed, shown again when it is hidden, its attributes restored when they are touched; all of this at a
 *   bounded rate, so that a page that fights it cannot make the browser spin;
 * - the person's events reach it by way of the shield, nothing within 300 ms of appearing.
 */
import { allIn, rootOf } from './plain';
import { createRate } from './rate';
import { type Shielded, shieldOf } from './shield';

export interface DrawingHost {
  /** Closed; draw into it. */
  readonly root: ShadowRoot;
  /** Takes it away for good. */
  remove(): void;
}

/** What browsers give a root that asks for nothing (px). */
const ROOT_SIZE = 16;

/** Milliseconds: shorter than anybody decides, longer than a double click that was meant for the page. */
const UNACCEPTING = 300;

/** Milliseconds in which a person has not moved on. */
const JUST_NOW = 200;

/** Repairs in a second; then the next one waits. A page that removes it every 50 ms is kept up with. */
const MOST_REPAIRS = 30;
const REPAIR_WINDOW = 1_000;
const REPAIR_LATER = 120;

/**
 * The host covers the window and lets everything through; what is drawn in it takes the events it needs. `all` leaves out
 * direction only.
 */
const STYLE = [
  'all: initial',
  'direction: ltr',
  'display: block',
  'position: fixed',
  'inset: 0',
  'width: 100%',
  'height: 100%',
  'margin: 0',
  'padding: 0',
  'border: 0',
  'background: transparent',
  'overflow: visible',
  'pointer-events: none',
  'z-index: 2147483647',
]
  .map((declaration) => `${declaration} !important`)
  .join('; ');

/**
 * @param css of what is drawn; lengths in `rem` are made independent of the page's root font size
 * @param textScale how much larger the person wants text, 1 as it is
 */
export function openDrawingHost(window: Window & typeof globalThis, css: string, textScale: number): DrawingHost {
  const { document } = window;
  const host = Document.prototype.createElement.call(document, 'div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = Document.prototype.createElement.call(document, 'style');
  style.textContent = withOwnRem(css, ROOT_SIZE * textScale);
  root.append(style);

  let shownAt = 0;
  /** Where the cursor was in what is drawn, and since when it is no longer. */
  let focused: HTMLElement | undefined;
  let leftAt = Number.POSITIVE_INFINITY;
  root.addEventListener('focusin', ({ target }) => {
    if (target instanceof window.HTMLElement) focused = target;
    leftAt = Number.POSITIVE_INFINITY;
  });
  root.addEventListener('focusout', () => {
    leftAt = window.performance.now();
  });
  const shielded: Shielded = { host, root, isAccepting: () => window.performance.now() - shownAt >= UNACCEPTING };
  const rate = createRate(MOST_REPAIRS, REPAIR_WINDOW);
  const ending = new window.AbortController();
  let waiting = 0;

  /** The page's topmost modal dialog: outside it everything is inert. */
  const place = (): Element => [...allIn(document, 'dialog:modal')].at(-1) ?? rootOf(document);

  const mend = () => {
    const parent = place();
    const isNew = host.parentNode !== parent;
    if (isNew) {
      parent.append(host);
      shownAt = window.performance.now();
    }
    if (host.getAttribute('style') !== STYLE) host.setAttribute('style', STYLE);
    if (host.getAttribute('popover') !== 'manual') host.setAttribute('popover', 'manual');
    for (const name of host.getAttributeNames()) {
      if (name !== 'style' && name !== 'popover') host.removeAttribute(name);
    }
    if (rootOf(document).inert) rootOf(document).inert = false;
    if (!host.matches(':popover-open')) host.showPopover();
    // Taken away by the page, not by the person: a dialog just opened, the host just moved.
    if (focused?.isConnected && !root.activeElement && window.performance.now() - leftAt < JUST_NOW) {
      focused.focus({ preventScroll: true });
    }
    watch();
  };
  const watcher = new window.MutationObserver(() => repair());
  const watch = () => {
    watcher.disconnect();
    watcher.observe(document, { childList: true });
    if (host.parentNode) watcher.observe(host.parentNode, { childList: true });
    watcher.observe(rootOf(document), { childList: true, attributes: true, attributeFilter: ['inert'] });
    watcher.observe(host, { attributes: true });
  };
  const boundedly = (act: () => void) => {
    if (ending.signal.aborted || waiting !== 0) return;
    if (rate.take()) {
      act();
      return;
    }
    waiting = window.setTimeout(() => {
      waiting = 0;
      if (!ending.signal.aborted) act();
    }, REPAIR_LATER);
  };
  const isWhole = () =>
    host.parentNode === place() &&
    host.getAttribute('style') === STYLE &&
    host.getAttributeNames().length === 2 &&
    host.matches(':popover-open') &&
    !rootOf(document).inert;
  const repair = () => {
    if (!isWhole()) boundedly(mend);
  };
  const raise = () =>
    boundedly(() => {
      if (host.isConnected && host.matches(':popover-open')) host.hidePopover();
      mend();
    });

  // Opening something in the top layer puts it above us. These do not bubble, but they are captured.
  const options = { capture: true, signal: ending.signal };
  window.addEventListener(
    'toggle',
    ({ target }) => {
      if (target === host) repair();
      else if (target instanceof window.Element && target.matches('dialog, [popover]')) raise();
    },
    options,
  );
  window.addEventListener('close', raise, options);
  window.addEventListener('fullscreenchange', raise, options);
  const dialogs = watchDialogs(window, raise);

  shieldOf(window).add(shielded);
  mend();
  return {
    root,
    remove() {
      ending.abort();
      watcher.disconnect();
      dialogs.disconnect();
      window.clearTimeout(waiting);
      shieldOf(window).remove(shielded);
      host.remove();
    },
  };
}

/** Not every version of the browsers has `toggle` for dialogs; all of them set the attribute. */
function watchDialogs(window: Window & typeof globalThis, raise: () => void): { disconnect(): void } {
  const watcher = new window.MutationObserver((changes) => {
    if (changes.some(({ target }) => target instanceof window.HTMLDialogElement)) raise();
  });
  watcher.observe(window.document, { subtree: true, attributes: true, attributeFilter: ['open'] });
  return watcher;
}

/** Phone pages set the root's font size to a tenth of the window; `rem` inside the shadow root would follow it. */
function withOwnRem(css: string, rootSize: number): string {
  return css.replace(/(?<![\w.-])(\d*\.?\d+)rem\b/g, (_, size: string) => `${Number(size) * rootSize}px`);
}

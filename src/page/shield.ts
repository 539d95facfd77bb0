/**
 * Keeps what is drawn in a page usable and to itself. The page hears every event at the window before our buttons do: it could
 * swallow a click, cancel a key or learn what a person chose. So the first listener at the window is ours (the script in pages
 * starts before the page's own), takes the person's events on a host of ours out of circulation, and gives the element inside
 * its closed root a copy. The page has no reference to that element, so whatever arrives there came from a person.
 *
 * Scripts of the extension in one frame share one shield; the page's world has another global object and cannot see it.
 */

import { keepListening } from './keep-listening';

/** What the shield needs to know of something drawn. */
export interface Shielded {
  readonly host: Element;
  readonly root: ShadowRoot;
  /** Nothing is accepted yet: it has just appeared under a finger that meant something else. */
  isAccepting(): boolean;
}

export interface Shield {
  add(shielded: Shielded): void;
  remove(shielded: Shielded): void;
}

const KEY = Symbol.for('collection-check shield');

/** The default of these (moving the focus, selecting) is wanted; only the page is not to hear of them. */
const HIDDEN = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'auxclick',
  'dblclick',
  'contextmenu',
  'keyup',
  'keypress',
  'paste',
  'copy',
] as const;

/** The shield of this frame; put up on first use, which should be before the page's own scripts run. */
export function shieldOf(window: Window & typeof globalThis): Shield {
  const present: unknown = Reflect.get(window, KEY);
  if (isShield(present)) return present;
  const shield = putUp(window);
  Reflect.set(window, KEY, shield);
  return shield;
}

function isShield(value: unknown): value is Shield {
  return typeof value === 'object' && value !== null && 'add' in value;
}

function putUp(window: Window & typeof globalThis): Shield {
  const shown = new Set<Shielded>();
  const at = ({ target }: Event) => [...shown].find(({ host }) => host === target);

  const onClick = (event: MouseEvent) => {
    const shielded = at(event);
    if (!shielded) return;
    event.stopImmediatePropagation();
    // The copy has the default action; twice would open what it closes.
    event.preventDefault();
    if (!event.isTrusted || !shielded.isAccepting()) return;
    const { root, host } = shielded;
    // Pressing Enter or Space makes a click without a place.
    const isByKey = event.detail === 0;
    if (!isByKey && window.document.elementFromPoint(event.clientX, event.clientY) !== host && !host.closest('dialog'))
      return;
    const inner = isByKey ? root.activeElement : root.elementFromPoint(event.clientX, event.clientY);
    const { clientX, clientY, detail } = event;
    if (inner && root.contains(inner)) {
      inner.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, clientX, clientY, detail }));
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const shielded = at(event);
    if (!shielded) return;
    event.stopImmediatePropagation();
    if (!event.isTrusted) return;
    const { key, code, shiftKey, ctrlKey, altKey, metaKey } = event;
    // Not a KeyboardEvent: Firefox 153 drops a synthetic one in a shadow root without a word.
    const copy = Object.assign(new Event('keydown', { bubbles: true, cancelable: true }), {
      ...{ key, code, shiftKey, ctrlKey, altKey, metaKey },
    });
    const inner = shielded.root.activeElement;
    if (inner && !inner.dispatchEvent(copy)) event.preventDefault();
    if (!shielded.isAccepting() && (key === 'Enter' || key === ' ')) event.preventDefault();
  };

  const onHidden = (event: Event) => at(event) && event.stopImmediatePropagation();
  keepListening(window, () => {
    window.addEventListener('click', onClick, true);
    window.addEventListener('keydown', onKeyDown, true);
    for (const type of HIDDEN) window.addEventListener(type, onHidden, { capture: true, passive: true });
  });
  return {
    add: (shielded) => void shown.add(shielded),
    remove: (shielded) => void shown.delete(shielded),
  };
}

import { type ComponentChild, render } from 'preact';
import { openDrawingHost } from '@/src/page/drawing-host';

/** What is drawn, for itself. */
interface Drawn {
  /** Takes it away. */
  readonly close: () => void;
  /** Gives the focus back to where it was before. */
  readonly returnFocus: () => void;
}

/**
 * Draws something over the page, in place of what stood there under the same name, whichever run of the script drew it.
 *
 * @param textScale as in `openDrawingHost`
 */
export function drawInFrame(
  name: 'panel' | 'page warning',
  css: string,
  textScale: number,
  content: (drawn: Drawn) => ComponentChild,
): void {
  const key = Symbol.for(`collection-check ${name}`);
  const before: unknown = Reflect.get(window, key);
  if (typeof before === 'function') before();
  const returnTo = document.activeElement;
  const host = openDrawingHost(window, css, textScale);
  const place = document.createElement('div');
  host.root.append(place);
  const close = () => {
    render(null, place);
    host.remove();
    Reflect.deleteProperty(window, key);
  };
  const returnFocus = () => {
    if (returnTo instanceof HTMLElement) returnTo.focus({ preventScroll: true });
  };
  Reflect.set(window, key, close);
  render(content({ close, returnFocus }), place);
}

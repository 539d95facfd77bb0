import { render } from 'preact';
import type { Drawing } from '@/src/extension/messages';
import { sendToBackground } from '@/src/extension/send';
import { openDrawingHost } from '@/src/page/drawing-host';
import { PageWarning } from '@/src/ui/page-warnings/page-warning';
import css from '@/src/ui/styles/page-warning.css?inline';

/** What stands in this frame, whichever run of the script drew it. */
const KEY = Symbol.for('collection-check page warning');

/** Draws a warning over the page, in place of the one before; gone with the person's choice. */
export function showPageWarning(drawing: Extract<Drawing, { sort: 'page-warning' }>, textScale: number): void {
  const before: unknown = Reflect.get(window, KEY);
  if (typeof before === 'function') before();
  const { id } = drawing;
  const returnTo = document.activeElement;
  const host = openDrawingHost(window, css, textScale);
  const place = document.createElement('div');
  host.root.append(place);
  const close = () => {
    render(null, place);
    host.remove();
    Reflect.deleteProperty(window, KEY);
  };
  Reflect.set(window, KEY, close);
  render(
    <PageWarning
      view={drawing}
      onChoice={(choice) => {
        close();
        if (drawing.weight !== 'tip' && returnTo instanceof HTMLElement) returnTo.focus({ preventScroll: true });
        sendToBackground('answer-drawing', { id, choice }).catch(reportError);
      }}
    />,
    place,
  );
}

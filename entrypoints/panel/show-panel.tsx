import { render } from 'preact';
import type { Drawing, RequestOf, ToBackground } from '@/src/extension/messages';
import { sendToBackground } from '@/src/extension/send';
import { openDrawingHost } from '@/src/page/drawing-host';
import { PanelScreen } from '@/src/ui/screens/panel-screen';
import css from '@/src/ui/styles/panel.css?inline';

/** The panel that stands in this frame, whichever run of the script drew it. */
const KEY = Symbol.for('collection-check panel');

/** Draws the answer over the page, in place of the one before; Escape and the button take it away. */
export function showPanel(drawing: Exclude<Drawing, { sort: 'page-warning' }>, textScale: number): void {
  const before: unknown = Reflect.get(window, KEY);
  if (typeof before === 'function') before();
  const returnTo = document.activeElement;
  const host = openDrawingHost(window, css, textScale);
  const place = document.createElement('div');
  host.root.append(place);
  const close = () => {
    render(null, place);
    host.remove();
    Reflect.deleteProperty(window, KEY);
    if (returnTo instanceof HTMLElement) returnTo.focus();
  };
  Reflect.set(window, KEY, close);
  const { locale } = drawing;
  render(
    drawing.sort === 'verdict' ? (
      <PanelScreen
        locale={locale}
        onClose={close}
        onReport={() => void sendToBackground('open-report', reported(drawing)).catch(reportError)}
        circumstances={drawing.circumstances}
        verdict={{ explanation: drawing.explanation, text: drawing.text, plainText: drawing.plainText }}
      />
    ) : (
      <PanelScreen locale={locale} onClose={close} note={drawing.note} />
    ),
    place,
  );
}

/** What the panel speaks of; an address that was read off a picture is to be compared first in a report as well. */
function reported({
  text,
  explanation,
}: Extract<Drawing, { sort: 'verdict' }>): RequestOf<ToBackground, 'open-report'> {
  return { text, ...(explanation.links.some(({ mustCompare }) => mustCompare) && { readFrom: 'picture' }) };
}

import type { Drawing, RequestOf, ToBackground } from '@/src/extension/messages';
import { sendToBackground } from '@/src/extension/send';
import { PanelScreen } from '@/src/ui/screens/panel-screen';
import css from '@/src/ui/styles/panel.css?inline';
import { drawInFrame } from './draw-in-frame';

/** Draws the answer over the page, in place of the one before; Escape and the button take it away. */
export function showPanel(drawing: Exclude<Drawing, { sort: 'page-warning' }>, textScale: number): void {
  const { locale } = drawing;
  drawInFrame('panel', css, textScale, ({ close, returnFocus }) => {
    const onClose = () => {
      close();
      returnFocus();
    };
    return drawing.sort === 'verdict' ? (
      <PanelScreen
        locale={locale}
        onClose={onClose}
        onReport={() => void sendToBackground('open-report', reported(drawing)).catch(reportError)}
        circumstances={drawing.circumstances}
        verdict={{ explanation: drawing.explanation, text: drawing.text, plainText: drawing.plainText }}
      />
    ) : (
      <PanelScreen locale={locale} onClose={onClose} note={drawing.note} />
    );
  });
}

/** What the panel speaks of; an address that was read off a picture is to be compared first in a report as well. */
function reported({
  text,
  explanation,
}: Extract<Drawing, { sort: 'verdict' }>): RequestOf<ToBackground, 'open-report'> {
  return { text, ...(explanation.links.some(({ mustCompare }) => mustCompare) && { readFrom: 'picture' }) };
}

import type { Drawing } from '@/src/extension/messages';
import { sendToBackground } from '@/src/extension/send';
import { PageWarning } from '@/src/ui/page-warnings/page-warning';
import css from '@/src/ui/styles/page-warning.css?inline';
import { drawInFrame } from './draw-in-frame';

/** Draws a warning over the page, in place of the one before; gone with the person's choice. */
export function showPageWarning(drawing: Extract<Drawing, { sort: 'page-warning' }>, textScale: number): void {
  const { id, weight } = drawing;
  drawInFrame('page warning', css, textScale, ({ close, returnFocus }) => (
    <PageWarning
      view={drawing}
      onChoice={(choice) => {
        close();
        // A tip never took the focus.
        if (weight !== 'tip') returnFocus();
        sendToBackground('answer-drawing', { id, choice }).catch(reportError);
      }}
    />
  ));
}

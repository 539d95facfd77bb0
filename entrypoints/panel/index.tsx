import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendToBackground } from '@/src/extension/send';
import { showPageWarning } from './show-page-warning';
import { showPanel } from './show-panel';

/** Brought into a page when there is something to show; asks what. */
export default defineUnlistedScript(async () => {
  const taken = await sendToBackground('take-drawing', {});
  if (!taken) return;
  const { drawing, textScale } = taken;
  if (drawing.sort === 'page-warning') showPageWarning(drawing, textScale);
  else showPanel(drawing, textScale);
});

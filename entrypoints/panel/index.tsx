import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendToBackground } from '@/src/extension/send';
import { showPanel } from './show-panel';

/** Brought into a page when there is something to show; asks what. */
export default defineUnlistedScript(async () => {
  const drawing = await sendToBackground('take-drawing', {});
  if (drawing && drawing.sort !== 'page-warning') showPanel(drawing);
});

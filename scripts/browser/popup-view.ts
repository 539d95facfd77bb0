import type { DrivenPage, ReadablePage } from './driver';
import { callInPage } from './page-script';

const API = '(globalThis.browser ?? globalThis.chrome)';

/** In any page of the extension: the window of the open popup. */
const POPUP = `${API}.extension.getViews({ type: 'popup' })[0]`;

/** Milliseconds for the popup to come up; a tenth of a second on an idle machine. */
const TIMEOUT = 5000;

/**
 * Opens the popup under the extension's button and reads it through a tab of the extension: neither browser's
 * protocol hands out the popup itself, but pages of one extension see each other. Functions sent to it see its
 * `window`, `document`, `innerWidth` and `innerHeight`; everything else is the tab's.
 */
export async function openPopup(page: DrivenPage): Promise<ReadablePage> {
  const deadline = Date.now() + TIMEOUT;
  await openInFront(page, deadline);
  while ((await page.run(`String(${POPUP}?.document.readyState === 'complete')`)) !== 'true') {
    if (Date.now() > deadline) throw new Error('the popup did not open');
  }
  return {
    evaluate: async (inPopup, ...values) => {
      const call = callInPage(inPopup, values);
      const bound = `((window) => { const { document, innerWidth, innerHeight } = window; return ${call}; })(${POPUP})`;
      return JSON.parse(await page.run(bound));
    },
  };
}

/** A small window without buttons may still have the focus, and Firefox opens the popup only over the window that has it. */
async function openInFront(page: DrivenPage, deadline: number): Promise<void> {
  const find = `${API}.windows.getAll({ windowTypes: ['normal'] }).then(([{ id }]) => String(id))`;
  const windowId = Number(await page.run(find));
  await page.api('windows.update', windowId, { focused: true });
  for (;;) {
    try {
      await page.api('action.openPopup', { windowId });
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

import type { browser as Api } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { MESSAGE_LIMITS } from '@/src/extension/message-limits';
import type { Ask } from '@/src/page/ask';
import { guardPage } from '@/src/page/guard-page';

/**
 * The script in every page, named in the manifest (`wxt.config.ts`). Not wxt's sort of content script: that one announces itself
 * to the page with an event and a message that carry the extension's id.
 */
export default defineUnlistedScript(() => {
  let runtime: typeof Api.runtime | undefined;
  /** Made by the browser when it is first looked at, which takes as long as all the rest: not before the page is painted. */
  const connected = (): typeof Api.runtime => {
    if (!runtime) {
      const api: typeof Api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      const { id, onMessage } = api.runtime;
      runtime = api.runtime;
      onMessage.addListener((message, sender) => {
        if (sender.id === id && sender.tab === undefined) guard.hear(message);
      });
    }
    return runtime;
  };
  const ask: Ask = async (kind, request) => {
    try {
      return await connected().sendMessage({ ...(request as object), kind });
    } catch {
      // The extension was updated or removed under the page.
      return null;
    }
  };
  const guard = guardPage(window, ask, MESSAGE_LIMITS);
});

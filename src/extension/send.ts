import { browser } from './browser';
import type { ReplyOf, RequestOf, ToBackground } from './messages';

/**
 * Asks the background.
 *
 * @returns `null` where it refuses to answer: a request over its bounds, or too many of them.
 */
export function sendToBackground<Kind extends keyof ToBackground>(
  kind: Kind,
  request: RequestOf<ToBackground, Kind>,
): Promise<ReplyOf<ToBackground, Kind> | null> {
  return browser.runtime.sendMessage({ ...(request as object), kind });
}

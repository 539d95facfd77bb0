/**
 * The one place where messages arrive. Only our own parts are heard: `runtime.onMessage` carries nothing of other extensions or
 * pages, but a page that broke out of its renderer speaks as our script in it, so what it may ask is bounded and parsed.
 */
import { browser } from './browser';
import { MESSAGE_LIMITS } from './message-limits';
import type { ReplyOf, RequestOf } from './messages';

/** Who asked. `page`: our script in a frame of a tab; `own`: one of the extension's pages. */
export type Asker =
  | {
      readonly sort: 'page';
      readonly tabId: number;
      readonly frameId: number;
      readonly url: string;
      readonly isPrivate: boolean;
    }
  | { readonly sort: 'own'; readonly tabId?: number };

export type Handlers<Map> = {
  readonly [Kind in keyof Map]?: {
    /** `undefined` where the message is not of this kind's shape or over its bounds: it is then answered with nothing. */
    readonly parse: (message: object) => RequestOf<Map, Kind> | undefined;
    readonly answer: (request: RequestOf<Map, Kind>, asker: Asker) => ReplyOf<Map, Kind> | Promise<ReplyOf<Map, Kind>>;
  };
};

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
type Sender = Parameters<Listener>[1];

/** Call while the background starts. A message of no known kind is left for other listeners. */
export function listen<Map>(handlers: Handlers<Map>): void {
  const isWithinRate = rateLimit(MESSAGE_LIMITS.perTenSeconds, 10_000);
  const hear = (message: unknown, sender: Sender, reply: (value: unknown) => void): true | undefined => {
    const asker = askerOf(sender);
    if (!asker || typeof message !== 'object' || message === null || !('kind' in message)) return undefined;
    const { kind } = message;
    if (typeof kind !== 'string' || !isKindOf(handlers, kind)) return undefined;
    answer(handlers, kind, message, asker, isWithinRate).then(reply, (error: unknown) => {
      reportError(error);
      reply(null);
    });
    return true;
  };
  // The types know listeners that always answer and listeners that never do; browsers know this sort too.
  browser.runtime.onMessage.addListener(hear as Listener);
}

function isKindOf<Map>(handlers: Handlers<Map>, kind: string): kind is keyof Map & string {
  return Object.hasOwn(handlers, kind);
}

async function answer<Map, Kind extends keyof Map>(
  handlers: Handlers<Map>,
  kind: Kind,
  message: object,
  asker: Asker,
  isWithinRate: (key: string) => boolean,
): Promise<ReplyOf<Map, Kind> | null> {
  if (asker.sort === 'page' && !isWithinRate(`${asker.tabId} ${asker.frameId}`)) return null;
  const handler = handlers[kind];
  const request = handler?.parse(message);
  return handler && request !== undefined ? handler.answer(request, asker) : null;
}

function askerOf(sender: Sender): Asker | undefined {
  const { id, url, tab, frameId } = sender;
  if (id !== browser.runtime.id) return undefined;
  const tabId = tab?.id;
  if (url?.startsWith(browser.runtime.getURL(''))) return { sort: 'own', ...(tabId !== undefined && { tabId }) };
  if (tabId === undefined || frameId === undefined || url === undefined) return undefined;
  const address = frameId === 0 ? addressBehind(url, sender) : url;
  return { sort: 'page', tabId, frameId, url: address, isPrivate: tab?.incognito === true };
}

/** A whole page that another wrote (`blob:`, `about:blank`) is its writer's: their origin, as the browser tells it. */
function addressBehind(url: string, sender: Sender): string {
  if (/^https?:/.test(url)) return url;
  // The types do not know it yet.
  const told: unknown = Reflect.get(sender, 'origin');
  const writer = url.startsWith('blob:') ? new URL(url).origin : told;
  return typeof writer === 'string' && /^https?:/.test(writer) ? `${writer}/` : url;
}

/** At most so many for each key in a window of time (milliseconds). */
function rateLimit(most: number, window: number): (key: string) => boolean {
  const counts = new Map<string, { since: number; count: number }>();
  return (key) => {
    const now = Date.now();
    const counted = counts.get(key);
    if (!counted || now - counted.since > window) {
      // Closed tabs are forgotten with the rest.
      if (counts.size > 1_000) counts.clear();
      counts.set(key, { since: now, count: 1 });
      return true;
    }
    counted.count += 1;
    return counted.count <= most;
  };
}

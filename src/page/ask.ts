/** How the script in a page speaks with the background: questions one way, news the other. Never through the page. */
import type { MessageTo, ReplyOf, RequestOf, ToBackground, ToFrame } from '@/src/extension/messages';

/** @returns `null` where there is no answer: too many questions, or the extension was updated under the page */
export type Ask = <Kind extends keyof ToBackground>(
  kind: Kind,
  request: RequestOf<ToBackground, Kind>,
) => Promise<ReplyOf<ToBackground, Kind> | null>;

export type News = MessageTo<ToFrame>;

/** Bounds of what may be asked; `MESSAGE_LIMITS` of the extension. */
export interface AskLimits {
  readonly links: number;
  readonly address: number;
  readonly linkText: number;
  readonly factItems: number;
  readonly factText: number;
  readonly pictures: number;
}

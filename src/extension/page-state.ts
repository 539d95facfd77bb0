/**
 * What is known of the page in a tab while it stands there. Lies in memory that pages cannot read and that ends with the browser,
 * because the worker may end between the look at a page and the click in its form.
 */
import type { AskedFor, PageFacts } from '@/src/core/page/page-facts';
import { browser } from './browser';
import type { Drawing } from './messages';

export type WarningCause = Extract<Drawing, { sort: 'page-warning' }>['cause'];

export interface PageState {
  /** By frame; 0 is the page itself. */
  readonly frames: Readonly<Record<string, PageFacts>>;
  /** At most one warning per page and cause. */
  readonly drawn: readonly WarningCause[];
  /** What the person decided to send or open all the same. */
  readonly approved: readonly WarningCause[];
}

export const NEW_PAGE: PageState = { frames: {}, drawn: [], approved: [] };

/** Frames a page is judged with; advertisements can have hundreds. */
const MOST_FRAMES = 12;

const keyOf = (tabId: number) => `page ${tabId}`;
/** Changes of one tab's state wait for one another, or the later would write over the earlier. */
const queues = new Map<number, Promise<unknown>>();

export async function readPageState(tabId: number): Promise<PageState> {
  const { [keyOf(tabId)]: stored } = await browser.storage.session.get(keyOf(tabId));
  // Only `changePageState` writes there.
  return (stored as PageState | undefined) ?? NEW_PAGE;
}

/** @returns what `change` returned beside the new state */
export function changePageState<Result>(
  tabId: number,
  change: (state: PageState) => readonly [PageState, Result],
): Promise<Result> {
  const run = async () => {
    const before = await readPageState(tabId);
    const [state, result] = change(before);
    if (state !== before) await browser.storage.session.set({ [keyOf(tabId)]: state });
    return result;
  };
  const next = (queues.get(tabId) ?? Promise.resolve()).then(run, run);
  queues.set(tabId, next);
  return next;
}

export async function forgetPage(tabId: number): Promise<void> {
  queues.delete(tabId);
  await browser.storage.session.remove(keyOf(tabId));
}

export function withFrame(state: PageState, frameId: number, facts: PageFacts): PageState {
  const frames = { ...state.frames, [frameId]: facts };
  return Object.keys(frames).length > MOST_FRAMES ? state : { ...state, frames };
}

/** The page with what its frames ask for: a form in a frame is a form of the page to the person before it. */
export function withFramesOf(page: PageFacts, state: PageState, isTheirOwn: (facts: PageFacts) => boolean): PageFacts {
  const asksFor = new Set<AskedFor>(page.asksFor);
  for (const [frameId, facts] of Object.entries(state.frames)) {
    if (frameId !== '0' && !isTheirOwn(facts)) for (const asked of facts.asksFor) asksFor.add(asked);
  }
  return { ...page, asksFor: [...asksFor] };
}

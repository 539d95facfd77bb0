/**
 * What is known of the page in a tab while it stands there. Lies in memory that pages cannot read and that ends with the browser,
 * because the worker may end between the look at a page and the click in its form.
 */
import type { CodePayload } from '@/src/core/page/code-payload';
import type { AskedFor, PageFacts } from '@/src/core/page/page-facts';
import { browser } from './browser';
import type { Drawing } from './messages';

export type WarningCause = Extract<Drawing, { sort: 'page-warning' }>['cause'];

/** Whom an answer to something drawn concerns. */
export interface DrawnFor {
  readonly tabId: number;
  readonly frameId: number;
  readonly cause: WarningCause;
  /** ASCII host that was warned of. */
  readonly host: string;
  /** The name the page gave itself. */
  readonly claimed?: string;
}

export interface PageState {
  /** The page itself has not been heard of, at most frames of it. */
  readonly isFresh: boolean;
  /** By frame; 0 is the page itself. */
  readonly frames: Readonly<Record<string, PageFacts>>;
  /** At most one warning per page and cause. */
  readonly drawn: readonly WarningCause[];
  /** What the person decided to send or open all the same. */
  readonly approved: readonly WarningCause[];
  /** Drawings whose answer is still to come, by their id. */
  readonly open: Readonly<Record<string, DrawnFor>>;
  /** Looks at the screen for QR codes: how many, and when the last was (milliseconds since 1970). */
  readonly looks: { readonly count: number; readonly at: number };
}

export const NEW_PAGE: PageState = {
  isFresh: true,
  frames: {},
  drawn: [],
  approved: [],
  open: {},
  looks: { count: 0, at: 0 },
};

/** Frames a page is judged with; advertisements can have hundreds. */
const MOST_FRAMES = 12;
/** One of each cause can be open; a question asked again takes the place of the one before. */
const MOST_OPEN = 8;
const MOST_CODES = 6;

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

/** Whether this cause has not been warned of yet on the page in the tab; notes that it has now. */
export function once(tabId: number, cause: WarningCause): Promise<boolean> {
  return changePageState(tabId, (state) =>
    state.drawn.includes(cause) ? [state, false] : [{ ...state, drawn: [...state.drawn, cause] }, true],
  );
}

export async function forgetPage(tabId: number): Promise<void> {
  queues.delete(tabId);
  await browser.storage.session.remove(keyOf(tabId));
}

/** The page in a tab has been replaced, as the browser tells it. */
export function beginPage(tabId: number): Promise<void> {
  return changePageState(tabId, () => [NEW_PAGE, undefined]);
}

/**
 * The page itself speaks for the first time. Frames may have been quicker: what they said stays. Where the browser told nothing of
 * a new page (one that was prepared out of sight, one kept whole and shown again), what was known is of the page before.
 */
export function hearPage(tabId: number): Promise<void> {
  return changePageState(tabId, (state) => [{ ...(state.isFresh ? state : NEW_PAGE), isFresh: false }, undefined]);
}

/**
 * Of more frames than a page is judged with, those are kept that ask for something, then those that say who they are, then the
 * latest; the page itself always.
 */
export function withFrame(state: PageState, frameId: number, facts: PageFacts): PageState {
  const before = state.frames[frameId];
  // Codes are read once; at another address of the same document they are another page's.
  const codes = before?.address === facts.address ? before.codes : undefined;
  const frames: Readonly<Record<string, PageFacts>> = {
    ...state.frames,
    [frameId]: codes ? { ...facts, codes } : facts,
  };
  const ids = Object.keys(frames).map(Number);
  if (ids.length <= MOST_FRAMES) return { ...state, frames };
  const [least] = ids.filter((id) => id !== 0).sort((a, b) => importance(frames[a]) - importance(frames[b]) || a - b);
  return { ...state, frames: Object.fromEntries(Object.entries(frames).filter(([id]) => Number(id) !== least)) };
}

function importance(facts: PageFacts | undefined): number {
  if (!facts) return 0;
  return facts.asksFor.length > 0 || facts.codes ? 2 : Math.min(1, facts.identity.length);
}

export function withCodes(state: PageState, frameId: number, codes: readonly CodePayload[]): PageState {
  const facts = state.frames[frameId];
  if (!facts) return state;
  const read = [...(facts.codes ?? []), ...codes].slice(-MOST_CODES);
  return { ...state, frames: { ...state.frames, [frameId]: { ...facts, codes: read } } };
}

export function withOpen(state: PageState, id: string, drawnFor: DrawnFor): PageState {
  const others = Object.entries(state.open).filter(([, { cause }]) => cause !== drawnFor.cause);
  return { ...state, open: Object.fromEntries([...others, [id, drawnFor] as const].slice(-MOST_OPEN)) };
}

/** What was drawn last is a question about something held: nothing less may take its place. */
export function isQuestionOpen({ open }: PageState): boolean {
  return isQuestion(Object.values(open).at(-1)?.cause);
}

export function isQuestion(cause: WarningCause | undefined): boolean {
  return cause === 'form-submit' || cause === 'link';
}

/** The page with what its frames ask for: a form in a frame is a form of the page to the person before it. */
export function withFramesOf(page: PageFacts, state: PageState, isTheirOwn: (facts: PageFacts) => boolean): PageFacts {
  const asksFor = new Set<AskedFor>(page.asksFor);
  const codes = [...(page.codes ?? [])];
  for (const [frameId, facts] of Object.entries(state.frames)) {
    if (frameId === '0' || isTheirOwn(facts)) continue;
    for (const asked of facts.asksFor) asksFor.add(asked);
    codes.push(...(facts.codes ?? []));
  }
  return { ...page, asksFor: [...asksFor], ...(codes.length > 0 && { codes }) };
}

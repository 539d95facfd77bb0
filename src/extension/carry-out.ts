/** Does what was chosen on a warning drawn over a page, once it is known that it may be done. */
import { allowHost } from './allowlist';
import { browser } from './browser';
import type { Choice, MessageTo, ToFrame } from './messages';
import { rememberJudged } from './navigation/judged-before';
import { changePageState, type DrawnFor } from './page-state';

export async function carryOut(drawnFor: DrawnFor, choice: Choice, isPrivate: boolean): Promise<void> {
  const { tabId, cause, host } = drawnFor;
  switch (choice) {
    case 'leave':
      await leave(drawnFor, isPrivate);
      break;
    case 'trust-site':
      await allowHost(host, 'page-warning', isPrivate, 'granted');
      await tell(drawnFor, { kind: 'answered', cause, choice });
      // The link's host is trusted, not the page it stands in.
      if (cause !== 'link') await browser.tabs.sendMessage(tabId, allowed).catch(gone);
      break;
    case 'go-on':
      await changePageState(tabId, (state) => [{ ...state, approved: [...state.approved, cause] }, undefined]);
      await tell(drawnFor, { kind: 'answered', cause, choice });
      break;
    case 'dismiss':
      await tell(drawnFor, { kind: 'answered', cause, choice });
      break;
    default:
      choice satisfies never;
  }
}

const allowed: MessageTo<ToFrame> = { kind: 'standing-changed', standing: 'allowed' };

/**
 * To a new tab in place of this one: what the page has put into its history may lead back to itself. A person who leaves has
 * judged the page too, so the next time its address is stopped before it opens.
 */
async function leave({ tabId, host, claimed }: DrawnFor, isPrivate: boolean): Promise<void> {
  if (claimed !== undefined) await rememberJudged(host, claimed, isPrivate);
  const { index } = await browser.tabs.get(tabId);
  await browser.tabs.create({ index, active: true });
  await browser.tabs.remove(tabId);
}

async function tell({ tabId, frameId }: DrawnFor, news: MessageTo<ToFrame>): Promise<void> {
  await browser.tabs.sendMessage(tabId, news, { frameId }).catch(gone);
}

/** The frame went away with what it asked. */
function gone(): void {}

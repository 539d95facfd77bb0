/** What becomes of an address that the browser's rules have stopped. */
import { browser } from '../browser';
import { askStopped } from './ask-stopped';
import { referrerFor } from './came-from';
import type { StoppedView } from './judge-stopped';
import { passHarmless } from './passes';
import { parseWebAddress, withoutWildcards } from './web-address';

export type GateOutcome =
  /** Nothing speaks against it and leave to open it is given. */
  | { readonly sort: 'open'; readonly target: URL }
  | { readonly sort: 'stopped'; readonly target: URL; readonly view: StoppedView }
  /** Storage or rules refused or never answered: nothing is known for or against it. */
  | { readonly sort: 'not-checked'; readonly target: URL }
  /** Opened by hand, with no web address; or there is no longer anything to say of it. */
  | { readonly sort: 'nothing' };

/** Milliseconds. A background that must start first takes one of them; an empty page that stays says less than anything. */
const LONGEST = 5_000;

/** @param stoppedAddress what stands behind the `#` of the gate; @param late as in `StoppedView` */
export function passGate(stoppedAddress: string, late: boolean): Promise<GateOutcome> {
  const stopped = parseWebAddress(stoppedAddress);
  if (!stopped) return Promise.resolve({ sort: 'nothing' });
  // What is opened in the end must be what the leave is written for.
  const target = withoutWildcards(stopped);
  const notChecked: GateOutcome = { sort: 'not-checked', target };
  return Promise.race([
    decide(target, late).catch((error: unknown) => {
      reportError(error);
      return notChecked;
    }),
    new Promise<GateOutcome>((resolve) => setTimeout(resolve, LONGEST, notChecked)),
  ]);
}

async function decide(target: URL, late: boolean): Promise<GateOutcome> {
  const [tab, view] = await Promise.all([browser.tabs.getCurrent(), askStopped(target, late)]);
  if (view) return { sort: 'stopped', target, view };
  if (late || tab?.id === undefined) return { sort: 'nothing' };
  // In a private window a log-in that needs the referrer may fail; telling where one came from would be worse.
  const referrer = tab.incognito ? undefined : await referrerFor(target, tab.id);
  await passHarmless(target, tab.id, tab.incognito, referrer);
  return { sort: 'open', target };
}

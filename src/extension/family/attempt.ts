/** Tries at the passphrase, slower with each that is wrong; counted in memory that lasts as long as the browser does. */
import * as v from 'valibot';
import { browser } from '../browser';
import { readSettings } from '../settings/read-settings';
import { isPassphrase } from './passphrase';

export type Attempt =
  | { readonly result: 'right' }
  /** Seconds until the next try is looked at; 0 for at once. */
  | { readonly result: 'wrong'; readonly wait: number }
  /** Not even looked at. */
  | { readonly result: 'too-soon'; readonly wait: number };

const KEY = 'passphrase-attempts';
const LOCK = 'collection-check-passphrase';

/** Slips of the finger that cost no waiting. */
const FREE_TRIES = 2;
/** Seconds. Doubled with each further one: a four-digit number would take weeks. */
const FIRST_WAIT = 15;
const LONGEST_WAIT = 900;

const AttemptsSchema = v.fallback(v.object({ failures: v.number(), at: v.number() }), { failures: 0, at: 0 });

/** One at a time, in all windows: guesses side by side would be looked at before any of them is counted. */
export function tryPassphrase(written: string): Promise<Attempt> {
  return navigator.locks.request(LOCK, async (): Promise<Attempt> => {
    const { passphrase } = (await readSettings()).settings.familyMode;
    const { failures, at } = await readAttempts();
    const wait = secondsLeft(failures, at);
    if (wait > 0) return { result: 'too-soon', wait };
    // Counted before it is looked at: whoever closes the page meanwhile has tried all the same.
    await browser.storage.session.set({ [KEY]: { failures: failures + 1, at: Date.now() } });
    if (passphrase === undefined || !(await isPassphrase(written, passphrase))) {
      return { result: 'wrong', wait: waitAfter(failures + 1) };
    }
    await browser.storage.session.remove(KEY);
    return { result: 'right' };
  });
}

/** Seconds that are still to be waited, for a form that has just been opened. */
export async function remainingWait(): Promise<number> {
  const { failures, at } = await readAttempts();
  return secondsLeft(failures, at);
}

async function readAttempts(): Promise<v.InferOutput<typeof AttemptsSchema>> {
  return v.parse(AttemptsSchema, (await browser.storage.session.get(KEY))[KEY]);
}

function secondsLeft(failures: number, at: number): number {
  // A clock that was set back must not lock anybody out for longer than the longest wait.
  const since = Math.max(0, Date.now() - at) / 1_000;
  return Math.ceil(Math.max(0, waitAfter(failures) - since));
}

/** @returns seconds */
function waitAfter(failures: number): number {
  return failures <= FREE_TRIES ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failures - FREE_TRIES - 1));
}

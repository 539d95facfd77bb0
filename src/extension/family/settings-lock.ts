/** The settings of a family, opened by the passphrase for a while. In memory: closed again when the browser is. */
import { browser } from '../browser';
import { type Attempt, tryPassphrase } from './attempt';

const KEY = 'family-unlocked-until';
/** Milliseconds: long enough to go through the page once. */
const OPEN_FOR = 5 * 60_000;

export async function unlockSettings(passphrase: string): Promise<Attempt> {
  const attempt = await tryPassphrase(passphrase);
  if (attempt.result === 'right') await keepOpen();
  return attempt;
}

/** For whoever has just given the passphrase, or set it. */
export async function keepOpen(): Promise<void> {
  await browser.storage.session.set({ [KEY]: Date.now() + OPEN_FOR });
}

/** Milliseconds it stays open; 0 when it is closed. */
export async function unlockedFor(): Promise<number> {
  const { [KEY]: until } = await browser.storage.session.get(KEY);
  if (typeof until !== 'number') return 0;
  const left = until - Date.now();
  // A clock that was set back must not leave it open.
  return left > OPEN_FOR ? 0 : Math.max(0, left);
}

export async function lockSettings(): Promise<void> {
  await browser.storage.session.remove(KEY);
}

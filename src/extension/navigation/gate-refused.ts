/** Whether the browser took the rules of the gate when they were last looked at; known until it ends. */
import { browser } from '../browser';

const KEY = 'gate-refused';

export async function isGateRefused(): Promise<boolean> {
  return (await browser.storage.session.get(KEY))[KEY] === true;
}

export async function noteGateRefused(isRefused: boolean): Promise<void> {
  if (isRefused) await browser.storage.session.set({ [KEY]: true });
  else await browser.storage.session.remove(KEY);
}

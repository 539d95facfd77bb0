/** Whether a person may go on past a warning: asked in the background for every way on, whatever the screen has shown. */
import { continuingOf } from '../settings/effective-settings';
import { readSettings } from '../settings/read-settings';
import { type Attempt, tryPassphrase } from './attempt';

/** `refused`: nobody may, or nobody has given a passphrase. */
export type Leave = Attempt | { readonly result: 'refused' };

/** @param passphrase looked at only where one is needed, and then counted as a try */
export async function mayContinue(passphrase: string | undefined): Promise<Leave> {
  const continuing = continuingOf(await readSettings());
  switch (continuing) {
    case 'free':
      return { result: 'right' };
    case 'never':
      return { result: 'refused' };
    case 'passphrase':
      return passphrase === undefined ? { result: 'refused' } : tryPassphrase(passphrase);
    default:
      return continuing satisfies never;
  }
}

/** The checker of the background: made once, and anew when what the person or a policy added or closed has changed. */
import { addedInstitutions } from './added-institutions';
import { blocklistOf } from './blocklist';
import { type Checker, createChecker } from './checker';
import type { EffectiveSettings } from './settings/effective-settings';
import { readSettings, watchSettings } from './settings/read-settings';

/** Call while the background starts; the engine's tens of milliseconds are spent at the first question. */
export function provideChecker(): () => Promise<Checker> {
  let made: Promise<Checker> | undefined;
  let madeOf = '';
  const told = (settings: EffectiveSettings) => [addedInstitutions(settings), blocklistOf(settings)] as const;
  watchSettings((settings) => {
    if (JSON.stringify(told(settings)) !== madeOf) made = undefined;
  }, new AbortController().signal);
  const make = async () => {
    const known = told(await readSettings());
    madeOf = JSON.stringify(known);
    return createChecker(...known);
  };
  return () => {
    made ??= make().catch((error) => {
      // Storage that fails once must not leave every later question without an answer.
      made = undefined;
      throw error;
    });
    return made;
  };
}

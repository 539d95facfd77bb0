/** The checker of the background: made once, and anew when what the person or a policy added has changed. */
import { addedInstitutions } from './added-institutions';
import { type Checker, createChecker } from './checker';
import { readSettings, watchSettings } from './settings/read-settings';

/** Call while the background starts; the engine's tens of milliseconds are spent at the first question. */
export function provideChecker(): () => Promise<Checker> {
  let made: Promise<Checker> | undefined;
  let madeOf = '';
  watchSettings((settings) => {
    if (JSON.stringify(addedInstitutions(settings)) !== madeOf) made = undefined;
  }, new AbortController().signal);
  const make = async () => {
    const added = addedInstitutions(await readSettings());
    madeOf = JSON.stringify(added);
    return createChecker(added);
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

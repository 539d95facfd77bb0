import { type DrivenPage, type Json, waitFor } from '@/scripts/browser/driver';

/** Milliseconds. */
const PATIENCE = 10_000;

/** `waitFor` in a tab that may be leaving one page for another, when neither of them can be asked. */
export async function settled<Arguments extends readonly Json[], Result>(
  page: DrivenPage,
  what: string,
  run: (...values: Arguments) => Result,
  ...values: Arguments
): Promise<Result & {}> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    try {
      // Firefox never answers for a page that went away while it was asked.
      return await Promise.race([waitFor<Arguments, Result>(page, what, run, values, 1_000), givingUp(2_000, what)]);
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
  }
}

function givingUp(milliseconds: number, what: string): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error(`no answer about ${what}`)), milliseconds));
}

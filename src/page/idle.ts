/**
 * Work in the gaps of a page: a few milliseconds at a time when the browser has nothing better to do, and none at all in a tab
 * that nobody sees.
 */
import { isHidden } from './plain';

/** Milliseconds of one gap. A task of four is felt by nobody; the last step may take a little longer than planned. */
const SLICE = 2.5;
/** Milliseconds after which a busy page is interrupted all the same: a warning that comes late is none. */
const LATEST = 1_500;

/** Runs the steps of a generator and gives what it returns. Never settles in a page that stays hidden. */
export function runInIdle<Result>(window: Window, steps: Generator<undefined, Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const gap = (deadline: IdleDeadline) => {
      try {
        const end = performance.now() + SLICE;
        do {
          const step = steps.next();
          if (step.done) {
            resolve(step.value);
            return;
          }
        } while (performance.now() < end && (deadline.timeRemaining() > 1 || deadline.didTimeout));
        whenIdle(window, gap);
      } catch (error) {
        reject(error);
      }
    };
    whenIdle(window, gap);
  });
}

function whenIdle(window: Window, gap: (deadline: IdleDeadline) => void): void {
  whenVisible(window, () => window.requestIdleCallback(gap, { timeout: LATEST }));
}

/** At once in a page that is seen; a page in the background or prepared in advance waits until it is. */
export function whenVisible(window: Window, act: () => void): void {
  const { document } = window;
  if (!isHidden(document)) {
    act();
    return;
  }
  const look = () => {
    if (isHidden(document)) return;
    window.removeEventListener('visibilitychange', look, true);
    act();
  };
  window.addEventListener('visibilitychange', look, true);
}

/** At most so many in a window of time: what a page makes us do is bounded, whatever it does. */
export interface Rate {
  /** Whether one more may be done now; counts it. */
  take(): boolean;
}

/** @param window milliseconds */
export function createRate(most: number, window: number, now: () => number = () => performance.now()): Rate {
  let since = Number.NEGATIVE_INFINITY;
  let count = 0;
  return {
    take() {
      const time = now();
      if (time - since >= window) {
        since = time;
        count = 0;
      }
      count += 1;
      return count <= most;
    },
  };
}

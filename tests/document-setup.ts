import { locks } from 'node:worker_threads';

/** happy-dom has no `reportError`; as in a browser, what is reported counts as uncaught, so the test run fails. */
globalThis.reportError ??= (error: unknown) => {
  queueMicrotask(() => {
    throw error;
  });
};

/** happy-dom has no Web Locks; Node's own are the same. */
Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });

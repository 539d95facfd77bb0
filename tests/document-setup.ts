/** happy-dom has no `reportError`; as in a browser, what is reported counts as uncaught, so the test run fails. */
globalThis.reportError ??= (error: unknown) => {
  queueMicrotask(() => {
    throw error;
  });
};

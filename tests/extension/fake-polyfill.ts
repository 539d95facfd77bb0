/** Stands in for `webextension-polyfill` in unit tests: the same in-memory browser that wxt's own tests use. */
export { fakeBrowser as default } from 'wxt/testing/fake-browser';

/** The browser's extension API, with promises everywhere; the one place that imports the polyfill. */
import polyfill from 'webextension-polyfill';

export const browser = polyfill;

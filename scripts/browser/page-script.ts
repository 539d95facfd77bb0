import type { Json } from './driver';

/**
 * An expression that calls the function in a page and gives its result as JSON text, `null` for nothing: both
 * drivers can carry a string back, whatever the result's shape.
 */
export function callInPage(run: (...values: never) => unknown, values: readonly Json[]): string {
  return `(async () => JSON.stringify((await (${run.toString()})(...${JSON.stringify(values)})) ?? null))()`;
}

/** The same for a function of the extension API, whose namespace is `browser` in Firefox and `chrome` elsewhere. */
export function callApi(name: string, values: readonly Json[]): string {
  const api = `(globalThis.browser ?? globalThis.chrome).${name}`;
  return `(async () => JSON.stringify((await ${api}(...${JSON.stringify(values)})) ?? null))()`;
}

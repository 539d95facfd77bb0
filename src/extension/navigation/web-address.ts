/** Longer ones are opened by nobody honest; browsers cut them off in their own rules too. */
const LONGEST = 65_536;

/**
 * The only addresses warnings are about and the interstitial ever leads to.
 *
 * @returns `undefined` for `javascript:`, `data:`, the browser's own pages and whatever does not parse.
 */
export function parseWebAddress(address: string): URL | undefined {
  if (address.length > LONGEST || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return (url.protocol === 'http:' || url.protocol === 'https:') && url.hostname !== '' ? url : undefined;
}

export function hasUserinfo({ username, password }: URL): boolean {
  return username !== '' || password !== '';
}

/**
 * The same address with every `*` before its @ escaped: unescaped, a filter of the request rules would read it as "anything" and
 * let other hosts through. Servers read both alike.
 */
export function withoutWildcards(url: URL): URL {
  const safe = new URL(url);
  safe.username = url.username.replaceAll('*', '%2A');
  safe.password = url.password.replaceAll('*', '%2A');
  return safe;
}

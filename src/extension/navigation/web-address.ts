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

import type { PageFacts } from '@/src/core/page/page-facts';
import { readActiveWarnings, watchesPages } from './active-warnings';
import { isAllowedSite } from './allowlist';
import type { Checker } from './checker';
import type { Standing } from './messages';
import { parseWebAddress } from './navigation/web-address';

/** How the document at an address stands with us now. @param frameId 0 for the page itself */
export async function standingAt(address: string, frameId: number, checker: Checker): Promise<Standing> {
  if (!watchesPages(await readActiveWarnings())) return 'unwatched';
  const url = parseWebAddress(address);
  // A frame without an address of its own (about:blank) is watched with the page that wrote it.
  if (!url) return frameId === 0 ? 'unwatched' : 'watched';
  if (await isAllowedSite(url.hostname)) return 'allowed';
  return checker.judgePage(nothingSeen(url.href)).isOfficial ? 'official' : 'watched';
}

function nothingSeen(address: string): PageFacts {
  return { address, identity: [], asksFor: [], formHosts: [], texts: [] };
}

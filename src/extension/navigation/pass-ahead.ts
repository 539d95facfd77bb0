/**
 * Leave for harmless hosts before anybody asks for it: when a link to one comes into view. Its click then never meets the gate, and
 * the site is opened exactly as without us: with its referrer, without its `SameSite=Strict` cookies, and at once.
 */
import { indexTargets } from '@/src/core/url/lookalike/targets';
import { knowledge } from '@/src/knowledge';
import type { Checker } from '../checker';
import { gateMatcher } from './gate-match';
import { judgeStopped } from './judge-stopped';
import { passHarmless } from './passes';
import { hasUserinfo, parseWebAddress } from './web-address';

/** Hosts of one batch. Honest pages have one or two that the rules stop without need; others need not keep the browser busy. */
const MOST = 5;

export interface SeenOn {
  readonly tabId: number;
  readonly isPrivate: boolean;
}

export function createPassAhead(): (addresses: readonly string[], on: SeenOn, checker: Checker) => Promise<void> {
  let isStopped: ((host: string) => boolean) | undefined;
  return async (addresses, { tabId, isPrivate }, checker) => {
    // The answer about the links goes first: preparing this takes tens of milliseconds, once.
    await new Promise((resolve) => setTimeout(resolve));
    isStopped ??= gateMatcher(indexTargets(knowledge.registry));
    const stopped = new Map<string, URL>();
    for (const address of addresses) {
      const url = parseWebAddress(address);
      // Leave for an address with something before its @ is for one tab and one navigation.
      if (url && !hasUserinfo(url) && isStopped(url.hostname)) stopped.set(url.hostname, url);
    }
    for (const url of [...stopped.values()].slice(0, MOST)) {
      if ((await judgeStopped(checker, url, false)) === null) await passHarmless(url, tabId, isPrivate);
    }
  };
}

import type { Blocklist } from '../knowledge';

/** Whether a host (ASCII, lower case) or a parent of it is on the list and not excepted. */
export type IsBlocked = (host: string) => boolean;

export function indexBlocklist(blocklist: Blocklist | undefined): IsBlocked {
  if (!blocklist || blocklist.hosts.length === 0) return () => false;
  const hosts = new Set(blocklist.hosts);
  const except = new Set(blocklist.except);
  return (host) => {
    if (except.has(host)) return false;
    for (let at = 0; at >= 0; at = host.indexOf('.', at) + 1 || -1) if (hosts.has(host.slice(at))) return true;
    return false;
  };
}

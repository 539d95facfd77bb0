/** Addresses that cannot be opened by mistake: `hxxps://a[.]b/c`, as fraud desks write them. */
import type { JudgedLink } from '@/src/core/types';
import { shownHost } from '../shown-host';

const ADDRESS = /^([a-z][a-z\d+*-]*:(?:\/\/)?)?([^/?#\\]*)(.*)$/is;

/** @example defanged('https://a.b/c.html') // 'hxxps://a[.]b/c.html' */
export function defanged(address: string): string {
  const [, scheme = '', host = '', rest = ''] = ADDRESS.exec(address) ?? [undefined, '', address];
  return `${scheme.replace(/^ht{2}p/i, 'hxxp')}${host.replaceAll('.', '[.]')}${rest}`;
}

/** The message with each of its links defanged; `links` with their spans in `text`. */
export function withDefangedLinks(text: string, links: readonly Pick<JudgedLink, 'span'>[]): string {
  let result = '';
  let from = 0;
  for (const { span } of [...links].sort((a, b) => a.span[0] - b.span[0])) {
    if (span[0] < from) continue;
    result += text.slice(from, span[0]) + defanged(text.slice(span[0], span[1]));
    from = span[1];
  }
  return result + text.slice(from);
}

/** More hosts than that no sentence speaks of. */
const MOST_HOSTS = 60;

/** The hosts of a message that are not to be opened; the official ones beside them in a sentence may be. Longest first. */
export function hostsToDefang(links: readonly Pick<JudgedLink, 'host' | 'level'>[]): readonly string[] {
  const hosts = new Set<string>();
  for (const { host, level } of links) {
    if (level === 'official' || !host.includes('.')) continue;
    hosts.add(host).add(shownHost(host));
    if (hosts.size >= MOST_HOSTS) break;
  }
  return [...hosts].sort((a, b) => b.length - a.length);
}

/** One of our own sentences with these hosts defanged, whole ones only. */
export function withDefangedHosts(sentence: string, hosts: readonly string[]): string {
  let result = sentence;
  for (const host of hosts) {
    const literal = host.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    result = result.replace(new RegExp(`(?:ht{2}ps?://)?(?<![\\w.-])${literal}(?![\\w-])`, 'gi'), defanged);
  }
  return result;
}

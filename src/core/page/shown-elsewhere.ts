/** Where a link in a page leads, against what its visible text shows. */
import type { KnowledgeIndex } from '../index/knowledge-index';
import { normalize } from '../text/normalize';
import type { EntityId } from '../types';
import { canonicalizeUrl } from '../url/canonicalize';
import { extractLinks } from '../url/extract-links';

/** Sites that lead every outgoing link through an address of their own, mail filters and search engines above all. */
const REDIRECTORS: ReadonlySet<string> = new Set([
  'outlook.com',
  'urldefense.com',
  'proofpoint.com',
  'google.com',
  'bing.com',
  'baidu.com',
  'sogou.com',
  'so.com',
  'qq.com',
  'zhihu.com',
  'weibo.cn',
  'weibo.com',
  'jianshu.com',
  'csdn.net',
  'douban.com',
  'facebook.com',
]);

export interface ShownElsewhere {
  /** The official host that the visible text shows. */
  readonly shownHost: string;
  readonly owner: EntityId;
}

/** A link as it stands in a page. */
export interface PageLink {
  readonly href: string;
  readonly text: string;
  /** Address of the page. A site's own redirector (`link?url=…`) leads where only it knows. */
  readonly page: string;
}

/**
 * The text of the link shows an official address of somebody the registry holds, and the link goes to a host of nobody of
 * that house. What is shown of others proves nothing: newsletters and search results show one host and go through another
 * every day.
 */
export function shownElsewhere({ href, text, page }: PageLink, index: KnowledgeIndex): ShownElsewhere | undefined {
  const url = canonicalizeUrl(href);
  if (!url || !/^https?$/.test(url.scheme) || url.host === '') return undefined;
  if (url.registrableDomain !== null && url.registrableDomain === canonicalizeUrl(page)?.registrableDomain)
    return undefined;
  const shown = extractLinks(normalize(text))[0];
  if (!shown?.registrableDomain || shown.registrableDomain === url.registrableDomain) return undefined;
  const owner = index.domains
    .ownersOf(shown.registrableDomain)
    .find(({ item }) => item.role === 'official' && item.confidence === 'high' && !item.userContent);
  if (!owner) return undefined;
  const kind = index.domains.serviceOf(url.host)?.kind;
  if (kind === 'shortener' || kind === 'carrier' || REDIRECTORS.has(url.registrableDomain ?? '')) return undefined;
  const goesTo = index.domains.ownersOf(url.registrableDomain);
  if (goesTo.length > 0) return undefined;
  return { shownHost: shown.host, owner: owner.entity };
}

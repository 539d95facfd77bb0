/**
 * Hosts on which anybody can put a page: what stands at one path says nothing of the next, so none of them is remembered for a page
 * that posed there. A host that a free host gives to one person (`somebody.github.io`) is that person's alone and is no such host.
 */
import type { Service } from '@/src/core/knowledge';
import { hostParts } from '@/src/core/url/registrable-domain';
import { knowledge } from '@/src/knowledge';

/** Documents, forms, notes and sites at paths; with all their subdomains. What the registry marks itself is added. */
const PLATFORMS: ReadonlySet<string> = new Set([
  'docs.qq.com',
  'wj.qq.com',
  'mp.weixin.qq.com',
  'work.weixin.qq.com',
  'kdocs.cn',
  'wps.cn',
  'shimo.im',
  'yuque.com',
  'feishu.cn',
  'larksuite.com',
  'dingtalk.com',
  'wjx.cn',
  'wjx.top',
  'jinshuju.net',
  'jsform.com',
  'mikecrm.com',
  'baidu.com',
  'weibo.com',
  'zhihu.com',
  'douban.com',
  'jianshu.com',
  'bilibili.com',
  'xiaohongshu.com',
  'sites.google.com',
  'docs.google.com',
  'forms.gle',
  'drive.google.com',
  'storage.googleapis.com',
  'translate.goog',
  'archive.org',
  'notion.so',
  'dropbox.com',
  'onedrive.live.com',
  'forms.office.com',
  'sharepoint.com',
  'typeform.com',
  'jotform.com',
  'surveymonkey.com',
  'medium.com',
  'telegra.ph',
  'facebook.com',
  'linktr.ee',
]);

/** Domains of institutions that also show what others put there. */
const OF_INSTITUTIONS: ReadonlySet<string> = new Set(
  knowledge.registry.institutions.flatMap(({ domains }) =>
    domains.filter(({ userContent }) => userContent).map(({ value }) => value),
  ),
);

const SERVICES: ReadonlyMap<string, Service['kind']> = new Map(
  knowledge.registry.services.flatMap(({ hosts, kind }) => hosts.map(({ value }) => [value, kind] as const)),
);

/** @param host ASCII, lower case */
export function isSharedHost(host: string): boolean {
  const { listed, registrableDomain } = hostParts(host);
  // A public suffix is nobody's.
  if (listed && registrableDomain === null) return true;
  return withParents(host).some((one) => {
    const service = SERVICES.get(one);
    return (
      PLATFORMS.has(one) ||
      OF_INSTITUTIONS.has(one) ||
      (service !== undefined && !(service === 'free-host' && one !== host))
    );
  });
}

/** Whether calling the domain somebody's own would vouch for pages of anybody: it is shared, or something shared stands below it. */
export function isSharedDomain(domain: string): boolean {
  const below = `.${domain}`;
  const isAbove = (host: string) => host.endsWith(below);
  return (
    isSharedHost(domain) || [PLATFORMS, OF_INSTITUTIONS, SERVICES].some((hosts) => [...hosts.keys()].some(isAbove))
  );
}

function withParents(host: string): readonly string[] {
  const labels = host.split('.');
  return labels.map((_, at) => labels.slice(at).join('.'));
}

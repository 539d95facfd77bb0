import type { Evidence, UrlShape } from '../types';
import type { LinkFacts } from '../url/link-facts';
import type { Detector } from './detector';

/** Files that install an app when tapped. */
const APP_FILE = /\.(?:apk|ipa|mobileconfig|xapk|aab)(?:[?#]|$)/i;
const INSTALL_SCHEME = /^(?:itms-services|itms-apps?|itms)$/;
/** Any other scheme is no page at all: it runs something, or opens an app behind the reader's back. */
const WEB = /^https?$/;
/** As the URL standard writes them; `link-views.ts` of the explain layer has its own copy. */
const IP_LITERAL = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/;

/**
 * Suffixes with by far the highest rate of phishing names (score above 280 per 10,000 registered names;
 * Cybercrime Information Center, phishing domains August–October 2025, read 2026-11-21).
 */
const RARE_SUFFIXES = new Set(['top', 'xin', 'icu', 'cfd', 'bond', 'pro', 'mobi']);

/** `gov` as a part of a name anybody can register: yb-gov.sbs, etc.gov-cn.top. Governments write it as the suffix. */
const POSES_AS_GOVERNMENT = /(?:^|[.-])gov-|-gov(?=[.-])/;

/** How the address is built, whoever owns it. Of official hosts only what no honest link to them has. */
export const detectUrlShape: Detector = (_subject, { links }) => links.flatMap(shapesOf);

function shapesOf(facts: LinkFacts): Evidence[] {
  const { link, owner, isGovernment, isBlocked, service, leadsTo } = facts;
  const found: Evidence[] = [];
  const add = (shape: UrlShape, detail: string): void => {
    found.push({ indicator: 'url-shape', span: link.span, facts: { host: link.host, shape, detail } });
  };
  // Whosever it is: the organisation knows why.
  if (isBlocked) add('blocked-by-organisation', link.host);
  for (const target of leadsTo) if (target.isBlocked) add('blocked-by-organisation', target.host);
  if (INSTALL_SCHEME.test(link.scheme) || service?.kind === 'app-distribution')
    add('app-install', link.host || link.scheme);
  else if (!WEB.test(link.scheme)) add('other-scheme', link.scheme);
  for (const { host } of leadsTo) add('redirect-parameter', host);
  if (isGovernment) return found;
  if (link.userinfo !== '') add('userinfo', link.userinfo);
  if (link.port !== '') add('port', link.port);
  if (owner) return found;
  if (APP_FILE.test(pathOf(link.canonical))) add('app-file', pathOf(link.canonical).split('/').at(-1) ?? '');
  if (IP_LITERAL.test(link.host)) add('ip-literal', link.host);
  if (link.host.includes('xn--')) add('punycode', link.host);
  if (POSES_AS_GOVERNMENT.test(link.host)) add('poses-as-government', link.host);
  if (service?.kind === 'free-host') add('free-host', service.name);
  const suffix = link.host.slice(link.host.lastIndexOf('.') + 1);
  if (RARE_SUFFIXES.has(suffix)) add('rare-suffix', suffix);
  return found;
}

function pathOf(canonical: string): string {
  return canonical.replace(/^[a-z-]+:\/\/[^/?#]*/, '');
}

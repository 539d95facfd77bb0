/**
 * What a browser would open, by the platform's own WHATWG parser. Our only additions come before it:
 * a missing scheme becomes http, and the defanged schemes hxxp and h**p are put right.
 */
import { registrableDomain } from './registrable-domain';

export interface CanonicalUrl {
  readonly href: string;
  /** ASCII and lower case; `''` for schemes without a host. */
  readonly host: string;
  readonly registrableDomain: string | null;
  /** Without the colon. */
  readonly scheme: string;
  readonly port: string;
  readonly userinfo: string;
  readonly pathname: string;
  /** http(s) addresses in query or fragment parameters, at most `MAX_TARGETS`. */
  readonly targets: readonly string[];
}

/** The URL parser drops them wherever they stand (`ht\tp:`), so they must not hide the scheme from us either. */
const TAB_OR_NEWLINE = /[\t\n\r]/g;
const DEFANGED_SCHEME = /^h(?:xx|\*\*|tt)(ps?):(?=\/\/)/i;
const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:(?!\d{1,5}(?:[/?#]|$))/i;

/** A redirect chain deeper or wider than this is not something an honest link has; bounds the work per link. */
const MAX_TARGETS = 4;
/** Browsers refuse longer ones; Chromium's limit is 2 MB but nothing honest comes near. */
const MAX_LENGTH = 65_536;

/**
 * @param address as written, with or without a scheme.
 * @returns `undefined` when no browser would open it.
 * @example canonicalizeUrl('PPDAI.com/a b')?.href // 'http://ppdai.com/a%20b'
 */
export function canonicalizeUrl(address: string): CanonicalUrl | undefined {
  if (address.length > MAX_LENGTH) return undefined;
  const trimmed = address
    .replace(TAB_OR_NEWLINE, '')
    .trim()
    .replace(DEFANGED_SCHEME, (_match, rest: string) => `htt${rest.toLowerCase()}:`);
  const parsed = URL.parse(HAS_SCHEME.test(trimmed) ? trimmed : `http://${trimmed}`);
  if (!parsed) return undefined;
  const host = parsed.hostname.endsWith('.') ? parsed.hostname.slice(0, -1) : parsed.hostname;
  return {
    href: parsed.href,
    host,
    registrableDomain: host === '' || host.startsWith('[') ? null : registrableDomain(host),
    scheme: parsed.protocol.slice(0, -1),
    port: parsed.port,
    userinfo: parsed.username === '' ? '' : parsed.username + (parsed.password === '' ? '' : `:${parsed.password}`),
    pathname: parsed.pathname,
    targets: targetsOf(parsed),
  };
}

const PARAMETER = /[?&#;=]([^=&#]{0,40}=)?(?=(?:https?(?::|%3a)|\/\/|%2f%2f))([^&#]{4,2048})/gi;

function targetsOf({ search, hash, pathname }: URL): string[] {
  const tail = search + hash;
  const targets: string[] = [];
  if (tail.length > 8) {
    for (const match of tail.matchAll(PARAMETER)) {
      const target = decoded(match[2] ?? '');
      const absolute = target.startsWith('//') ? `http:${target}` : target;
      if (/^https?:\/\//i.test(absolute)) targets.push(absolute);
      if (targets.length === MAX_TARGETS) break;
    }
  }
  const inPath = /\/(https?:\/{1,2}[^/].*)$/i.exec(pathname)?.[1];
  if (inPath !== undefined && targets.length < MAX_TARGETS)
    targets.push(inPath.replace(/^(https?):\/(?=[^/])/i, '$1://'));
  return targets;
}

function decoded(parameter: string): string {
  try {
    return decodeURIComponent(parameter);
  } catch {
    return parameter;
  }
}

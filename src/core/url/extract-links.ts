/**
 * Links in Chinese text, where nothing separates an address from the words round it.
 *
 * Idea: an address is anchored by a scheme (`https://`) or by a dot between two labels. From each anchor the host is
 * read as far as host characters go, the path as far as path characters go; both end at the first Han character or
 * Chinese mark. A host counts only when the Public Suffix List knows its suffix (or it is an IP literal).
 *
 *   点击ppdai.com还款           → ppdai.com
 *   戳https://t.cn/Ab1退订回T    → https://t.cn/Ab1
 *   ppdai点com、ppdai[.]com、ppdai。com、hxxps://ppdai.com
 *
 * Not links: file names, amounts, e-mail addresses, a sentence end without its space (`paid.To`).
 */
import type { NormalizedText } from '../text/normalize';
import type { Link } from '../types';
import { canonicalizeUrl } from './canonicalize';
import { isPlausibleHost, PLAIN_SUFFIX } from './plausible-host';

/** A scheme, or host labels with a dot between them in any of its disguises. Every part is bounded: linear. */
const HOST_UNIT = 'a-z0-9\\u00DF-\\u02FF\\u0370-\\u058F\\u10A0-\\u10FF\\u13A0-\\u13FF_';
const DOT = `(?:\\.|\\u3002|\\uFF61|[[(\\u3010{](?:\\.|dot|\\u70B9)[\\])\\u3011}]|\\u70B9(?=${PLAIN_SUFFIX}|[a-z0-9-]{1,30}\\u70B9${PLAIN_SUFFIX})| ?\\bdot\\b ?| ?\\.(?=${PLAIN_SUFFIX})| \\. (?=${PLAIN_SUFFIX}))`;
const LABEL = `[${HOST_UNIT}](?:[${HOST_UNIT}-]{0,62})`;
const SCHEME =
  '(?:h(?:tt|xx|\\*\\*)ps?|\\b(?:ftp|wss?|itms-services|itms-apps?|itms|market|intent|javascript|data|file|vbscript|alipays?|weixin|taobao))';
const BARE_HOST = `${LABEL}(?:${DOT}${LABEL}){1,12}\\.?`;
const ANCHOR = new RegExp(
  `(?<scheme>${SCHEME}):(?<slashes>//|(?=\\S))|(?<![${HOST_UNIT}@.-])(?<userinfo>[a-z0-9._-]{1,64}@)?(?<host>${BARE_HOST})`,
  'giu',
);

const STOP =
  '\\s\\u0000-\\u001F\\u3000-\\u303F\\u3400-\\u9FFF\\uF900-\\uFAFF\\uFF00-\\uFFEF\\u2018-\\u201F\\u2026"<>`\\\\^{}|';
const AUTHORITY = new RegExp(`[^${STOP}/?#]{1,2048}`, 'uy');
const REST = new RegExp(`(?::\\d{1,5}(?!\\d))?(?:[/?#][^${STOP}]{0,8192})?`, 'uy');
const OPAQUE_REST = new RegExp(`[^${STOP}]{1,8192}`, 'uy');
/** `https://` before a Han host: 例.中国 is a host, so up to the next `/` may be Han if the suffix is known. */
const HAN_AUTHORITY = /[a-z0-9\u3400-\u9FFF.\u3002\uFF61-]{1,253}/iuy;
const BREAK_IN_URL = /([./?=&_%-])\r?\n(?=[a-z0-9%/?=&#_-])|\r?\n(?=[./?=&%#][a-z0-9%])/giy;
const TRAILING = new Set(".,;:!?'*~)]\u3002");
const RUN_ON_SCHEME = /[^/=]https?:\/\//i;

const MAX_LINKS = 5_000;
/** UTF-16 units after the host beyond which no further line is taken in: what is read for one link stays bounded. */
const LONGEST_REST = 8_192;
/** From this length on it pays to ask first whether a browser would open the host at all. */
const LONG_REST = 512;

/** All links of the message in order of appearance, spans in the original. Linear in the text's length. */
export function extractLinks(text: NormalizedText): Link[] {
  const { folded } = text;
  const links: Link[] = [];
  ANCHOR.lastIndex = 0;
  for (let anchor = ANCHOR.exec(folded); anchor && links.length < MAX_LINKS; anchor = ANCHOR.exec(folded)) {
    const found = anchor.groups?.scheme === undefined ? bareLink(folded, anchor) : schemeLink(folded, anchor);
    if (!found) continue;
    const link = toLink(text, anchor.index, found.end, found.address);
    if (link) {
      links.push(link);
      ANCHOR.lastIndex = Math.max(found.end, anchor.index + 1);
    }
  }
  return links;
}

/** Schemes that install or run something; they need no slashes. */
const OPAQUE_SCHEME = /^(?:javascript|data|vbscript|itms-services|itms-apps?|itms|intent|market)$/;

interface Found {
  readonly address: string;
  readonly end: number;
}

function schemeLink(folded: string, anchor: RegExpExecArray): Found | undefined {
  const scheme = (anchor.groups?.scheme ?? '').toLowerCase();
  const from = ANCHOR.lastIndex;
  if (OPAQUE_SCHEME.test(scheme)) {
    const opaque = matchAt(OPAQUE_REST, folded, from);
    return opaque === '' ? undefined : trimmed(folded, anchor.index, from + opaque.length);
  }
  // `http:` alone is a remark.
  if (anchor.groups?.slashes !== '//') return undefined;
  const authority = authorityAt(folded, from);
  if (authority === '') return undefined;
  const rest = restAt(folded, from + authority.length);
  if (rest > LONG_REST && !canonicalizeUrl(undoDots(`http://${authority}`))) return undefined;
  return trimmed(folded, anchor.index, from + authority.length + rest);
}

/** The host after `//`: without Han when that is already a known name, else with Han (an IDN). */
function authorityAt(folded: string, from: number): string {
  const plain = matchAt(AUTHORITY, folded, from);
  const next = folded.charCodeAt(from + plain.length);
  const meetsHan = (next >= 0x3400 && next <= 0x9fff) || next === 0x3002 || next === 0xff61;
  if (!meetsHan) return plain;
  if (plain !== '' && isPlausibleHost(undoDots(plain))) return plain;
  const withHan = matchAt(HAN_AUTHORITY, folded, from);
  for (let end = withHan.length; end > plain.length; end -= 1) {
    const stop = withHan.slice(0, end);
    if (/[.\u3002\uFF61]/.test(stop) && isPlausibleHost(undoDots(stop))) return stop;
    if (withHan.length - end > 64) break;
  }
  return plain;
}

function bareLink(folded: string, anchor: RegExpExecArray): Found | undefined {
  const { host = '', userinfo } = anchor.groups ?? {};
  const hostStart = anchor.index + (userinfo?.length ?? 0);
  const hostEnd = hostStart + host.length;
  const rest = restAt(folded, hostEnd);
  // name@host is an e-mail address; with a path it is a link that hides its host behind a name.
  if (userinfo !== undefined && rest === 0) return undefined;
  if (folded[hostEnd] === '@' && rest === 0) return undefined;
  if (!isPlausibleHost(undoDots(host), { hasPath: rest > 0, written: host })) return undefined;
  return trimmed(folded, anchor.index, hostEnd + rest);
}

function restAt(folded: string, from: number): number {
  let end = from + matchAt(REST, folded, from).length;
  while (end > from && end - from < LONGEST_REST) {
    const broken = matchAt(BREAK_IN_URL, folded, /[./?=&_%-]/.test(folded[end - 1] ?? '') ? end - 1 : end);
    if (broken === '') break;
    const resumed = (/[./?=&_%-]/.test(folded[end - 1] ?? '') ? end - 1 : end) + broken.length;
    const more = matchAt(OPAQUE_REST, folded, resumed);
    if (more === '') break;
    end = resumed + more.length;
  }
  return end - from;
}

function trimmed(folded: string, start: number, end: number): Found {
  let address = folded.slice(start, end);
  const runOn = RUN_ON_SCHEME.exec(address.slice(8));
  if (runOn) address = address.slice(0, 8 + runOn.index + 1);
  address = balanced(address);
  return { address: address.replace(/\r?\n/g, ''), end: start + address.length };
}

const IPV6_END = /^[a-z*-]+:\/\/(?:[^/?#@]*@)?\[[0-9a-f:.]+(?=\])/i;

/** Sentence marks after an address are not part of it; a closing bracket is when it was opened inside. */
function balanced(address: string): string {
  let end = address.length;
  while (end > 0 && TRAILING.has(address.charAt(end - 1))) end -= 1;
  if (end === address.length) return address;
  const literal = IPV6_END.exec(address)?.[0];
  if (literal !== undefined && literal.length >= end) return `${literal}]`;
  const body = address.slice(0, end);
  const opened = body.split('(').length - body.split(')').length;
  return opened > 0 && address[end] === ')' ? `${body})` : body;
}

function toLink(text: NormalizedText, start: number, end: number, address: string): Link | undefined {
  const canonical = canonicalizeUrl(undoDots(address));
  if (!canonical) return undefined;
  const span = text.foldedToOriginal(start, end);
  return {
    text: text.original.slice(span[0], span[1]),
    span,
    canonical: canonical.href,
    host: canonical.host,
    registrableDomain: canonical.registrableDomain,
    scheme: canonical.scheme,
    port: canonical.port,
    userinfo: canonical.userinfo,
    targets: canonical.targets,
  };
}

const DOT_DISGUISE = new RegExp(DOT, 'giu');
const HEAD = /^(?:[a-z*-]+:\/\/)?[^/?#]*/i;

/** The disguised dots of the authority as dots; the path keeps its characters. */
function undoDots(address: string): string {
  return address.replace(HEAD, (head) => head.replace(DOT_DISGUISE, '.'));
}

function matchAt(pattern: RegExp, text: string, from: number): string {
  pattern.lastIndex = from;
  return pattern.exec(text)?.[0] ?? '';
}

import { toASCII, toUnicode } from 'punycode/';
import type { Span } from '@/src/core/types';
import type { HostPart } from './types';

/**
 * Characters that can turn round, hide or stack what stands beside them: marks, controls, format and private-use
 * characters, and the scripts written from right to left.
 */
const UNSAFE_TO_SHOW =
  /[\p{C}\p{M}\p{Z}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** ASCII and no Punycode: nothing to convert, as nearly all hosts. */
const PLAIN = /^(?!.*xn--)[\x21-\x7e]*$/;
const NOT_ASCII = /[^\x21-\x7e]+/gu;

/**
 * The host as a person's address bar may show it: Punycode labels in Unicode, unless that could disturb the line it
 * stands in; then the ASCII form is shown, also of a host that is given in Unicode.
 *
 * @example shownHost('xn--80ak6aa92e.com') // '\u0430\u0440\u0440\u04CF\u0435.com' (Cyrillic)
 */
export function shownHost(host: string): string {
  if (PLAIN.test(host)) return host;
  const ascii = asciiHost(host);
  const shown = converted(ascii, toUnicode);
  // A label that decodes to another host's spelling (`xn--a-` to `a`) must not be shown as that host.
  return UNSAFE_TO_SHOW.test(shown) || asciiHost(shown) !== ascii ? ascii : shown;
}

/** What a browser looks up. */
export function asciiHost(host: string): string {
  if (PLAIN.test(host)) return host;
  return converted(host, toASCII);
}

function converted(host: string, convert: (host: string) => string): string {
  try {
    return convert(host);
  } catch {
    // Not Punycode after all: then it is what it says.
    return host;
  }
}

/**
 * The shown host cut into equal and differing runs.
 *
 * @param differing spans in `shown` found by the engine; without them the letters outside ASCII are what differs.
 */
export function hostParts(shown: string, differing: readonly Span[] | undefined): HostPart[] {
  const spans =
    differing && differing.length > 0
      ? differing
      : Array.from(shown.matchAll(NOT_ASCII), (found): Span => [found.index, found.index + found[0].length]);
  const parts: HostPart[] = [];
  let at = 0;
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const from = Math.max(start, at);
    const to = Math.min(end, shown.length);
    if (to <= from) continue;
    if (from > at) parts.push({ text: shown.slice(at, from), differs: false });
    parts.push({ text: shown.slice(from, to), differs: true });
    at = to;
  }
  if (at < shown.length) parts.push({ text: shown.slice(at), differs: false });
  return parts;
}

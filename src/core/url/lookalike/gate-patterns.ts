/**
 * A superset of structural imitation as regular expressions, for a place where the engine cannot run: the browser's own
 * request rules (declarativeNetRequest). What matches is not judged yet, only worth judging before it is opened.
 *
 * Example: `mucfc` becomes `^https?://[^/]*(?:\bmucfc|mucfc\b|\b(?:m|rn|nn)…\b).*`: the label at the start or the end of a part
 * between dots and hyphens, or a whole part that only looks like it. One expression per label, because RE2 in the browser has
 * 2 kB for each (`memoryLimitExceeded`); alternations of several labels and word lists do not fit.
 *
 * Choice: plain containment would send 165 of 8,531 legitimate hosts through the gate; these send 8 of 9,273, and punycode 16
 * more (`npm run gate-share`). Typos and other suffixes are left to the engine: no expression tells them from chance.
 */
import { skeletonOf } from './skeleton';
import { SHORTEST_LABEL, type Target, type Targets } from './targets';

/** What each character of a skeleton (`skeletonOf`) may be written as within ASCII. */
const SPELLINGS: Readonly<Record<string, string>> = {
  o: '[o0]',
  l: '[l1i]',
  m: '(?:m|rn|nn)',
  w: '(?:w|vv)',
  d: '(?:d|[cd][l1i])',
  k: '(?:k|[l1i][ck])',
  b: '(?:b|[l1i]b)',
  h: '(?:h|[l1i]h)',
};

/**
 * Characters up to which a look-alike spelling, the dot that may split it and the two plain forms fit together into RE2's memory.
 * Nobody types or splits the long pinyin names, and RE2 refuses them.
 */
const LONGEST_SPLIT = 9;
const LONGEST_RESPELT = 16;

/** Any host in punycode: letters of other scripts are looked at whoever they imitate. */
export const PUNYCODE_PATTERN = '^https?://(?:[^/]*\\.)?xn--.*';
/** Anything before an @ in the host part. */
export const USERINFO_PATTERN = '^https?://[^/]*@.*';

/** One expression per protected label, and per whole domain where the label is too short to mean anything alone. */
export function gatePatterns(targets: Targets): string[] {
  const patterns: string[] = [];
  for (const [label, named] of targets.byLabel) {
    if (label.length < SHORTEST_LABEL) continue;
    patterns.push(labelPattern(label, named.every(isCommon)));
  }
  for (const { label, domain } of targets.byDomain.values()) {
    if (label.length < SHORTEST_LABEL) patterns.push(`^https?://[^/]*\\b${embedded(domain)}.*`);
  }
  return patterns;
}

function isCommon({ common }: Target): boolean {
  return common;
}

function labelPattern(label: string, common: boolean): string {
  // Beside a hyphen or as a subdomain an everyday word counts; run together with another it does not.
  if (common) return wrap([`\\b${label}[.-]`, `-${label}\\b`, ...respelt(label)]);
  return wrap([`\\b${label}`, `${label}\\b`, ...respelt(label)]);
}

/** A whole part that looks like the label; split by a dot where that fits (`pp.dai.com`). */
function respelt(label: string): string[] {
  const skeleton = skeletonOf(label);
  if (skeleton.length > LONGEST_RESPELT) return [];
  const spellings = [...skeleton].map((character) => SPELLINGS[character] ?? character);
  return [`\\b${spellings.join(skeleton.length <= LONGEST_SPLIT ? '\\.?' : '')}\\b`];
}

/** `58.com` as `58[.-]com[.-]`: the whole domain, and then the name goes on. */
function embedded(domain: string): string {
  return `${domain.split('.').join('[.-]')}[.-]`;
}

function wrap(forms: readonly string[]): string {
  return `^https?://[^/]*(?:${forms.join('|')}).*`;
}

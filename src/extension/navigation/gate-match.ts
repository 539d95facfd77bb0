import { GOVERNMENT_SUFFIXES } from '@/src/core/index/domains';
import { gatePatterns, PUNYCODE_PATTERN } from '@/src/core/url/lookalike/gate-patterns';
import type { Targets } from '@/src/core/url/lookalike/targets';

/** Whether the rules of `gateRules` would stop an ASCII host, for those who ask before there is a navigation. */
export function gateMatcher(targets: Targets): (host: string) => boolean {
  const expressions = [...gatePatterns(targets), PUNYCODE_PATTERN].map((pattern) => new RegExp(pattern, 'i'));
  const own: ReadonlySet<string> = new Set([...targets.known, ...GOVERNMENT_SUFFIXES]);
  const isOwn = (host: string) => {
    const labels = host.split('.');
    return labels.some((_, index) => own.has(labels.slice(index).join('.')));
  };
  return (host) => expressions.some((expression) => expression.test(`http://${host}/`)) && !isOwn(host);
}

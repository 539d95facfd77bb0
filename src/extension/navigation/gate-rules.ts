import { GOVERNMENT_SUFFIXES } from '@/src/core/index/domains';
import { PUNYCODE_PATTERN, USERINFO_PATTERN } from '@/src/core/url/lookalike/gate-patterns';
import { PRIORITIES, RULE_IDS, type Rule, stop, TOP_LEVEL } from './request-rules';

/**
 * The rules that stop whatever may be an imitation.
 *
 * @param patterns of `gatePatterns`
 * @param ownDomains registrable domains that never pass the gate, subdomains included; governments' are added, as the engine
 *   looks for no imitation there
 * @param gatePage address of the interstitial; the stopped address is put behind its `#`
 */
export function gateRules(
  patterns: readonly string[],
  ownDomains: readonly string[],
  gatePage: string,
): readonly Rule[] {
  const toGate = (id: number, priority: number, regexFilter: string) => ({
    ...stop(id, priority, gatePage),
    condition: { ...TOP_LEVEL, requestMethods: ['get'], regexFilter },
  });
  return [
    {
      id: RULE_IDS.ownDomains,
      priority: PRIORITIES.ownDomains,
      action: { type: 'allow' },
      condition: { ...TOP_LEVEL, requestDomains: [...ownDomains, ...GOVERNMENT_SUFFIXES] },
    },
    toGate(RULE_IDS.userinfo, PRIORITIES.userinfo, USERINFO_PATTERN),
    toGate(RULE_IDS.punycode, PRIORITIES.label, PUNYCODE_PATTERN),
    ...patterns.map((pattern, index) => toGate(RULE_IDS.labels + index, PRIORITIES.label, pattern)),
  ];
}

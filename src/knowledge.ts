/** Everything the engine is told, and what puts its verdicts into words: for the extension, the terminal and the tests. */
import type { AddedInstitution, Blocklist, Knowledge } from '@/src/core/knowledge';
import model from '@/src/core/model/weights.json';
import { lookalikeFinder } from '@/src/core/url/lookalike/find-lookalike';
import { indexTargets } from '@/src/core/url/lookalike/targets';
import { type ExplainKnowledge, prepareExplainKnowledge } from '@/src/explain/explain-knowledge';
import { ADDED_SOURCES, withAdded } from '@/src/registry/added';
import { registry } from '@/src/registry/load';
import { provisions } from '@/src/registry/provisions';
import { sources } from '@/src/registry/sources';
import { rules } from '@/src/rules/index';

export const knowledge: Knowledge = {
  version: `${registry.version}+${model.version}`,
  registry,
  rules,
  provisions,
  model,
};

/**
 * The same with what a person or their organisation added, or an organisation closed; nobody's word makes an imitation of an
 * official address their own.
 */
export function knowledgeWith(added: readonly AddedInstitution[], blocklist?: Blocklist): Knowledge {
  const known = blocklist ? { ...knowledge, blocklist } : knowledge;
  if (added.length === 0) return known;
  const findLookalike = lookalikeFinder(indexTargets(registry));
  const isHonest = (host: string) => findLookalike({ host, registrableDomain: host, userinfo: '' }) === undefined;
  const honest = added.map((one) => ({ ...one, domains: one.domains.filter(isHonest) }));
  return { ...known, registry: withAdded(registry, honest) };
}

/** Not needed for judging, so only made when someone asks for words. */
export function explainKnowledge(known = knowledge): ExplainKnowledge {
  return prepareExplainKnowledge(known, { ...sources, ...ADDED_SOURCES });
}

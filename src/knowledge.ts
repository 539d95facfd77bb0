/** Everything the engine is told, and what puts its verdicts into words: for the extension, the terminal and the tests. */
import type { AddedInstitution, Knowledge } from '@/src/core/knowledge';
import model from '@/src/core/model/weights.json';
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

/** The same with what a person or their organisation added. */
export function knowledgeWith(added: readonly AddedInstitution[]): Knowledge {
  return added.length === 0 ? knowledge : { ...knowledge, registry: withAdded(registry, added) };
}

/** Not needed for judging, so only made when someone asks for words. */
export function explainKnowledge(known = knowledge): ExplainKnowledge {
  return prepareExplainKnowledge(known, { ...sources, ...ADDED_SOURCES });
}

/** Everything the engine is told, and what puts its verdicts into words: for the extension, the terminal and the tests. */
import type { Knowledge } from '@/src/core/knowledge';
import model from '@/src/core/model/weights.json';
import { type ExplainKnowledge, prepareExplainKnowledge } from '@/src/explain/explain-knowledge';
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

/** Not needed for judging, so only made when someone asks for words. */
export function explainKnowledge(): ExplainKnowledge {
  return prepareExplainKnowledge(knowledge, sources);
}

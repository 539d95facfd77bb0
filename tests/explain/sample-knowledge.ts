/** One rule and a provision of each force, so that explanations are tested apart from the rules that happen to exist. */
import type { Provision, Rule } from '@/src/core/rule';
import { prepareExplainKnowledge } from '@/src/explain/explain-knowledge';
import { registry } from '@/src/registry/load';
import { sources } from '@/src/registry/sources';

const rule: Rule = {
  id: 'advance-fee-loan/sample',
  family: 'advance-fee-loan',
  severity: 'high',
  decisive: true,
  patterns: [{ all: [['解冻金']] }],
  words: {
    zh_CN: '放款前要你先交钱，这是骗局。',
    zh_TW: '放款前要你先付錢，這是詐騙。',
    en: 'It wants money before it lends any: a scam.',
  },
  advice: ['do-not-pay-fees-first'],
  references: [{ title: '样例提示', date: '2026-01', checkedOn: '2026-11-21' }],
  examples: { match: ['甲', '乙', '丙'], ignore: ['丁', '戊', '己'] },
};

function provision(force: Provision['force']): Provision {
  return {
    id: `sample-${force}`,
    force,
    citation: { zh_CN: '《样例规定》第一条', zh_TW: '《樣例規定》第一條', en: 'Sample Provisions, art. 1' },
    rule: { zh_CN: '不得找无关的人。', zh_TW: '不得找無關的人。', en: 'Nobody else may be approached.' },
    finding: { zh_CN: '对方要你转告别人', zh_TW: '對方要你轉告別人', en: 'it asks you to tell someone else' },
    seen: 'text',
    sources: [],
    checkedOn: '2026-11-21',
    reviewBy: '2027-05-31',
    patterns: [],
    advice: ['keep-evidence'],
    examples: { match: [], ignore: [] },
  };
}

export const sampleKnowledge = prepareExplainKnowledge(
  {
    registry,
    rules: [rule],
    provisions: [provision('law'), provision('regulation'), provision('self-regulation'), provision('fact')],
  },
  sources,
);

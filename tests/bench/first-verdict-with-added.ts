/** The same with as many institutions as a person can add, two domains and a number each. */
import { createEngine } from '@/src/core/engine';
import type { AddedInstitution } from '@/src/core/knowledge';
import type { Level } from '@/src/core/types';
import { knowledgeWith } from '@/src/knowledge';

const added = Array.from({ length: 200 }, (_, index): AddedInstitution => {
  return {
    id: `own-${index}`,
    addedBy: 'person',
    name: `青岚${index}小额贷款`,
    domains: [`qinglan${index}xd.com`, `ql${index}help.cn`],
    numbers: [`40066${10_000 + index}`],
    addedOn: '2026-11-20',
  };
});

export function firstVerdict(): Level {
  const engine = createEngine(knowledgeWith(added));
  return engine.analyze({ text: '【拍拍金融】您的借款已逾期，请点击 ppdai-huankuan.top 还款' }).level;
}

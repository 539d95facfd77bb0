/** Whoever reads of an institution that somebody added is told so, in every sentence and on its card. */
import { describe, expect, test } from 'vitest';
import { createEngine } from '@/src/core/engine';
import type { AddedInstitution } from '@/src/core/knowledge';
import { explain } from '@/src/explain/explain';
import { LOCALES } from '@/src/i18n/locale';
import { explainKnowledge, knowledgeWith } from '@/src/knowledge';

const ADDED = { name: '青岚小额贷款', domains: ['qinglanxd.com'], numbers: ['4006612345'] } as const;
const MARKS = {
  person: { zh_CN: '我添加的', zh_TW: '我新增的', en: 'added by me' },
  organisation: { zh_CN: '单位添加的', zh_TW: '單位新增的', en: 'added by my organisation' },
};
const NOTICE = '【青岚小额贷款】本期账单已出，请到 m.qinglanxd.com 查看，客服4006612345';

describe.each(['person', 'organisation'] as const)('added by a %s', (addedBy) => {
  const added: AddedInstitution = { id: `${addedBy}-1`, addedBy, ...ADDED, addedOn: '2026-11-20' };
  const knowledge = knowledgeWith([added]);
  const engine = createEngine(knowledge);
  const known = explainKnowledge(knowledge);

  describe.each(LOCALES)('%s', (locale) => {
    const inWords = (text: string) => explain(engine.analyze({ text }), known, locale, text);

    test('a notice: headline, link, number and card say whose word it is', () => {
      const { level, headline, links, numbers, entities } = inWords(NOTICE);
      expect(level).toBe('official');
      for (const said of [headline, links[0]?.text, numbers[0]?.label, entities[0]?.name]) {
        expect(said).toContain(MARKS[addedBy][locale]);
      }
      expect(entities[0]).toMatchObject({ officialDomains: ['qinglanxd.com'], hotlines: ['400-661-2345'] });
      expect(entities[0]?.sources).toHaveLength(1);
      expect(entities[0]?.checkedOn).toBe('2026-11-20');
    });

    test.each(['青岚小额贷款是真的吗', '4006612345'])(
      'asked for, it is not called one of the registry: %s',
      (asked) => {
        const { levelLabel, headline } = inWords(asked);
        expect(levelLabel).not.toBe(inWords('招商银行').levelLabel);
        expect(levelLabel).not.toBe(inWords('某某某某银行').levelLabel);
        expect(headline).toContain(MARKS[addedBy][locale]);
      },
    );
  });

  test('an imitated domain is not shown as its own', () => {
    const imitating = knowledgeWith([{ ...added, domains: ['ppdai-pay.top', 'qinglanxd.com'] }]);
    const text = '青岚小额贷款是真的吗';
    const { entities } = explain(createEngine(imitating).analyze({ text }), explainKnowledge(imitating), 'zh_CN', text);
    expect(entities[0]?.officialDomains).toEqual(['qinglanxd.com']);
  });
});

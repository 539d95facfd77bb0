import { describe, expect, test } from 'vitest';
import { createRegistryDesk } from '@/src/extension/registry-desk';
import { createRegistrySearch } from '@/src/extension/registry-search';
import { knowledge } from '@/src/knowledge';

const search = createRegistrySearch(knowledge.registry);

describe('the entry that is meant comes first', () => {
  test.each([
    ['part of a name', '招联', 'mucfc'],
    ['the same in Traditional characters', '招聯', 'mucfc'],
    ['the whole name', '招商银行', 'cmb'],
    ['pinyin', 'paipaidai', 'paipaidai'],
    ['a domain', 'cmbchina.com', 'cmb'],
    ['a page on it', 'https://m.cmbchina.com/login?x=1', 'cmb'],
    ['the label of a domain', 'ppdai', 'paipaidai'],
    ['capitals and full width', 'ＰＰＤＡＩ．com', 'paipaidai'],
    ['a hotline', '95555', 'cmb'],
    ['a hotline as people write it', '400-', undefined],
    ['an authority', '国家金融监督管理总局', 'nfra'],
    ['an authority in English', 'police', undefined],
    ['an unverified name', '拍拍金融', 'u-paipai-jinrong'],
  ])('%s: %s', (_, query, first) => {
    const found = search(query);
    expect(found.length).toBeGreaterThan(0);
    if (first !== undefined) expect(found[0]).toBe(first);
  });
});

test.each(['', ' ', '银', '1', 'x', '不在名录里的名字', 'qinglanxd.com', '99999999'])('nothing for 「%s」', (query) => {
  expect(search(query)).toEqual([]);
});

describe('the desk', () => {
  const desk = createRegistryDesk([
    {
      id: 'own-1',
      addedBy: 'person',
      name: '青岚小额贷款',
      domains: ['qinglanxd.com'],
      numbers: [],
      addedOn: '2026-11-20',
    },
  ]);

  test('shows so many and counts all', () => {
    const { entries, all } = desk.search('银行', 'zh_CN', 5);
    expect(entries).toHaveLength(5);
    expect(all).toBeGreaterThan(50);
  });

  test('every recorded item has its sources and the date it was checked', () => {
    for (const { id } of knowledge.registry.institutions) {
      const name = knowledge.registry.institutions.find((one) => one.id === id)?.names[0]?.value ?? '';
      const entry = desk.search(name, 'zh_CN', 50).entries.find((one) => one.id === id);
      expect(entry, id).toBeDefined();
      for (const { sources, checkedOn, value } of entry?.records ?? []) {
        expect(sources.length, `${id} ${value}`).toBeGreaterThan(0);
        expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
    }
  });

  test('finds what was added, marked', () => {
    const [entry] = desk.search('青岚', 'zh_CN', 5).entries;
    expect(entry?.card.name).toBe('青岚小额贷款（我添加的）');
    expect(entry?.records.map(({ sort, value }) => [sort, value])).toEqual([
      ['name', '青岚小额贷款'],
      ['domain', 'qinglanxd.com'],
    ]);
  });

  test('a host that an organisation closed is dangerous to it', () => {
    const closed = createRegistryDesk([], { hosts: ['qinglan-garden.com'], except: [] });
    expect(closed.judgeHost('qinglan-garden.com', 'zh_CN').level).toBe('dangerous');
    expect(closed.judgeHost('qinglan-garden.com', 'zh_CN').sentence).toContain('单位');
  });

  test('judges a host with the verdict’s own sentence', () => {
    expect(desk.judgeHost('ppdai-pay.top', 'zh_CN')).toEqual({
      level: 'dangerous',
      sentence: expect.stringContaining('假冒拍拍贷'),
    });
    expect(desk.judgeHost('qinglan-garden.com', 'zh_CN').level).toBe('unverified');
  });
});

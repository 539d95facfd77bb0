import { describe, expect, test } from 'vitest';
import type { Verdict } from '@/src/core/types';
import { explain } from '@/src/explain/explain';
import { toPlainText } from '@/src/explain/plain-text';
import type { Explanation } from '@/src/explain/types';
import { LOCALES, type Locale } from '@/src/i18n/locale';
import { claimOf, decisive, linkOf, numberOf, spanOf, verdictOf, weighed } from './build-verdict';
import { sampleKnowledge } from './sample-knowledge';

function told(parts: Partial<Verdict>, text = '', locale: Locale = 'zh_CN', today?: string): Explanation {
  return explain(verdictOf(parts), sampleKnowledge, locale, text, today);
}

describe('an imitation under an unverified name', () => {
  const text = '【拍拍金融】您的借款已逾期，请点击 ppdai-huankuan.top 还款';
  const host = 'ppdai-huankuan.top';
  const span = spanOf(text, host);
  const explanation = told(
    {
      level: 'dangerous',
      kind: 'collection',
      claims: [
        claimOf('拍拍金融', { status: 'unverified', entity: 'u-paipai-jinrong', span: spanOf(text, '拍拍金融') }),
      ],
      links: [linkOf(host, { span, level: 'dangerous', imitates: 'paipaidai', technique: 'combosquat' })],
      evidence: [
        decisive({
          indicator: 'lookalike-domain',
          span,
          facts: {
            host,
            imitates: 'paipaidai',
            official: 'ppdai.com',
            technique: 'combosquat',
            structural: true,
            differing: [[5, 18]],
          },
        }),
        weighed(2.6, {
          indicator: 'unverified-name',
          span: spanOf(text, '拍拍金融'),
          facts: { name: '拍拍金融', entity: 'u-paipai-jinrong', demand: 'link' },
        }),
      ],
      advice: ['do-not-pay', 'do-not-tap', 'verify-in-app'],
    },
    text,
  );

  test('is headed by the imitation', () => {
    expect(explanation.levelLabel).toBe('高度可疑，不要点、不要付');
    expect(explanation.headline).toBe('假冒拍拍贷的网址：ppdai-huankuan.top');
    expect(explanation.reasons.map(({ tone }) => tone)).toEqual(['bad', 'doubtful']);
  });
  test('is marked in the text, each mark with its reason', () => {
    expect(explanation.marks.map(({ span: [start, end], reason }) => [text.slice(start, end), reason])).toEqual([
      ['拍拍金融', 1],
      [host, 0],
    ]);
  });
  test('shows the name asked about and the institution imitated', () => {
    expect(explanation.entities.map(({ entity, name }) => [entity, name])).toEqual([
      ['u-paipai-jinrong', '拍拍金融'],
      ['paipaidai', '拍拍贷'],
    ]);
    expect(explanation.entities[1]?.status).toMatch(/^被假冒/);
  });
});

describe('cards', () => {
  const claims = ['招联金融', '拍拍贷', '中国建设银行', '中国工商银行'].map((name, index) =>
    claimOf(name, { entity: ['mucfc', 'paipaidai', 'ccb', 'icbc'][index] ?? null, status: 'licensed' }),
  );

  test('are three at most', () => {
    expect(told({ claims }).entities.map(({ entity }) => entity)).toEqual(['mucfc', 'paipaidai', 'ccb']);
  });
  test('hold no address or number the registry does not vouch for', () => {
    const known = new Map(
      [...sampleKnowledge.entities].flatMap(([id, one]) => (one.sort === 'institution' ? [[id, one.entity]] : [])),
    );
    let shown = 0;
    for (const [id, institution] of known) {
      const [card] = told({ claims: [claimOf('x', { entity: id, status: 'known' })] }).entities;
      for (const value of card?.officialDomains ?? []) {
        const item = institution.domains.find((domain) => domain.value === value);
        expect([item?.role, item?.confidence]).toEqual(['official', 'high']);
        shown += 1;
      }
      for (const value of card?.hotlines ?? []) {
        const item = institution.numbers.find((number) => number.value === value.replaceAll('-', ''));
        expect(item?.role).toBe('hotline');
        expect(item?.confidence).not.toBe('low');
      }
      expect(card?.sources.length, id).toBeGreaterThan(0);
    }
    expect(shown).toBeGreaterThan(190);
  });
  test.each(LOCALES)('of every entry can be written in %s', (locale) => {
    for (const [id, { sort }] of sampleKnowledge.entities) {
      const [card] = told({ claims: [claimOf('某名', { entity: id, status: 'known' })] }, '', locale).entities;
      // A name of no known institution is shown as the text has it.
      expect(card?.name === '某名', id).toBe(sort === 'unverified-name');
      expect(card?.name, id).toMatch(/\S/);
      expect([card?.status, ...(card?.facts ?? []), card?.checkedOn].join('\n'), id).not.toMatch(/undefined|^\n|\n$/);
    }
  });
});

describe('a name that only resembles one of the registry', () => {
  const near = { entity: 'mucfc', name: '招联金融' };

  test('asked for, is not taken for the other', () => {
    const asked = told({ asked: 'name', claims: [claimOf('招连金融', { place: 'asked', near })] });
    expect(asked.headline).toBe('我们的名录中没有「招连金融」；名称相近的有「招联金融」，不能当成同一家');
    expect(asked.levelLabel).toBe('我们的名录中没有');
    expect(asked.entities.map(({ entity, status }) => [entity, status])).toEqual([
      [null, '我们的名录中没有这个名称'],
      ['mucfc', '名称相近的机构：持牌消费金融公司'],
    ]);
  });
  test('in a message, is told as that', () => {
    expect(told({ claims: [claimOf('招连金融', { near })] }, 'x').headline).toBe(
      '我们的名录中没有「招连金融」，它只是与「招联金融」相近',
    );
  });
});

describe('numbers', () => {
  test('are told by what the registry holds of them', () => {
    const numbers = [
      numberOf('95786'),
      numberOf('12378', { type: 'short-code' }),
      numberOf('4001507618', { type: 'toll-free' }),
      numberOf('13800000000', { type: 'mobile' }),
      numberOf('13800000000', { type: 'mobile', span: [20, 31] }),
    ];
    expect(told({ numbers }).numbers.map(({ label, tone }) => [label, tone])).toEqual([
      ['招联金融的客服电话', 'good'],
      [expect.stringMatching(/^公共服务电话：/), 'neutral'],
      ['有一处资料说与拍拍贷有关，未经确认', 'doubtful'],
      ['个人手机号，我们的名录中没有', 'neutral'],
    ]);
  });
  test('that contradict the claim or receive the money are told so', () => {
    const numbers = [numberOf('13800000000', { type: 'mobile' }), numberOf('6222021234567890', { type: 'bank-card' })];
    const evidence = [
      weighed(3, { indicator: 'personal-payee', facts: { payee: 'bank-card', value: '6222021234567890' } }),
      weighed(1.4, {
        indicator: 'claim-number-mismatch',
        facts: {
          claimed: 'mucfc',
          name: '招联金融',
          number: '13800000000',
          type: 'mobile',
          officialNumbers: ['95786'],
        },
      }),
    ];
    expect(told({ level: 'suspicious', numbers, evidence }).numbers.map(({ label }) => label)).toEqual([
      '不是名录所记的招联金融客服电话',
      '短信要您把钱付到这里',
    ]);
  });
});

describe('limits', () => {
  test('a text cut short', () => {
    expect(told({ truncated: true }, 'x').limits).toContain('文字太长，只核验了前面一部分。');
  });
  test.each([
    [undefined, false],
    ['2026-12-01', false],
    ['2027-11-21', false],
    ['2027-11-22', true],
    ['2030-01-01', true],
  ])('an old list, read on %s: %s', (today, isOld) => {
    // The registry of the test is of 2026-11-21 or newer; the rule is about twelve months from its own date.
    const knowledge = { ...sampleKnowledge, date: '2026-11-21' };
    const { limits } = explain(verdictOf({}), knowledge, 'zh_CN', 'x', today);
    expect(limits.some((limit) => limit.includes('已经超过一年'))).toBe(isOld);
  });
  test('what a step already says is not said twice', () => {
    const forged = (parts: Partial<Verdict>) => told(parts, 'x').limits.filter((limit) => limit.includes('可以伪造'));
    expect(forged({})).toHaveLength(1);
    expect(forged({ advice: ['sender-can-be-forged'] })).toHaveLength(0);
  });
  test('nothing suspicious found is said to prove nothing, but not beside a doubt', () => {
    const found = (parts: Partial<Verdict>) =>
      told(parts, 'x').limits.some((limit) => limit.startsWith('没有发现可疑'));
    expect(found({})).toBe(true);
    const doubt = weighed(0.3, { indicator: 'short-link', facts: { host: 't.cn', service: '新浪' } });
    expect(found({ evidence: [doubt] })).toBe(false);
  });
});

describe('plain text', () => {
  const text = '【招聯金融】\u001B[2J點 mucfc-pay.top';
  const explanation = told(
    {
      level: 'suspicious',
      kind: 'reminder',
      claims: [claimOf('招聯\u202E金融', { status: 'unknown' })],
      links: [linkOf('a.example', { span: [1, 2] })],
      numbers: [numberOf('138\u200B00000000', { type: 'mobile' })],
      fields: [{ field: 'amount', text: '1元', span: [0, 1] }],
      advice: ['verify-in-app'],
    },
    text,
  );
  const plain = toPlainText(explanation);

  test('has every part of the explanation', () => {
    const { levelLabel, headline, kindLabel, steps, links, limits, knowledge } = explanation;
    for (const part of [levelLabel, headline, kindLabel, steps[0]?.text, links[0]?.text, limits[0], knowledge]) {
      expect(plain).toContain(part);
    }
  });
  test('has no character that steers a terminal or hides', () => {
    expect(plain.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
  test('gathers what is missing in one line', () => {
    expect(plain.split('\n').filter((line) => line.includes('没有写明'))).toHaveLength(1);
  });
  test('begins with the level and the reason', () => {
    expect(plain.split('\n').slice(0, 2)).toEqual([`【${explanation.levelLabel}】`, explanation.headline]);
  });
});

test.each(LOCALES)('an explanation is data: it survives being sent from worker to page in %s', (locale) => {
  const explanation = told(
    { links: [linkOf('a.example')], claims: [claimOf('某某')], advice: ['do-not-pay'] },
    'x',
    locale,
  );
  expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
});

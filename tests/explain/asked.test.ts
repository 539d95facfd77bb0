import { describe, expect, test } from 'vitest';
import { createEngine } from '@/src/core/engine';
import { explain } from '@/src/explain/explain';
import type { Explanation } from '@/src/explain/types';
import { LOCALES, type Locale } from '@/src/i18n/locale';
import { explainKnowledge, knowledge } from '@/src/knowledge';

const engine = createEngine(knowledge);
const words = explainKnowledge();

function asked(text: string, locale: Locale = 'zh_CN'): Explanation {
  return explain(engine.analyze({ text }), words, locale, text);
}

describe('a bare question gets the answer of the registry', () => {
  test.each([
    ['招联金融', '名录中有收录', '招联金融是持牌消费金融公司，官方网址 mucfc.com，客服 95786'],
    ['招聯金融是真的嗎', '名录中有收录', '招联金融是持牌消费金融公司，官方网址 mucfc.com，客服 95786'],
    ['拍拍金融', '我们的名录中没有', '我们的名录中没有叫「拍拍金融」的机构；它可能指拍拍贷，也可能被人冒用'],
    ['众消金融是真的吗', '我们的名录中没有', '我们的名录中没有叫「众消金融」的机构'],
    ['普信金融', '我们的名录中没有', '我们的名录中没有叫「普信金融」的机构'],
    ['爱分期', '我们的名录中没有', '我们的名录中没有叫「爱分期」的机构'],
    ['百信好又贷金融', '我们的名录中没有', '我们的名录中没有「百信好又贷金融」，无法确认它是谁'],
    ['95786', '名录中有收录', '95786 是招联金融的客服电话；来电显示可以伪造，自己拨过去才可靠'],
    ['4001507618', '我们的名录中没有', '4001507618 有一处资料说与拍拍贷有关，没有得到确认，不能当官方电话'],
    ['13812345678', '我们的名录中没有', '我们的名录中没有 13812345678（个人手机号）'],
    ['ppdai.com', '链接属于官方', 'ppdai.com 是拍拍贷的官方网址'],
    ['ppdai-huankuan.top', '高度可疑，不要点、不要付', '假冒拍拍贷的网址：ppdai-huankuan.top'],
    ['some-unknown-shop.com', '无法确认真假', '我们的名录中没有 some-unknown-shop.com，不知道它是谁的'],
    ['t.cn/A6abcd', '无法确认真假', '短网址 t.cn 看不出通向哪里'],
  ])('%s', (text, levelLabel, headline) => {
    expect(asked(text)).toMatchObject({ levelLabel, headline });
  });
});

test('a public line is not called a hotline', () => {
  expect(asked('12378').headline).toMatch(/^12378 是公共服务电话：/);
  expect(asked('12378').levelLabel).toBe('名录中有收录');
});

describe.each(['拍拍金融', '众消金融', '普信金融', '爱分期'])('%s: a true and useful answer', (name) => {
  test.each(LOCALES)('in %s', (locale) => {
    const { entities, steps, limits, channels } = asked(name, locale);
    const [card] = entities;
    expect(card).toMatchObject({ name, tone: 'doubtful', officialDomains: [], hotlines: [] });
    const said = [...(card?.facts ?? []), ...steps.map(({ text }) => text)].join('\n');
    // How to find the real creditor, and what a genuine lender would do.
    expect(said).toMatch({ zh_CN: /全称/, zh_TW: /全名/, en: /full (?:company |legal )?name/ }[locale]);
    expect(said).toMatch({ zh_CN: /合同/, zh_TW: /合約編號/, en: /contract number/ }[locale]);
    expect(said).toMatch({ zh_CN: /征信报告/, zh_TW: /信用報告/, en: /credit report/ }[locale]);
    expect(said).toMatch({ zh_CN: /真正的放款机构/, zh_TW: /真正的放款機構/, en: /A genuine lender/ }[locale]);
    expect(steps.map(({ id }) => id)).toContain('ask-creditor-name');
    expect(limits.join()).toMatch(
      { zh_CN: /不等于是骗子/, zh_TW: /不等於是詐騙/, en: /does not make something a scam/ }[locale],
    );
    expect(channels.map(({ entity }) => entity)).toContain(
      locale === 'zh_TW' && !entities[1] ? 'tw-165' : 'credit-reference-center',
    );
    expect(JSON.stringify(entities)).not.toMatch(/不存在的|does not exist/);
  });
});

test('whom 拍拍金融 may stand for comes with a card of its own', () => {
  const [, card] = asked('拍拍金融').entities;
  expect(card).toMatchObject({ entity: 'paipaidai', tone: 'neutral' });
  expect(card?.officialDomains).toContain('ppdai.com');
  expect(card?.unconfirmedDomains).toContain('ppdaicdn.com');
  // Its only recorded number is a candidate.
  expect(card?.hotlines).toEqual([]);
});

test('a licensed name proves nothing about a message that bears it', () => {
  const { entities, limits } = asked('招联金融');
  expect(entities[0]).toMatchObject({
    entity: 'mucfc',
    legalName: '招联消费金融股份有限公司',
    status: '持牌消费金融公司',
    hotlines: ['95786'],
    checkedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
  });
  expect(entities[0]?.sources.map(({ title }) => title).join()).toContain('法人名单');
  expect(limits[0]).toBe('名称谁都可以写在短信里。收到的短信是真是假，要看链接、号码和官方 App 里的记录。');
});

test('an unknown name gets a card that tells how to find the creditor', () => {
  const [card] = asked('百信好又贷金融').entities;
  expect(card).toMatchObject({ entity: null, status: '我们的名录中没有这个名称', sources: [] });
  expect(card?.facts.join()).toContain('合同编号');
});

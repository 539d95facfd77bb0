/** What a person reads, from the real engine, registry and rules. */
import { describe, expect, test } from 'vitest';
import { createEngine } from '@/src/core/engine';
import { knownCard } from '@/src/explain/entity-card';
import { explain } from '@/src/explain/explain';
import { gatherMaterial } from '@/src/explain/material';
import { toPlainText } from '@/src/explain/plain-text';
import { splitFirst } from '@/src/explain/sentences';
import { asciiHost } from '@/src/explain/shown-host';
import type { Explanation } from '@/src/explain/types';
import { LOCALES, type Locale } from '@/src/i18n/locale';
import { verdictWords } from '@/src/i18n/verdict/verdict-words';
import { explainKnowledge, knowledge } from '@/src/knowledge';
import { hanIn, simplifiedIn, traditionalIn } from '../i18n/scripts';

const engine = createEngine(knowledge);
const words = explainKnowledge();

function told(text: string, locale: Locale = 'zh_CN', sender?: string): Explanation {
  return explain(engine.analyze({ text, ...(sender !== undefined && { sender }) }), words, locale, text);
}

describe('one text, four owners of its link', () => {
  const message = (link: string) => `【招联金融】您的账单已逾期3天，欠款1234.56元，请登录${link}还款。`;
  test.each([
    [' mucfc.com ', '链接属于官方', '链接属于招联金融；欠款是否属实，要到官方 App 里核对'],
    [' mucfc-pay.top ', '高度可疑，不要点、不要付', '假冒招联金融的网址：mucfc-pay.top'],
    [' some-other-shop.com ', '存疑，先核实', '自称招联金融，链接 some-other-shop.com 却不在它的官方网址里'],
    ['App', '无法确认真假', '自称招联金融，但光凭文字证明不了；到招联金融的官方 App 里核对'],
  ])('%s', (link, levelLabel, headline) => {
    expect(told(message(link))).toMatchObject({ levelLabel, headline });
  });
});

test('an official link: what it does not prove is said', () => {
  const { limits, steps, links } = told('【招联金融】您的账单已逾期3天，请登录 mucfc.com 还款。');
  expect(links[0]).toMatchObject({ owner: 'mucfc', text: '招联金融的官方网址', level: 'official' });
  const said = [...limits, ...steps.map(({ text }) => text)].join('\n');
  expect(said).toContain('不等于真有这笔欠款');
  expect(said).toContain('可以伪造');
});

test('an imitation: the link is cut where it differs, the real one stands beside it', () => {
  const { links, steps, channels } = told('【招联金融】您已逾期，请点击 mucfc-pay.top 还款');
  expect(links[0]?.host).toEqual([
    { text: 'mucfc', differs: false },
    { text: '-pay.top', differs: true },
  ]);
  expect(links[0]?.imitates).toEqual({ entity: 'mucfc', name: '招联金融', official: 'mucfc.com' });
  expect(steps[0]?.id).toBe('do-not-pay');
  expect(steps.map(({ text }) => text).join()).toContain('95786');
  expect(channels.map(({ entity }) => entity)).toEqual(
    expect.arrayContaining(['anti-fraud-96110', 'police-110', 'spam-12321', 'internet-report-12377']),
  );
});

test('letters of another script are shown, marked, and given in ASCII', () => {
  const ascii = asciiHost('ppd\u0430i.com');
  const { links, reasons } = told(`【拍拍贷】请点击 http://${ascii}/a 还款`);
  expect(links[0]).toMatchObject({
    asciiHost: ascii,
    host: [
      { text: 'ppd', differs: false },
      { text: '\u0430', differs: true },
      { text: 'i.com', differs: false },
    ],
  });
  expect(reasons[0]?.text).toContain(ascii);
});

test('a threat sent to a relative: maybe a real collector, which rule, nothing owed, what to keep, whom to call', () => {
  const explanation = told('【拍拍贷】请转告张三，其在我司欠款已严重逾期，再不还款后果自负');
  expect(explanation.levelLabel).toBe('存疑，先核实');
  expect(explanation.headline).toMatch(/^催收方式涉嫌违规：/);
  expect(explanation.reasons[0]?.detail).toMatch(/^涉嫌违反行业自律规定。/);
  expect(explanation.reasons[0]?.source).toMatch(/^依据：中国银行业协会/);
  expect(explanation.limits[0]).toContain('可能是真的催收方');
  const steps = explanation.steps.map(({ text }) => text).join('\n');
  expect(steps).toContain('没有义务替别人还');
  expect(steps).toContain('留好');
  expect(explanation.channels.map(({ number }) => number)).toContain('110');
});

test('an advertisement is no debt, a code is for nobody else, a court is asked by its own line', () => {
  expect(told('【微众银行】恭喜您获得5万额度，回复1领取，拒收请回复R').headline).toBe('这是广告，不是欠款');
  expect(told('【招商银行】您的验证码是123456，请勿泄露').headline).toBe('验证码只给您自己用，谁来要都不要给');
  const court = told('【人民法院】（2026）鲁1312民初1324号案件，请查收 https://zxfw.court.gov.cn/zxfw/#/x?a=1');
  expect(court.headline).toContain('用案号向法院核实');
  expect(court.channels[0]?.number).toBe('12368');
});

test('a message without anything to hold on to is called that', () => {
  expect(told('您好，您的借款已逾期，请尽快处理')).toMatchObject({
    levelLabel: '无法确认真假',
    headline: '没有可以拿名录核对的链接、号码或名称，看不出真假',
  });
  expect(told('').headline).toBe('没有可以核验的内容');
});

test('fields are a checklist of what a notice should state, except in a scam', () => {
  const { fields } = told('【招联金融】您的账单已逾期3天，欠款1234.56元，请打开App处理。');
  expect(fields.find(({ field }) => field === 'days-overdue')).toEqual({
    field: 'days-overdue',
    label: '逾期天数',
    text: '3天',
  });
  expect(fields.find(({ field }) => field === 'due-date')).toEqual({ field: 'due-date', label: '还款日' });
  const scam = told('【招联金融】您的账单已逾期3天，请点击 mucfc-pay.top 还款');
  expect(scam.fields.every(({ text }) => text !== undefined)).toBe(true);
});

const MESSAGES = [
  '【拍拍金融】您的借款已逾期，请点击 ppdai-huankuan.top 还款',
  '【招联金融】您的账单已逾期3天，请登录 mucfc.com 还款。',
  '【招联金融】您的账单已逾期，请致电13900001111',
  '您的贷款银行卡号填写错误，账户被冻结，请缴纳解冻金5000元后提现',
  '【度小满】根据《催收行业管理办法》，你将被列入征信黑名单',
  '【法务部】你的案件已移交，请致电17012345678处理',
  '您好，您的借款已逾期，请尽快处理',
  '众消金融是真的吗',
  'http://mucfc.com@evil-site.top/pay',
  '12378',
];

describe.each(LOCALES)('in %s the whole answer', (locale) => {
  test.each(MESSAGES)('to %s is complete and in that language', (text) => {
    const explanation = told(text, locale);
    expect(explanation.steps.length).toBeGreaterThan(0);
    expect(explanation.knowledge).toContain(words.date);
    const plain = toPlainText(explanation);
    expect(plain).toContain(explanation.headline);
    expect(plain).not.toMatch(/undefined|\[object|\$\{/);
    const ours = [
      explanation.levelLabel,
      explanation.kindLabel,
      ...explanation.steps.map((step) => step.text),
      ...explanation.limits,
    ]
      .join('\n')
      // Names stay as they are registered.
      .replaceAll(/拍拍贷|招联金融|度小满/g, '');
    if (locale === 'zh_CN') expect(traditionalIn(ours)).toBe('');
    if (locale === 'zh_TW') expect(simplifiedIn(ours)).toBe('');
    if (locale === 'en') expect(hanIn(ours)).toBe('');
  });
});

test('every span of a mark is in the text, and every mark has its reason', () => {
  let seen = 0;
  for (const text of MESSAGES) {
    const { marks, reasons } = told(text);
    for (const { span, reason, tone } of marks) {
      expect(span[1]).toBeLessThanOrEqual(text.length);
      expect(reasons[reason]?.tone).toBe(tone);
      seen += 1;
    }
  }
  expect(seen).toBeGreaterThan(MESSAGES.length / 2);
});

test('every family of the rules has a name in every language, every rule a headline of one line', () => {
  for (const locale of LOCALES) {
    for (const rule of knowledge.rules) {
      expect(
        verdictWords(locale).signs.family[rule.family],
        `${rule.family} in src/i18n/verdict/${locale}/families.ts`,
      ).toBeTruthy();
      const [first] = splitFirst(rule.words[locale]);
      expect(first.length, `${rule.id}: a shorter first sentence in ${locale}`).toBeLessThanOrEqual(
        locale === 'en' ? 140 : 60,
      );
    }
  }
});

describe('a text about no loan', () => {
  const parcel = '【橘子驿站】您的包裹已到2号楼，请凭取件码领取';
  test('speaks of no creditor, in any language', () => {
    for (const locale of LOCALES) {
      const { entities, steps, limits } = told(parcel, locale);
      const said = [...(entities[0]?.facts ?? []), ...steps.map(({ text }) => text), ...limits].join('\n');
      expect(said).not.toMatch(/债主|債主|放款机构的|放款機構的|催收|征信|creditor|lender’s|collectors/);
      expect(entities[0]?.facts).toHaveLength(1);
    }
  });
  test('has no list of what a notice should state', () => {
    expect(told(parcel).fields).toEqual([]);
    expect(told('【农业银行】风险提示：不法分子冒充客服诱导共享屏幕，请勿相信，可致电95599。').fields).toEqual([]);
  });
  test('a name that speaks of lending still gets the way to the creditor', () => {
    const [card] = told('【青草借款】欢迎您').entities;
    expect(card?.facts.join()).toContain('债主');
  });
});

test('a house’s other address names no app to open', () => {
  const { headline, links, entities, steps } = told('【中国移动】本月话费68.50元，请登录 https://10086.cn 充值');
  expect(headline).toContain('同属一家');
  expect(links[0]?.text).toContain('同属一家');
  expect(entities.map(({ entity }) => entity)).not.toContain('cmpay');
  expect(steps.map(({ text }) => text).join()).not.toMatch(/和包|放款机构/);
});

test('what only resembles is not called imitated, on its card either', () => {
  const { entities } = told('ppdau.com');
  expect(entities[0]).toMatchObject({ entity: 'paipaidai' });
  expect(entities[0]?.status).toMatch(/^网址与它的官方网址相似/);
});

test('an address that runs code is not said to start a program only', () => {
  expect(told('javascript:alert(1)').headline).toBe('这不是网页地址，点开可能运行代码或启动别的程序');
});

test('unlawful collection has its own headline, also beside a pattern that proves nothing by itself', () => {
  const { level, headline, reasons } = told('再不还钱，今晚就爆通讯录，让你亲友都知道你欠债');
  expect(level).toBe('suspicious');
  expect(reasons.map(({ indicator }) => indicator)).toContain('scam-pattern');
  expect(headline).toMatch(/^催收方式涉嫌违规/);
});

test('a card shows addresses to type in, written numbers, and an English status that begins a line', () => {
  for (const { entity, sort } of words.entities.values()) {
    if (sort === 'unverified-name') continue;
    const card = knownCard(entity.id, { as: 'named' }, gatherMaterial(engine.analyze({ text: '' }), words, 'en', ''));
    expect(card?.officialDomains.join(' ') ?? '').not.toMatch(/img\.|cdn\.|static\.|objects\./);
    expect(card?.officialDomains.length).toBeLessThanOrEqual(3);
    expect(card?.hotlines.filter((number) => /^0\d{8,}$/.test(number))).toEqual([]);
    expect(card?.status).toMatch(/^[A-Z]/);
  }
});

test('a long paragraph about a name is told sentence by sentence', () => {
  const [card] = told('众消金融').entities;
  expect(card?.facts.length).toBeGreaterThan(3);
  for (const fact of card?.facts.slice(0, 4) ?? []) expect(fact.slice(0, -1)).not.toContain('。');
});

test('one answer calls its reader by one pronoun', () => {
  for (const text of MESSAGES) {
    const { headline, steps, limits, entities } = told(text);
    const own = [headline, ...steps.map((step) => step.text), ...limits, ...entities.flatMap(({ facts }) => facts)];
    expect(own.join('\n').replaceAll('你我贷', '')).not.toContain('你');
  }
});

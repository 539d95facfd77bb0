/** Verdicts in two sentences, and numbers that are nobody's but theirs. */
import { describe, expect, test } from 'vitest';
import { createEngine } from '@/src/core/engine';
import { explain } from '@/src/explain/explain';
import type { PlainAnswer } from '@/src/explain/types';
import { LOCALES, type Locale } from '@/src/i18n/locale';
import { explainKnowledge, knowledge, knowledgeWith } from '@/src/knowledge';

const engine = createEngine(knowledge);
const known = explainKnowledge();

function plain(text: string, locale: Locale = 'zh_CN'): PlainAnswer {
  return explain(engine.analyze({ text }), known, locale, text).plain;
}

const MESSAGES = {
  imitation: '【招联金融】您的借款已逾期，请点击 mucfc-huankuan.top 还款',
  scam: '您的贷款已批准，放款前请先缴纳2000元保证金到客服账户，到账后一并退还',
  conduct: '【招联金融】您的借款逾期，请还款，否则我们将联系您的家人和单位催收',
  reminder: '【招商银行】您尾号1234的信用卡本期账单1200元，到期还款日11月25日，请按时还款。',
  code: '【招商银行】验证码 482913，您正在登录手机银行，切勿告诉他人。',
  official: '【招商银行】本期账单已出，详见 https://www.cmbchina.com/',
} as const;

/** Digits of every number the registry calls somebody's hotline. */
const recorded = new Set(
  [...knowledge.registry.institutions, ...knowledge.registry.authorities].flatMap(({ numbers }) =>
    numbers.flatMap(({ role, confidence, value }) => (role === 'hotline' && confidence !== 'low' ? [value] : [])),
  ),
);

describe.each(LOCALES)('in %s', (locale) => {
  test.each(Object.entries(MESSAGES))('%s: one sentence what, one what to do, and recorded numbers only', (_, text) => {
    const { what, doNow, calls } = plain(text, locale);
    for (const sentence of [what, doNow]) {
      expect(sentence).toMatch(/[。.]$/);
      expect(sentence.length).toBeLessThan(locale === 'en' ? 110 : 32);
    }
    expect(calls.length).toBeGreaterThan(0);
    for (const { name, number } of calls) {
      expect(recorded).toContain(number.replace(/\D/g, ''));
      expect(name).not.toContain(number);
    }
  });
});

test.each([
  ['imitation', '冒充招联金融'],
  ['scam', '很像骗人'],
  ['conduct', '不合规矩'],
  ['reminder', '看不出是真是假'],
  ['code', '谁来要都不能给'],
  ['official', '招商银行自己的网址'],
] as const)('%s: %s', (name, expected) => {
  expect(plain(MESSAGES[name]).what).toContain(expected);
});

test('the institution is rung first, the anti-fraud line after it, the police where it is dangerous', () => {
  expect(plain(MESSAGES.reminder).calls.map(({ number }) => number)).toEqual(
    expect.arrayContaining(['95555', '96110']),
  );
  expect(plain(MESSAGES.reminder).calls[0]).toEqual({ name: '招商银行', number: '95555' });
  expect(plain(MESSAGES.reminder).calls.map(({ number }) => number)).not.toContain('110');
  expect(plain(MESSAGES.imitation).calls.at(-1)?.number).toBe('110');
});

test('a number in the message is never offered', () => {
  const text = '【招商银行】您的账户异常，请立即致电 13800138000 或 4009998888 核实';
  const numbers = plain(text).calls.map(({ number }) => number.replace(/\D/g, ''));
  expect(numbers).not.toContain('13800138000');
  expect(numbers).not.toContain('4009998888');
  expect(numbers[0]).toBe('95555');
});

test('in Taiwan and Hong Kong their own lines come first', () => {
  expect(
    plain(MESSAGES.scam, 'zh_TW')
      .calls.map(({ number }) => number)
      .slice(0, 2),
  ).toEqual(['165', '18222']);
});

test('where no number of theirs is known that is said, and somebody else is rung', () => {
  const { note, calls } = plain('【拍拍贷】您的借款已逾期，请点击 ppdai-huankuan.top 还款');
  expect(note).toContain('拍拍贷');
  expect(calls[0]?.number).toBe('96110');
});

test('what was asked for by name is answered by name', () => {
  expect(plain('95555').what).toContain('招商银行');
});

test('what an organisation has closed is said to be closed by it', () => {
  const closed = createEngine(knowledgeWith([], { hosts: ['evil.example.com'], except: [] }));
  const text = 'https://evil.example.com/';
  const { plain: answer, headline, reasons, links } = explain(closed.analyze({ text }), known, 'zh_CN', text);
  expect(answer.what).toContain('您的单位');
  expect(headline).toContain('您的单位已封禁');
  expect(reasons[0]?.tone).toBe('bad');
  expect(links[0]?.text).toBe('您的单位已封禁这个网址');
});

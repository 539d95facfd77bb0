/** A report from the real engine: nothing personal in it by default, and everything an authority needs. */
import { describe, expect, test } from 'vitest';
import { createReportWriter } from '@/src/extension/report-writer';
import { LOCALES } from '@/src/i18n/locale';
import { SITUATIONS } from '@/src/i18n/report/keys';
import { reportWords } from '@/src/i18n/report/report-words';
import { CARDS, IDS, NAMES, OTHERS, PHONES } from '../../core/redact/own-messages';

const writer = createReportWriter([]);
const NOTHING = { kinds: [], theirs: false } as const;

const MESSAGE = {
  text: '【拍拍金融】尊敬的张伟明先生（身份证110101199003071234），您的借款5,000.00元已于2026-11-18逾期3天，再不还款明天全公司都会收到，请点击 ppdai-huankuan.top/p?u=13812345678 或转账至李小四 6222021234567890123，加微信kefu_2026，联系139 1234 5678。客服95786',
  sender: '17012345678',
  receivedAt: '2026-11-21T23:30',
} as const;
const SECRETS = ['张伟', '110101', '13812345678', '李小四', '6222', 'kefu', '139 1234', '1391234', '17012345678'];

const written = (text: string, part: 'submission' | 'all' = 'all') =>
  writer.toText(writer.write({ text }, 'zh_CN', { shown: NOTHING }), part);

describe('by default', () => {
  test.each(LOCALES.flatMap((locale) => SITUATIONS.map((situation) => [locale, situation] as const)))(
    '%s, %s: nothing personal of message or sender, amounts, dates and hotlines stay',
    (locale, situation) => {
      const report = writer.write(MESSAGE, locale, { situation, shown: NOTHING });
      const text = writer.toText(report, 'all');
      for (const secret of SECRETS) expect(text).not.toContain(secret);
      for (const kept of ['5,000.00', '2026-11-18', '95786', '2026-11-21 23:30', 'ppdai-huankuan[.]top/p']) {
        expect(text).toContain(kept);
      }
      expect(report.situation).toBe(situation);
      expect(report.steps.length).toBeGreaterThanOrEqual(4);
      expect(report.authorities.length).toBeGreaterThan(0);
      expect(report.script.lines.length).toBe(3);
      expect(report.keep.length).toBeGreaterThanOrEqual(2);
    },
  );

  const marked = [...NAMES, ...IDS, ...CARDS, ...PHONES, ...OTHERS];
  test.each(marked)('nothing of %s', (message) => {
    const text = written(message.replace(/[⟦⟧⟪⟫]/g, ''));
    const secrets = Array.from(message.matchAll(/⟦([^⟧]*)⟧/g), ([, secret = '']) => secret);
    for (const secret of secrets.filter((one) => one.length >= 4 || (one.length > 1 && /\p{Script=Han}/u.test(one)))) {
      // 1234 is hidden, the hotline 12345 is not.
      expect(text).not.toMatch(new RegExp(`(?<!\\d)${secret.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\d)`));
    }
  });
});

test('whom the message asks to contact or pay is written out when wanted, and the person’s own is not', () => {
  const text = writer.toText(writer.write(MESSAGE, 'zh_CN', { shown: { kinds: [], theirs: true } }), 'all');
  for (const theirs of ['李小四', '6222021234567890123', 'kefu_2026', '139 1234 5678', '17012345678']) {
    expect(text).toContain(theirs);
  }
  for (const own of ['张伟明', '110101199003071234', '13812345678']) expect(text).not.toContain(own);
});

test('a kind that is chosen is written out', () => {
  const text = writer.toText(
    writer.write(MESSAGE, 'zh_CN', { shown: { kinds: ['name'], theirs: false } }),
    'submission',
  );
  expect(text).toContain('尊敬的张伟明先生');
  expect(text).toContain('[证件号码]');
});

test('what is handed in holds facts, message, links, signs and rules with their sources; the rest is for the person', () => {
  const report = writer.write(MESSAGE, 'zh_CN', { shown: NOTHING });
  const submission = writer.toText(report, 'submission');
  const { document: words } = reportWords('zh_CN');
  const headings = [words.facts.heading, words.message, words.links, words.numbers, words.evidence, words.rules];
  for (const heading of headings) expect(submission).toContain(`\n${heading}\n`);
  expect(submission).not.toContain(words.steps);
  expect(writer.toText(report, 'all')).toContain(words.steps);
  expect(report.rules.map(({ citation }) => citation).join()).toContain('中国银行业协会');
  for (const { sources, force } of report.rules) {
    expect(sources).toMatch(/核对日期 \d{4}-\d{2}-\d{2}/);
    expect(force).not.toBe('');
  }
  for (const { number, site, sources } of report.authorities) {
    expect(number ?? site).toBeDefined();
    expect(sources).toMatch(/核对日期 \d{4}-\d{2}-\d{2}/);
  }
});

test('no address of the message can be opened from the report; official ones can', () => {
  const text = written('【招联金融】您的账单已逾期3天，请点击 http://mucfc-pay.top/a 还款，详见 x.example.com/b');
  expect(text).toContain('hxxp://mucfc-pay[.]top/a');
  expect(text).not.toMatch(/mucfc-pay\.top|x\.example\.com|http:/);
  expect(text).toContain('mucfc.com');
});

describe('whom to turn to', () => {
  const entities = (
    situation: (typeof SITUATIONS)[number],
    locale: 'zh_CN' | 'zh_TW' = 'zh_CN',
    text: string = MESSAGE.text,
  ) => writer.write({ text }, locale, { situation, shown: NOTHING }).authorities.map(({ entity }) => entity);
  test.each([
    ['not-clicked', ['spam-12321', 'anti-fraud-96110']],
    ['entered-data', ['police-110', 'anti-fraud-96110']],
    ['money-sent', ['police-110', 'anti-fraud-96110']],
    ['really-overdue', ['gov-hotline-12345', 'nifa']],
    ['threatened', ['police-110', 'report-12337']],
    ['third-party', ['police-110']],
    ['court', ['court-12368', 'court-online-service']],
  ] as const)('%s: %j', (situation, wanted) => {
    expect(entities(situation)).toEqual(expect.arrayContaining([...wanted]));
  });
  test('a licensed lender is complained about at 12378, a bank card payment in Taiwan is a case for 165', () => {
    expect(entities('really-overdue', 'zh_CN', '【招联金融】您的借款已逾期')).toContain('consumer-12378');
    expect(entities('money-sent', 'zh_TW', '您的貸款已逾期，請加LINE繳款')).toEqual(
      expect.arrayContaining(['tw-165', 'hk-18222']),
    );
  });
});

describe('the situation that is likely', () => {
  test.each([
    ['【拍拍金融】您的借款已逾期，请点击 ppdai-huankuan.top 还款', 'not-clicked'],
    ['【招联金融】您的借款将于11月28日到期，请登录App还款。', 'really-overdue'],
    ['请转告王小明，他在某平台的借款已逾期，请他尽快处理', 'third-party'],
    [
      '【某某县人民法院】王小明你好，请查收（2026）鲁1312民初1324号案件，点击链接查阅 https://zxfw.court.gov.cn/zxfw',
      'court',
    ],
    ['再不还款，明天全公司都会收到你欠钱的消息', 'threatened'],
  ] as const)('%s → %s', (text, situation) => {
    expect(writer.write({ text }, 'zh_CN', { shown: NOTHING }).situation).toBe(situation);
  });
});

test('the hour it came at counts: at night collecting breaks a rule', () => {
  const text = '【好用花】您的借款已逾期3天，请立即还款';
  const rulesAt = (receivedAt: string) =>
    writer.write({ text, receivedAt }, 'zh_CN', { shown: NOTHING }).rules.map(({ finding }) => finding);
  expect(rulesAt('2026-11-21T23:30').join()).toContain('夜里');
  expect(rulesAt('2026-11-21T15:30').join()).not.toContain('夜里');
});

test('what the person has not filled in is left blank, not made up', () => {
  const { facts } = writer.write({ text: MESSAGE.text }, 'zh_CN', { shown: NOTHING });
  expect(facts[0]?.value).toEqual([{ text: '＿＿＿＿＿＿' }]);
  expect(facts[1]?.value).toEqual([{ text: '＿＿＿＿＿＿' }]);
});

test('a port of an enterprise is nobody’s own number and stays', () => {
  const { facts } = writer.write({ text: MESSAGE.text, sender: '106980095588' }, 'zh_CN', { shown: NOTHING });
  expect(facts[1]?.value).toEqual([{ text: '106980095588' }]);
});

test('a message that is full of covers hides nothing else', () => {
  const text = '\u2840\u2841 您的借款已逾期，请点击 ppdai-huankuan.top';
  const { message } = writer.write({ text }, 'zh_CN', { shown: NOTHING });
  expect(message.some(({ hidden }) => hidden !== undefined)).toBe(false);
});

test.each([
  ['', 'zh_CN'],
  ['95555', 'en'],
  ['招联金融', 'zh_TW'],
  ['mucfc.com', 'zh_CN'],
  ['\uD800', 'en'],
] as const)('whatever was asked (%s) makes a report', (text, locale) => {
  const report = writer.write({ text }, locale, { shown: NOTHING });
  expect(writer.toText(report, 'all').length).toBeGreaterThan(200);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractFields } from '@/src/core/fields/extract-fields';
import { normalize } from '@/src/core/text/normalize';
import type { ContactNumber } from '@/src/core/types';
import { cpuMilliseconds } from '../../cpu-time';

function fieldsOf(text: string, numbers: readonly ContactNumber[] = []): string[] {
  return extractFields(normalize(text), numbers).map(({ field, text: words }) => `${field}=${words}`);
}

describe('what a notice states', () => {
  test.each<[string, readonly string[]]>([
    [
      '【邻家银行】尊敬的王女士，您尾号3321的信用卡本期账单金额2,380.50元，最低还款238.05元，到期还款日12月08日。',
      ['addressee=尊敬的王女士', 'account=3321', 'amount=2,380.50元', 'amount=238.05元', 'due-date=12月08日'],
    ],
    [
      '您在小湖消费金融的借款5000元已逾期12天，逾期利息为63.20元，请登录小湖金融APP还款。',
      ['amount=5000元', 'days-overdue=12天', 'interest=63.20元', 'channel=小湖金融APP'],
    ],
    [
      '尊敬的用户，您在普信金融借款的金额为3000元，原定于2026年10月01日还款，现已逾期20天，逾期利息为45元，请及时还款以免影响信用记录。',
      ['addressee=尊敬的用户', 'amount=3000元', 'due-date=2026年10月01日', 'days-overdue=20天', 'interest=45元'],
    ],
    ['李*您好，您的贷款将于2026-12-03扣款，请确保余额充足。', ['addressee=李', 'due-date=2026-12-03']],
    ['138****2211，您的账户欠款余额￥1,204.00，请尽快处理', ['addressee=138****2211', 'balance=￥1,204.00']],
    ['您的20元借款明日到期，请留意。', ['amount=20元', 'due-date=明日']],
    ['您有一笔借款还有3天到期，年利率14.4%，可自动扣款。', ['due-date=3天', 'interest=14.4%', 'channel=自动扣款']],
    ['贵户已超期两个月，请到网点缴清。', ['days-overdue=两个月', 'channel=网点']],
    ['【山城銀行】本期帳單NT$1,180，繳款截止日12/05', ['amount=NT$1,180', 'due-date=12/05']],
    ['Your payment of $25.00 is due on 12/02/2026.', ['amount=$25.00', 'due-date=12/02/2026']],
    ['您的借款已还1/3期，还款日1/3期后调整', []],
    ['每月25日为还款日，请存足款项。', ['due-date=每月25日']],
    ['账户余额657.09，尾号8842。', ['balance=657.09', 'account=8842']],
    ['请把款转到个人账户，卡号6222****7719', ['channel=个人账户', 'account=6222****7719']],
  ])('%s', (text, expected) => expect(fieldsOf(text)).toEqual(expected));

  test.each<[string, readonly string[]]>([
    [
      '【山城銀行】陳小姐您好，您的信用卡本期應繳金額NT$3,210，繳款截止日11月30日，逾期將加計利息。',
      ['addressee=陳小姐', 'amount=NT$3,210', 'due-date=11月30日'],
    ],
    [
      'Dear Ms Lam, your loan account ending 4471 has an outstanding balance of HK$8,200.50, now 14 days overdue. It was due on 3 November 2026. Late fee: HK$120.',
      [
        'addressee=Dear Ms Lam',
        'account=4471',
        'balance=HK$8,200.50',
        'days-overdue=14 days',
        'due-date=3 November 2026',
        'interest=HK$120',
      ],
    ],
    [
      'Minimum payment $35.00 due by July 15, 2026. Pay via mobile banking.',
      ['amount=$35.00', 'due-date=July 15, 2026', 'channel=mobile banking'],
    ],
  ])('other wordings: %s', (text, expected) => expect(fieldsOf(text)).toEqual(expected));

  test('full-width digits and split words are read, and shown as written', () => {
    expect(fieldsOf('您 的 借 款 金 额 为１２００元，已 逾 期８天')).toEqual([
      'amount=１２００元',
      'days-overdue=８天',
    ]);
  });

  test.each([
    '最高可贷50万元，3分钟到账',
    '额度已提升至20000元，领取后立即可用',
    '送您88元红包，满100元立减20元',
    '请在24小时内与我司联系',
    '逾期90天以上的账户按合同处理',
    '3日内回复办理，5天后失效',
    '版本1.2.3已发布，共2个文件',
    '会议定在12月3日下午举行',
    '借款的金额为元，原定于日期还款，现已逾期天',
  ])('states nothing of the kind: %s', (text) => expect(fieldsOf(text)).toEqual([]));

  test('a contact is a number to call or write to, not a card', () => {
    const text = '客服95511，收款卡6222020200112233445';
    const numbers: ContactNumber[] = [
      { text: '95511', span: [2, 7], type: 'hotline', value: '95511' },
      { text: '6222020200112233445', span: [11, 30], type: 'bank-card', value: '6222020200112233445' },
    ];
    expect(fieldsOf(text, numbers).filter((line) => line.startsWith('contact'))).toEqual(['contact=95511']);
  });

  test('no more than three of each', () => {
    expect(fieldsOf('应还100元；'.repeat(50))).toHaveLength(3);
  });
});

describe('holds for any text', () => {
  const piece = fc.constantFrom(
    '尊敬的',
    '应还',
    '12',
    '元',
    '逾期',
    '天',
    '2026',
    '年',
    '月',
    '日',
    '，',
    '-',
    '.',
    '尾号',
    '*',
    'app',
    '\uD83D',
    ' due ',
  );
  test('every span is inside the text and holds the words shown', () => {
    let seen = 0;
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 }),
        (pieces) => {
          const text = pieces.join('');
          for (const { span, text: words } of extractFields(normalize(text), [])) {
            seen += 1;
            expect(span[0]).toBeLessThan(span[1]);
            expect(text.slice(span[0], span[1])).toBe(words);
          }
        },
      ),
      { seed: 20261121, numRuns: 2000 },
    );
    expect(seen).toBeGreaterThan(200);
  });

  test.each(['1', '逾期', '2026年1月', '尾号*', '1,', 'a ', '尊敬的', '今日', '借款app', '*1', '12月'])(
    'a long run of %j costs no more than its length',
    (unit) => {
      const cost = (length: number): number => {
        const text = normalize(unit.repeat(Math.ceil(length / unit.length)));
        return cpuMilliseconds(() => extractFields(text, []), 3);
      };
      // Quadratic growth would be 64 times; the floor keeps timer noise out.
      expect(cost(160_000)).toBeLessThan(32 * Math.max(cost(20_000), 1));
    },
  );
});

import type { Rule } from '@/src/core/rule';
import { adccHongKong, ftcDebt } from '../references';
import { NEWS } from '../vocabulary';

export const rule = {
  id: 'advance-fee-loan/overseas-upfront',
  family: 'advance-fee-loan',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        ['loan', 'loans', 'funds', 'cash advance'],
        [
          'transfer fee',
          'clearance fee',
          'application fee',
          'processing fee',
          'upfront fee',
          'up-front fee',
          'security deposit',
          'insurance fee',
          'admin fee',
          'administration fee',
          'handling fee',
          'activation fee',
          'release fee',
          'verification fee',
          'gift card',
        ],
        ['pay', 'send', 'transfer', 'deposit', 'before', 'buy', 'purchase'],
      ],
      within: 160,
      none: [...NEWS, 'no processing fee', 'no upfront fee', 'never'],
    },
    {
      all: [
        ['pre-approved', 'approved', 'disbursement', 'disbursed', 'your loan', 'funds'],
        [
          'refundable deposit',
          'deposit of',
          'fee of',
          'upfront payment',
          'advance payment',
          'insurance fee',
          'processing fee',
        ],
        ['required', 'before', 'first', 'kindly', 'send', 'pay'],
      ],
      within: 200,
      none: [...NEWS, 'no processing fee', 'no upfront fee', 'never', 'mortgage'],
    },
    {
      all: [
        ['行政费', '手续费', '律师费', '保证金', '转账费'],
        ['贷款', '借贷', '批核', '放款', '私人贷款'],
        ['入数', '过数', '转数快', 'fps', '先付', '先支付', '先缴'],
      ],
      within: 60,
      none: NEWS,
    },
  ],
  words: {
    zh_CN: '以手续费、行政费为名，要您在拿到贷款之前先付款。',
    zh_TW: '以手續費、行政費為名，要你在收到貸款之前先付款。',
    en: 'It asks for a fee by transfer or gift card before a loan is released. A lawful lender deducts nothing in advance.',
  },
  advice: ['do-not-pay-fees-first', 'do-not-pay'],
  references: [ftcDebt, adccHongKong],
  examples: {
    match: [
      'Your loan of $5,000 is approved! Pay a $250 processing fee by transfer today and we release the funds within the hour.',
      'Congrats, your cash advance is ready. Buy a $100 gift card as security deposit before we send the funds.',
      '閣下之私人貸款已批核，請先以轉數快支付行政費$3,800，完成後即日放款。',
    ],
    ignore: [
      'Your loan repayment of $210 is due on 5 May. Pay in the app; there is no processing fee.',
      'We never charge an upfront fee for a loan. If anyone asks you to pay first, report it.',
      '本行私人貸款免手續費，批核與否視乎信貸紀錄。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { ftcDebt } from '../references';
import { NEWS } from '../vocabulary';

const DEBT_TO_COLLECT = [
  ...[
    'debt',
    'loan',
    'collection',
    'settlement',
    'overdue',
    'outstanding balance',
    'past due',
    'balance due',
    'you owe',
  ],
] as const;

export const rule = {
  id: 'overseas/en-collection-arrest',
  family: 'overseas',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        ['loan', 'debt', 'payday', 'overdue', 'outstanding balance', 'unpaid', 'delinquent', 'past due', 'you owe'],
        [
          'arrest',
          'arrested',
          'warrant',
          'police will',
          'police are',
          'police officers',
          'police case',
          'police complaint',
          'jail',
          'prison',
          'sheriff',
          'criminal charges',
        ],
        ['pay', 'call', 'settle', 'immediately', 'today', 'hours', 'within', 'contact'],
      ],
      within: 260,
      none: [...NEWS, 'never threaten', 'report it', 'scam alert', 'news', 'convicted'],
    },
    {
      all: [
        DEBT_TO_COLLECT,
        ['gift card', 'gift cards', 'bitcoin', 'crypto', 'usdt', 'western union', 'moneygram'],
        ['pay', 'send', 'settle', 'buy', 'immediately', 'today', 'avoid'],
      ],
      within: 220,
      none: [...NEWS, 'scam alert', 'never'],
    },
    {
      all: [
        DEBT_TO_COLLECT,
        ['wire transfer', 'zelle', 'cash app'],
        ['immediately', 'today', 'avoid', 'legal action', 'final notice', 'last chance', 'within 24 hours'],
      ],
      within: 220,
      none: [...NEWS, 'scam alert', 'never'],
    },
    {
      all: [
        ['irs', 'back taxes', 'tax debt', 'social security'],
        ['arrest', 'arrested', 'gift card', 'gift cards', 'warrant', 'suspended'],
        ['pay', 'call', 'immediately', 'contact', 'today'],
      ],
      within: 220,
      none: [...NEWS, 'never', 'scam alert', 'news'],
    },
  ],
  words: {
    zh_CN: '用逮捕威胁还债，或要您用礼品卡、加密货币、电汇还款。',
    zh_TW: '用逮捕威脅還債，或要您用禮品卡、加密貨幣、電匯還款。',
    en: 'It threatens arrest over a debt or wants gift cards, crypto or wire transfers. Genuine collectors do neither.',
  },
  advice: ['do-not-pay', 'call-police-if-threatened', 'keep-evidence'],
  references: [ftcDebt],
  examples: {
    match: [
      'Your payday loan is overdue. A warrant will be issued for your arrest unless you pay today. Call 1-888-555-0100.',
      'Final notice: settle your outstanding balance with gift cards immediately to avoid legal action.',
      'Final notice: your debt of $650 is past due. Send it by Zelle today to avoid court.',
      'You owe $890 on your loan. Police will visit within 24 hours. Contact us to settle.',
    ],
    ignore: [
      'Your loan repayment is overdue by 3 days. Please log in to the app or call the number on your card.',
      'Scam alert: collectors never threaten arrest or ask for gift cards.',
      'You sent $45.00 with Zelle for dinner. Your balance is $310. Did not send it? Call us immediately.',
      'We locked your account at the request of the police fraud team. Please contact your branch.',
      'A police clearance certificate is required for your loan application within 14 days.',
      'Your outstanding balance is $42. Pay by card or wire transfer to the account on the invoice.',
      'Police arrested a man over loan fraud, news at ten.',
    ],
  },
} as const satisfies Rule;

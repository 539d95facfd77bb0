import type { Rule } from '@/src/core/rule';
import { taiwan165 } from '../references';

export const rule = {
  id: 'overseas/tw-line-loan',
  family: 'overseas',
  severity: 'medium',
  patterns: [
    {
      all: [
        [
          '免征信',
          '免照会',
          '免联征',
          '免保人',
          '免押',
          '免保',
          '快速拨款',
          '火速放款',
          '当日放款',
          '当日拨款',
          '有工作就借',
          '有工作免',
          '轻松过件',
          '借过可再借',
          '支客票',
          '支票借款',
          '3小时拨款',
          '3hr',
          '小额借款',
          '政府立案',
          '合法立案',
          '身分证借款',
          '机车借款',
          '2成免息',
          '备支票',
          '低利借款',
          '银行低率',
        ],
        ['line', '赖', '赖id', '加line', '同赖', '电洽', '洽', '来电', '电话', '专员', '经理', '代书', '小姐', '先生'],
      ],
      within: 130,
      none: ['银行app', '分行', '审核为准'],
    },
  ],
  words: {
    zh_CN: '这是快速借款广告，多见“免照会”再要您加LINE。放款前收任何钱都是诈骗。',
    zh_TW: '這是快速借款廣告，常見「免照會」再要您加LINE。撥款前收任何錢都是詐騙，可撥165查詢。',
    en: 'A quick-loan advertisement that moves you to LINE. Any money asked before payout is fraud; in Taiwan call 165.',
  },
  advice: ['this-is-an-ad', 'do-not-pay-fees-first', 'check-amount-and-terms'],
  references: [taiwan165],
  examples: {
    match: [
      '線上審核 火速放款 輕鬆過件，有工作免照會，賴：ab12345',
      '免聯徵免保人，當日撥款，加LINE專員：loan168',
      '優利借款備支票，3hr內撥款，來電洽李先生 0912-345678',
    ],
    ignore: [
      '【某銀行】信貸線上申辦，利率2.5%起，詳洽各分行。',
      '媽，電話費我幫你繳了，加LINE群組看照片。',
      '機車保養優惠，來電洽詢車行。',
    ],
  },
} as const satisfies Rule;

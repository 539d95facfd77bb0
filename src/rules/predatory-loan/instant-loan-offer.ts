import type { Rule } from '@/src/core/rule';
import { fakeBaseStations } from '../references';

export const rule = {
  id: 'predatory-loan/instant-loan-offer',
  family: 'predatory-loan',
  severity: 'low',
  patterns: [
    {
      all: [
        [
          '无抵押',
          '无担保',
          '免抵押',
          '免担保',
          '无需抵押',
          '秒批',
          '秒放款',
          '当天放款',
          '当日放款',
          '即时放款',
          '快速放款',
          '急用钱',
          '急需资金',
          '低息',
          '零门槛',
          '身份证即可',
          '凭身份证',
          '一证下款',
          '免押',
          '免保人',
        ],
        ['贷款', '借款', '放款', '资金', '信贷', '借贷', '下款', '贷'],
      ],
      within: 50,
      none: ['以审批为准', '审核为准', '批核为准'],
    },
  ],
  words: {
    zh_CN: '这是贷款广告。正规机构放款前不收任何费用，利率要写清年化。',
    zh_TW: '這是貸款廣告。正規機構撥款前不收任何費用，利率要寫明年利率。',
    en: 'This is a loan advertisement. A genuine lender takes no fee before payout and states the yearly rate.',
  },
  advice: ['this-is-an-ad', 'check-amount-and-terms', 'do-not-pay-fees-first'],
  references: [fakeBaseStations],
  examples: {
    match: [
      '急用钱找我，无抵押贷款当天放款，电话13811112222。',
      '凭身份证即可借款，秒批秒放款，额度10万。',
      '低息貸款免保人，當日放款，洽許經理。',
    ],
    ignore: [
      '【某银行】无抵押信用贷款，最高30万，以审批为准。',
      '租房免押金，凭芝麻信用入住。',
      '理财产品低息时代如何配置。',
    ],
  },
} as const satisfies Rule;

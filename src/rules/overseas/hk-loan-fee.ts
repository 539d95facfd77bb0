import type { Rule } from '@/src/core/rule';
import { adccHongKong } from '../references';
import { NEWS } from '../vocabulary';

export const rule = {
  id: 'overseas/hk-loan-fee',
  family: 'overseas',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        [
          '预先批核',
          '已批核',
          '批核通过',
          '初步批核',
          '成功批核',
          '已获批',
          '贷款获批',
          'tu评分',
          'tu分',
          'tu差',
          'tu不足',
          '信贷评级',
        ],
        [
          '行政费',
          '手续费',
          '律师费',
          '保证金',
          '担保金',
          '清tu',
          '改善tu',
          '评级费',
          '首期',
          '解冻',
          '入数',
          '过数',
          '转数快',
        ],
      ],
      within: 100,
      none: [...NEWS, '免手续费', '不收', '以批核为准', '无需'],
    },
    {
      all: [
        ['tu', '财务公司', '贷款', '私人贷'],
        ['收齐', '交齐', '收咗', '俾咗', '畀咗', '交咗', '找齐'],
        ['行政费', '手续费', '律师费', '保证金', '评级费'],
        ['过数', '放款', '批', '出数'],
      ],
      within: 90,
      none: [...NEWS, '免手续费', '不收', '无需'],
    },
  ],
  words: {
    zh_CN: '预先批核后收行政费或“清TU”费用。香港放债人不会在放款前收费。',
    zh_TW: '預先批核後收行政費或「清TU」費用。持牌放債人不會在放款前收費，可致電18222查詢。',
    en: 'A “pre-approved” loan with an administration or “TU” fee. Licensed Hong Kong lenders charge nothing before payout.',
  },
  advice: ['do-not-pay-fees-first', 'do-not-pay'],
  references: [adccHongKong],
  examples: {
    match: [
      'TU幾差都借到，交齐手續費2800即刻過數俾你。',
      '閣下的貸款已預先批核HK$200,000，請先入數行政費$3,500即日放款。',
      'TU差都得，先付保證金改善TU評級，成功批核後過數。',
      '貸款獲批，因信貸評級不足，請以轉數快支付擔保金。',
    ],
    ignore: [
      '財務公司回覆：文件已收齊，貸款批核結果會以電郵通知。',
      '【某銀行】私人貸款預先批核，免手續費，以批核為準。',
      'TU評分點查？每年可免費索取信貸報告。',
      '已批核你的年假申請。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { changzhouLoanFees } from '../references';
import { NEWS } from '../vocabulary';

export const rule = {
  id: 'advance-fee-loan/contract-in-force',
  family: 'advance-fee-loan',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        ['合同已生效', '合同已经生效', '合同生效', '贷款已生成', '账单已生成', '已生成借款'],
        ['不解冻', '不缴', '不缴纳', '不处理', '不放款', '没到账', '未到账', '没有到账', '不交', '否则'],
        ['还款', '起诉', '违约', '征信', '骗贷', '法律'],
      ],
      within: 70,
      none: NEWS,
    },
    {
      all: [
        ['恶意骗贷', '骗贷', '涉嫌骗取贷款', '骗取贷款'],
        ['缴', '转账', '解冻', '保证金', '配合', '联系客服', '否则'],
      ],
      within: 60,
      none: NEWS,
    },
  ],
  words: {
    zh_CN: '说合同已生效，不交钱解冻也要还款、会被起诉。没有收到的贷款不用还，这是逼人交费的话术。',
    zh_TW: '說合約已生效，不繳錢解凍也要還款、會被告。沒有收到的貸款不用還，這是逼人繳費的話術。',
    en: 'It says the contract is in force, so you must pay to unfreeze or be sued. You do not owe a loan you never received; this is pressure to pay a fee.',
  },
  advice: ['do-not-pay', 'do-not-pay-fees-first', 'if-you-already-paid'],
  references: [changzhouLoanFees],
  examples: {
    match: [
      '您的贷款合同已生效，不解冻账户也要按月还款，逾期将起诉。',
      '合同已经生效，若不缴纳保证金将视为违约，影响征信并追究法律责任。',
      '系统判定您恶意骗贷，请立即联系客服缴纳保证金解除，否则移交公安。',
    ],
    ignore: [
      '【某保险】您的保险合同已生效，保单请到App查看。',
      '【某银行】借款合同已生效，首次还款日为次月15日，请按时还款以免影响征信。',
      '法院公布一起骗取贷款案，被告人因骗取贷款被判刑。',
    ],
  },
} as const satisfies Rule;

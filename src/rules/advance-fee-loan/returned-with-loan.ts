import type { Rule } from '@/src/core/rule';
import { changzhouLoanFees } from '../references';
import { FEES, NEWS } from '../vocabulary';

export const rule = {
  id: 'advance-fee-loan/returned-with-loan',
  family: 'advance-fee-loan',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        [...FEES, '转账', '缴费', '缴纳', '验证', '打款', '转入'],
        [
          '随贷款',
          '与贷款',
          '随借款',
          '随本金',
          '放款后返还',
          '放款后退',
          '下款后退',
          '到账后返',
          '一并返还',
          '一起返还',
          '一并退还',
          '随款退',
          '连同本金',
          '连本金',
          '一起退',
          '全额返还',
          '全额退还',
          '原路返还',
          '马上返还',
          '立即返还',
          '秒退',
          '退还到您',
          '十分钟内退',
          '验证后退',
          '认证后退',
          '一同到账',
          '一起到账',
        ],
        ['贷', '借款', '放款', '下款', '提现', '额度', '到账'],
      ],
      within: 90,
      none: [...NEWS, '酒店', '退房', '商品', '订单', '报名', '考试'],
    },
  ],
  words: {
    zh_CN: '保证这笔费用会“随贷款一起退还”。先交后退是骗人多交钱的话术。',
    zh_TW: '保證這筆費用會「隨貸款一起退還」。先繳後退是騙人多繳錢的話術。',
    en: 'It promises that the payment will come back together with the loan. “Pay first, refunded later” is how victims are made to pay more.',
  },
  advice: ['do-not-pay-fees-first', 'do-not-pay', 'if-you-already-paid'],
  references: [changzhouLoanFees],
  examples: {
    match: [
      '请您转账3000元认证金，认证后随贷款一并返还到您的卡里。',
      '保险费1500元放款后返还，不影响您到手金额，请尽快缴纳。',
      '缴纳验证金后，本金与贷款一同到账，全额退还。',
    ],
    ignore: [
      '【某酒店】押金将在退房后原路返还，请留意到账短信。',
      '您购买的商品已退款，金额将原路返还至支付账户。',
      '贷款平台要求先交费再一并返还的，都是诈骗。',
    ],
  },
} as const satisfies Rule;

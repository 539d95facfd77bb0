import type { Rule } from '@/src/core/rule';
import { changzhouLoanFees } from '../references';
import { NEWS } from '../vocabulary';

export const rule = {
  id: 'advance-fee-loan/operation-error',
  family: 'advance-fee-loan',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        [
          '操作超时',
          '转账超时',
          '打款超时',
          '备注错误',
          '未备注',
          '没有备注',
          '操作失误',
          '操作不当',
          '格式错误',
          '转账金额错误',
          '小数点',
        ],
        ['重新', '再次', '双倍', '翻倍', '补', '冻结', '解冻'],
        ['转', '缴', '打款', '充值', '汇', '支付'],
      ],
      within: 60,
      none: NEWS,
    },
  ],
  words: {
    zh_CN: '说您“操作超时、备注错误”，要再转一次钱。这是让人反复付款的手法。',
    zh_TW: '說您「操作逾時、備註錯誤」，要再轉一次錢。這是讓人反覆付款的手法。',
    en: 'It blames a timeout or a wrong remark and wants another transfer. That is how victims are made to pay again and again.',
  },
  advice: ['do-not-pay', 'do-not-pay-fees-first', 'if-you-already-paid'],
  references: [changzhouLoanFees],
  examples: {
    match: [
      '由于您转账超时，资金已被冻结，需要重新转账同等金额才能一起提现。',
      '您没有备注订单号，系统无法识别，请再次缴纳保证金并备注。',
      '操作失误导致账户锁定，请双倍充值解冻后到账。',
    ],
    ignore: [
      '您登录操作超时，请重新输入验证码。',
      '【12306】订单支付超时已自动取消，如需购票请重新下单。',
      '备注错误没关系，货已经发了，不用重新转账。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { changzhouLoanFees, hefeiLoanFees } from '../references';
import { FEES, NEWS, PAY } from '../vocabulary';

export const rule = {
  id: 'advance-fee-loan/unfreeze-fee',
  family: 'advance-fee-loan',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        [
          '解冻费',
          '解冻金',
          '解冻保证金',
          '解冻资金',
          '解冻押金',
          '解封费',
          '解锁费',
          '解冻手续费',
          '解冻款',
          '解冻金额',
        ],
      ],
      none: NEWS,
    },
    {
      all: [PAY, FEES, ['解冻', '解封', '解锁', '恢复提现', '恢复额度', '解除冻结', '解除风控', '解除锁定']],
      within: 50,
      none: NEWS,
    },
    { all: [['解冻', '解封', '解锁', '解除冻结', '解除风控'], PAY, FEES], within: 50, none: NEWS },
    {
      all: [
        ['冻结', '锁定', '限制'],
        PAY,
        ['保证金', '担保金', '验证金', '解冻', '解除冻结', '30%', '20%', '10%', '50%', '百分之'],
      ],
      within: 70,
      none: [...NEWS, '司法冻结', '人民法院】', '执行'],
    },
    {
      all: [
        ['冻结', '锁定'],
        ['先充值', '先转入', '先转', '先打', '先存', '请先转', '充值同等', '转入贷款', '转入额度'],
        ['解冻', '验证', '激活', '解锁', '下发', '提现', '一起退', '返还'],
      ],
      within: 80,
      none: NEWS,
    },
  ],
  words: {
    zh_CN: '要先交“解冻费”“保证金”才能拿到钱或恢复账户。正规贷款和银行都没有这种收费。',
    zh_TW: '要先繳「解凍費」「保證金」才能拿到錢或恢復帳戶。正規貸款和銀行都沒有這種收費。',
    en: 'It wants an “unfreezing fee” or deposit before releasing money or an account. No genuine lender or bank charges this.',
  },
  advice: ['do-not-pay-fees-first', 'do-not-pay', 'if-you-already-paid'],
  references: [changzhouLoanFees, hefeiLoanFees],
  examples: {
    match: [
      '您的提现账户异常，请缴纳8000元解冻费，到账后一并返还。',
      '银保监风控提示：您的借款被冻结，需转账20%保证金解除冻结，否则按骗贷处理。',
      '您的社會福利補助金遭到凍結，請支付1000元手續費以解凍。',
    ],
    ignore: [
      '【某银行】您的账户已解除冻结，可正常使用，无需任何费用。',
      '公安提醒：凡是要求缴纳解冻费的贷款都是诈骗。',
      '您预定的酒店押金已解冻退回，请查收。',
    ],
  },
} as const satisfies Rule;

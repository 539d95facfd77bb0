import type { Rule } from '@/src/core/rule';
import { changzhouLoanFees, hefeiLoanFees } from '../references';

export const rule = {
  id: 'advance-fee-loan/fake-statement',
  family: 'advance-fee-loan',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        [
          '刷…流水',
          '过一遍流水',
          '过流水',
          '走一遍流水',
          '过下流水',
          '流水再放款',
          '刷流水',
          '走流水',
          '做流水',
          '流水不足',
          '流水不够',
          '包装流水',
          '走个流水',
          '刷一下流水',
          '流水认证',
          '流水验证',
          '补流水',
          '银行流水',
        ],
        [
          '转',
          '存入',
          '打款',
          '充值',
          '返还',
          '退还',
          '缴',
          '退回',
          '垫资',
          '随贷款',
          '配合我们',
          '就能解',
          '即可解',
          '解开',
        ],
      ],
      within: 50,
      none: ['流水贷', '证件', '刻章', '打印', '流水证明', '无流水可', '无需流水', '导出', '明细'],
    },
    {
      all: [
        ['包装', '美化'],
        ['流水', '资料', '征信'],
        ['费', '收费', '转账', '缴'],
      ],
      within: 40,
    },
  ],
  words: {
    zh_CN: '要您先转账“刷流水”，说马上退还。这笔钱不会回来，正规贷款也不会代做流水。',
    zh_TW: '要您先轉帳「做金流」，說馬上退還。這筆錢不會回來，正規貸款也不會代做金流。',
    en: 'You are to transfer money to “build a bank history”, to be returned at once. It will not come back.',
  },
  advice: ['do-not-pay-fees-first', 'do-not-pay', 'if-you-already-paid'],
  references: [changzhouLoanFees, hefeiLoanFees],
  examples: {
    match: [
      '您的银行流水不足，请先转入5000元走个流水，系统验证后马上返还并放款。',
      '资质差一点没关系，配合我们刷流水，把资金转到指定对公账户，十分钟退还。',
      '贷款审核最后一步：流水认证，请充值贷款额的10%，随贷款一起退回。',
    ],
    ignore: [
      '【某银行】申请房贷请提供近六个月银行流水，可在手机银行打印流水明细。',
      '无流水可贷，有房有车即可办理，咨询王经理。',
      '不要相信刷流水贷款，凡要求转账走流水的都是诈骗。',
    ],
  },
} as const satisfies Rule;

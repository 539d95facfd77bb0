import type { Rule } from '@/src/core/rule';
import { changzhouLoanFees } from '../references';
import { NEWS, PAY } from '../vocabulary';

export const rule = {
  id: 'advance-fee-loan/regulator-paper',
  family: 'advance-fee-loan',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        ['银保监会', '银监会', '金融监管', '央行', '人民银行', '银监局', '银联'],
        ['文件', '红头', '处罚', '函', '通知书', '要求', '规定', '审查'],
        PAY,
        ['保证金', '认证金', '解冻', '对冲', '流水', '验资', '20%', '30%', '50%'],
      ],
      within: 80,
      none: [...NEWS, '不会要求', '不得收'],
    },
  ],
  words: {
    zh_CN: '拿“银保监会文件”当理由要您交保证金。监管部门不向个人收任何钱。',
    zh_TW: '拿「金管會、銀保監會文件」當理由要您繳保證金。監管機關不向個人收任何錢。',
    en: 'It cites a regulator’s document to demand a deposit. Regulators never collect money from individuals.',
  },
  advice: ['do-not-pay', 'do-not-pay-fees-first', 'report-scam'],
  references: [changzhouLoanFees],
  examples: {
    match: [
      '根据银保监会处理文件，您的账户涉嫌恶意操作，需缴纳20%保证金后解冻放款。',
      '央行风控要求：首次贷款用户须转账验资，验资后自动放款。',
      '银监会通知书：请于2小时内支付认证金，否则永久冻结。',
    ],
    ignore: [
      '金融监管总局要求金融机构不得收取放款前费用，任何保证金、解冻费都是骗局。',
      '人民银行发布通知，规范银行卡刷卡手续费。',
      '银保监会规定：消费者投诉请拨打12378。',
    ],
  },
} as const satisfies Rule;

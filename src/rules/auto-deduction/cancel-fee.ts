import type { Rule } from '@/src/core/rule';
import { zengcheng2025 } from '../references';
import { NEWS, PAY } from '../vocabulary';

export const rule = {
  id: 'auto-deduction/cancel-fee',
  family: 'auto-deduction',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        ['取消', '关闭', '解绑', '解除', '退订', '终止'],
        PAY,
        ['手续费', '保证金', '违约金', '解约金', '认证金', '验证金'],
        ['会员', '扣费', '业务', '百万保障', '保险', '服务', '续费', '自动', '直播', '分期'],
      ],
      within: 70,
      none: [...NEWS, '航班', '机票', '车票', '酒店', '退票', '合同', '租', '免手续费'],
    },
    { all: [['到期需缴手续费', '缴手续费取消', '需缴手续费取消', '交手续费取消']], none: NEWS },
  ],
  words: {
    zh_CN: '取消扣费要先交手续费或保证金。取消业务从不需要先付钱。',
    zh_TW: '取消扣款要先繳手續費或保證金。取消服務從不需要先付錢。',
    en: 'Cancelling the charge supposedly needs a fee or deposit first. Cancelling never does.',
  },
  advice: ['do-not-pay', 'do-not-pay-fees-first'],
  references: [zengcheng2025],
  examples: {
    match: [
      '您的直播会员到期需缴手续费取消，请转账200元。',
      '关闭自动续费业务请先支付保证金1000元，关闭后退回。',
      '解除保险扣费需转入认证金，验证本人后立即解绑。',
    ],
    ignore: [
      '【航空】机票取消将收取手续费，详见退票规则。',
      '租房合同提前解除需支付违约金一个月房租。',
      '取消会员免手续费，请在设置中操作。',
    ],
  },
} as const satisfies Rule;

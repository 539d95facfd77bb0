import type { Rule } from '@/src/core/rule';
import { taiwan165 } from '../references';
import { NEWS } from '../vocabulary';

export const rule = {
  id: 'overseas/tw-installment',
  family: 'overseas',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        [
          '解除分期',
          '取消分期',
          '误设分期',
          '设成分期',
          '设定成分期',
          '12期扣款',
          '十二期扣款',
          '重复扣款',
          '重复下单',
          '误植',
          '误设为',
          '误设成',
          '设定错误',
          '升级为高级会员',
          '经销商订单',
          '批发订单',
        ],
        ['atm', '网银', '网路银行', '转账', '客服', '银行人员', '来电', '操作', '提款机', '汇款', '解除'],
      ],
      within: 90,
      none: [...NEWS, '分期零利率', '信用卡分期优惠', '分期付款服务申请'],
    },
  ],
  words: {
    zh_CN: '“解除分期付款”是老骗术。ATM和网银没有解除分期的功能。',
    zh_TW: '「解除分期付款」是老騙術。ATM和網銀沒有解除分期的功能，請撥165查證。',
    en: '“Cancelling instalments” at an ATM or by net banking is an old trick; there is no such function.',
  },
  advice: ['do-not-pay', 'do-not-call-back', 'report-scam'],
  references: [taiwan165],
  examples: {
    match: [
      '因系統設定錯誤將您設成分期12期扣款，請依銀行人員指示至ATM解除。',
      '您的訂單重複扣款，客服將來電協助網路銀行操作取消分期。',
      '購物平台誤設為批發訂單，請至提款機操作解除分期。',
    ],
    ignore: [
      '【某銀行】信用卡分期零利率活動，可於網路銀行申請取消分期。',
      '分期付款服務申請成功，共12期。',
      'ATM維護通知：週日凌晨暫停服務。',
    ],
  },
} as const satisfies Rule;

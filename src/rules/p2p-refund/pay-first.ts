import type { Rule } from '@/src/core/rule';
import { nfraRefund2023, ningboRefund2022 } from '../references';
import { NEWS, PAY } from '../vocabulary';

export const rule = {
  id: 'p2p-refund/pay-first',
  family: 'p2p-refund',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        ['清退', '兑付', '回款', '返还', '退款', '退赔', '提现', '出金', '本金'],
        PAY,
        ['税', '税金', '保证金', '手续费', '解冻', '验证金', '激活', '20%', '10%', '会费', '置换', '个人所得税'],
        ['才能', '方可', '即可', '后', '先', '需', '就能', '就可'],
      ],
      within: 90,
      none: [...NEWS, '酒店', '商品', '订单', '机票', '首付', '退税', '购房'],
    },
    {
      all: [
        ['存入', '充值', '转入', '投入'],
        ['越多', '越大', '占比'],
        ['回款', '清退', '兑付', '返还', '返现'],
      ],
      within: 60,
      none: NEWS,
    },
    {
      all: [
        ['清退', '兑付', '回款', '退赔', '返还本金'],
        PAY,
        ['服务费', '手续费', '保证金', '税', '认证金', '激活', '会费', '验资'],
      ],
      within: 70,
      none: [...NEWS, '不收', '无需', '法院', '诉讼费', '定期存款', '理财'],
    },
  ],
  words: {
    zh_CN: '要先交税、手续费或再投入资金才能拿回本金。这是第二次诈骗。',
    zh_TW: '要先繳稅、手續費或再投入資金才能拿回本金。這是第二次詐騙。',
    en: 'You must pay tax, fees or more money to get your principal back. That is a second fraud on the same victims.',
  },
  advice: ['do-not-pay', 'do-not-pay-fees-first', 'if-you-already-paid'],
  references: [ningboRefund2022, nfraRefund2023],
  examples: {
    match: [
      '缴纳本金的20%税金就能办理资金清退，逾期不候。',
      '先缴税才能退款，请于今天把个人所得税转到清算账户。',
      '存入的金额占比越大，回款越快，请尽快充值。',
    ],
    ignore: [
      '【税务】您的退税申请已审核，退款将直接退至银行卡，无需缴费。',
      '酒店退款需扣除手续费，详见订单。',
      '警方提醒：凡是回款要先交税金、保证金的，都是诈骗。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { xiamenService2019 } from '../references';
import { NEWS } from '../vocabulary';

export const rule = {
  id: 'fake-service/early-settlement',
  family: 'fake-service',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        ['提前还款', '提前结清', '结清证明', '结清手续', '销账', '还款通道升级', '结清贷款'],
        [
          '指定账户',
          '转到',
          '转账到',
          '转入',
          '对公',
          '财务',
          '手续费',
          '保证金',
          '加微信',
          '添加',
          '解押',
          '专员账户',
          '验证金',
        ],
        ['客服', '专员', '才能', '需', '请', '先'],
      ],
      within: 80,
      none: [...NEWS, '违约金', 'app内', '网点', '绑定', '自动扣', '以合同'],
    },
    {
      all: [
        ['结清备付金', '备付金', '备用金', '备付金退款', '备用金提现', '备用金额度'],
        ['退款', '转', '结清', '返还', '提现', '归还', '还款'],
        ['客服', '请', '先', '才能'],
      ],
      within: 80,
      none: [...NEWS, '央行', '支付机构', '监管', '公司财务', '报销'],
    },
  ],
  words: {
    zh_CN: '用“备用金”、提前还款或结清证明做名目，要您转账。这些都只在App内办理，不经过别人的账户。',
    zh_TW: '用「備用金」、提前還款或結清證明當名目，要您轉帳。這些都只在App或分行辦理，不會經過別人的帳戶。',
    en: 'A transfer is asked for in the name of a “reserve fund”, an early repayment or a clearance certificate. All of these happen only in the app.',
  },
  advice: ['do-not-pay', 'no-private-accounts', 'verify-in-app'],
  references: [xiamenService2019],
  examples: {
    match: [
      '提前还款需转到指定账户，客服为您开结清证明。',
      '办理结清证明请先支付手续费500元，联系专员。',
      '请先结清备用金退款，把500元转给客服才能完成理赔。',
    ],
    ignore: [
      '【某银行】您已申请提前还款，将从绑定卡自动扣款。',
      '央行：支付机构备付金集中存管。',
      '公司备用金请先找财务报销。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { creditObjectionFree2026, creditRepair2026 } from '../references';
import { NEWS } from '../vocabulary';

export const rule = {
  id: 'credit-repair/fee-for-repair',
  family: 'credit-repair',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        ['征信', '逾期记录', '不良记录', '信用记录'],
        [
          '删掉',
          '抹掉',
          '抹干净',
          '抹除',
          '去掉',
          '消掉',
          '撤掉',
          '洗掉',
          '修复',
          '删除',
          '消除',
          '洗白',
          '清除',
          '处理',
          '恢复',
          '撤销',
          '异议',
          '申诉',
        ],
        [
          '缴纳',
          '支付',
          '转账',
          '收费',
          '费用',
          '定金',
          '服务费',
          '押金',
          '手续费',
          '保证金',
          '先付',
          '预付',
          '元一条',
          '每条',
        ],
      ],
      within: 60,
      none: [...NEWS, '免费', '不收费', '不收取', '以免'],
    },
    {
      all: [
        ['缴纳', '支付', '转账', '服务费', '保证金', '手续费'],
        ['修复征信', '征信修复', '消除不良', '删除逾期', '撤销逾期', '恢复征信', '消除逾期', '清除不良'],
      ],
      within: 50,
      none: NEWS,
    },
  ],
  words: {
    zh_CN: '要您花钱删除逾期或修复征信。这类收费都是诈骗。',
    zh_TW: '要您花錢刪除逾期或修復信用紀錄。這類收費都是詐騙。',
    en: 'It asks for money to erase arrears or repair credit. Any such fee is fraud.',
  },
  advice: ['do-not-pay-fees-first', 'do-not-pay', 'check-credit-report'],
  references: [creditRepair2026, creditObjectionFree2026],
  examples: {
    match: [
      '征信花了没事，后台有熟人能直接抹掉，先付一半，办完再付一半。',
      '征信异议申诉，每条记录收费3000元，先付定金，百分百成功。',
      '您需支付6000元服务费，我们从基础数据库里直接删除逾期记录。',
      '缴纳保证金2000元即可撤销逾期，恢复征信正常。',
    ],
    ignore: [
      '征信上的逾期谁也抹不掉，五年后自动更新，别再给中介定金了。',
      '个人征信异议申请不收费，可向放贷机构或征信中心提出。',
      '【某银行】您的贷款已结清，如需征信报告请到网点免费查询。',
      '您的信用卡年费已支付，征信无异常。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { creditRepair2026 } from '../references';

export const rule = {
  id: 'credit-repair/big-data-delist',
  family: 'credit-repair',
  severity: 'high',
  patterns: [
    {
      all: [
        ['大数据', '网贷大数据', '风控数据', '网黑', '多头借贷'],
        ['下架', '清洗', '修复', '洗白', '清除', '删除', '消除', '优化', '恢复', '清零'],
        ['征信', '网贷', '贷款', '逾期', '修复', '专业', '黑'],
      ],
      within: 40,
      none: ['大数据中心', '大数据平台', '大数据产业', '课程'],
    },
  ],
  words: {
    zh_CN: '声称能把网贷“大数据”下架或清洗。没有这样的渠道，多半是收费骗局。',
    zh_TW: '聲稱能把貸款「大數據」下架或清洗。沒有這樣的管道，多半是收費騙局。',
    en: 'It claims to clean your “loan big data”. There is no such channel; it is mostly a paid-for scam.',
  },
  advice: ['check-credit-report', 'do-not-pay-fees-first'],
  references: [creditRepair2026],
  examples: {
    match: [
      '网贷大数据花了？专业大数据清洗下架，征信修复一站式。',
      '网黑大数据修复，三天恢复，可再次申请贷款，联系我。',
      '风控数据清除，逾期多头借贷全部优化，专业老师一对一。',
    ],
    ignore: [
      '某市大数据中心升级政务平台，数据清洗工作完成。',
      '用Python做大数据清洗，联系老师获取课程。',
      '大数据显示网贷逾期人数下降。',
    ],
  },
} as const satisfies Rule;

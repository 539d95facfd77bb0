import type { Rule } from '@/src/core/rule';
import { creditRepair2026, pbccrcStatement2023 } from '../references';

export const rule = {
  id: 'credit-repair/erase-records',
  family: 'credit-repair',
  severity: 'high',
  patterns: [
    {
      all: [
        [
          '征信修复',
          '修复征信',
          '洗白征信',
          '征信洗白',
          '洗征信',
          '逾期洗白',
          '洗白逾期',
          '洗白大额逾期',
          '消除逾期',
          '删除逾期',
          '清除逾期',
          '消除不良',
          '清除不良',
          '删除不良',
          '处理征信',
          '铲除逾期',
          '铲单',
          '征信铲',
          '消除征信',
          '清除征信',
          '删除征信',
          '修复信用',
          '信用修复服务',
          '逾期修复',
          '征信优化',
          '优化征信',
          '养征信',
          '消除网贷',
          '清除网贷',
          '抹除',
          '去除不良',
          '征信恢复',
          '恢复征信',
        ],
      ],
      none: ['一次性信用修复政策', '公共信用', '免申即享', '不可信', '可信吗'],
    },
    {
      all: [
        ['逾期', '不良记录', '黑名单', '征信', '网贷记录'],
        ['消除', '删除', '清除', '洗白', '抹掉', '修复', '销户'],
        ['专业', '内部', '联系', '咨询', '加微信', '添加', '包', '团队', '代办', '渠道', '成功', '收费', '全国'],
      ],
      within: 50,
      none: ['不能删除', '无法删除', '一次性信用修复政策', '公共信用', '免申即享'],
    },
  ],
  words: {
    zh_CN: '有人愿意替您“修复征信、删除逾期”。正确的记录谁也删不掉，错误的可以自己免费申请异议。',
    zh_TW: '有人願意替您「修復信用、刪除逾期」。正確的紀錄誰也刪不掉，錯誤的可以自己免費申請更正。',
    en: 'Someone offers to repair your credit record or delete arrears. Correct entries cannot be removed; wrong ones you can have corrected yourself, free.',
  },
  advice: ['check-credit-report', 'do-not-pay-fees-first', 'negotiate-yourself'],
  references: [creditRepair2026, pbccrcStatement2023],
  examples: {
    match: [
      '专业征信修复，逾期洗白，不成功不收费，微信同号13700001111。',
      '逾期不可怕，专业团队帮你删除不良记录，全国可办。',
      '您的网贷太多征信花了？内部渠道清除网贷记录，7天见效，咨询李老师。',
    ],
    ignore: [
      '中国人民银行征信中心提示：征信修复都是骗局，异议申请不收费。',
      '【某银行】您的异议申请已受理，将在20日内答复。',
      '网上说的征信洗白可信吗？律师：不可信，正确的不良记录无法删除。',
    ],
  },
} as const satisfies Rule;

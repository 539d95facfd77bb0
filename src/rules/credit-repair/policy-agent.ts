import type { Rule } from '@/src/core/rule';
import { oneTimeRepair2026 } from '../references';

export const rule = {
  id: 'credit-repair/policy-agent',
  family: 'credit-repair',
  severity: 'high',
  patterns: [
    {
      all: [
        ['一次性信用修复', '信用修复政策', '信用修复新政', '征信新政', '征信修复政策', '征信免除政策'],
        ['代办', '名额', '申请通道', '点击', '加微信', '添加', '收费', '服务费', '登记', '联系', '手续费', '报名'],
      ],
      within: 60,
      none: ['免申即享', '无需申请', '不收取', '不收费', '自动'],
    },
  ],
  words: {
    zh_CN: '借“一次性信用修复”政策收费或收集资料。这项政策无需申请、不收费，且已于2026年3月31日结束。',
    zh_TW: '借「一次性信用修復」政策收費或蒐集資料。這項政策無需申請、不收費，且已於2026年3月31日結束。',
    en: 'It sells help with the “one-time credit repair” policy. That policy needed no application, cost nothing and ended on 31 March 2026.',
  },
  advice: ['check-credit-report', 'do-not-pay-fees-first'],
  references: [oneTimeRepair2026],
  examples: {
    match: [
      '央行一次性信用修复名额有限，加微信登记，代办服务费980元。',
      '信用修复新政开放申请通道，点击 xf-zx.top 登记身份证银行卡。',
      '征信新政最后一批报名，联系老师办理。',
    ],
    ignore: [
      '人民银行：一次性信用修复政策免申即享，无需申请，不收取任何费用。',
      '一次性信用修复政策自动处理，谨防代办诈骗。',
      '公司信用修复申请请登录信用中国网站。',
    ],
  },
} as const satisfies Rule;

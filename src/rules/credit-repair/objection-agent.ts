import type { Rule } from '@/src/core/rule';
import { creditRepair2026, pbccrcStatement2023 } from '../references';

export const rule = {
  id: 'credit-repair/objection-agent',
  family: 'credit-repair',
  severity: 'high',
  patterns: [
    {
      all: [
        ['征信异议', '异议申诉', '征信申诉', '逾期申诉', '异议处理'],
        [
          '百分百',
          '100%',
          '包成功',
          '代办',
          '代理',
          '专业',
          '团队',
          '内部',
          '加微信',
          '添加',
          '全国',
          '不成功',
          '收费',
          '联系',
          '成功率',
        ],
      ],
      within: 50,
    },
    {
      all: [
        ['非恶意逾期证明', '非恶意证明', '病历', '隔离证明', '贫困证明', '公章', '假材料', '伪造材料'],
        ['征信', '逾期', '异议'],
      ],
      within: 50,
      none: ['收集', '骗取'],
    },
  ],
  words: {
    zh_CN: '有人代办“征信异议”、保证成功，甚至伪造病历公章。异议自己办免费，造假要担责任。',
    zh_TW: '有人代辦「信用異議」、保證成功，甚至偽造病歷公章。自己申請免費，造假要負法律責任。',
    en: 'An agent offers guaranteed “credit objections”, even with forged papers. Filing one yourself is free; forgery is a crime.',
  },
  advice: ['check-credit-report', 'do-not-pay-fees-first'],
  references: [creditRepair2026, pbccrcStatement2023],
  examples: {
    match: [
      '征信异议申诉，百分百成功，专业团队全国代办，添加王老师。',
      '提供病历、隔离证明，帮你做征信异议，逾期全部处理。',
      '开非恶意逾期证明，银行认可，征信逾期轻松撤。',
    ],
    ignore: [
      '您的征信异议申请已受理，编号20261001，将于20日内答复。',
      '【医院】您的病历已可在线打印。',
      '张律师说异议申诉可以自己向征信中心提出，免费。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { agents2026, nfraAgents2024 } from '../references';
import { REPORTING } from '../vocabulary';

export const rule = {
  id: 'debt-agent/anti-collection',
  family: 'debt-agent',
  severity: 'high',
  patterns: [
    {
      all: [
        [
          '反催收',
          '反催联盟',
          '全民清债',
          '清债',
          '债闹',
          '专业抗催',
          '代接催收',
          '代接电话',
          '托管手机卡',
          '债务托管',
          '代理投诉',
          '代理维权',
          '维权不成功不收费',
          '投诉模板',
        ],
      ],
      none: [...REPORTING, '警惕', '打击', '治理', '严厉', '黑灰产', '监管', '风险提示', '公安', '协会'],
    },
  ],
  words: {
    zh_CN: '“反催收、代理维权”团伙代您投诉或托管手机卡。风险提示多次点名，常伴随收费和信息泄露。',
    zh_TW: '「反催收、代理維權」團體代您投訴或託管手機卡。主管機關多次示警，常伴隨收費和個資外洩。',
    en: 'An “anti-collection” group wants to complain or hold your SIM for you. Regulators warn of fees and leaked data.',
  },
  advice: ['negotiate-yourself', 'keep-evidence'],
  references: [agents2026, nfraAgents2024],
  examples: {
    match: [
      '专业反催收，代接催收电话，协商还款，加入全民清债群。',
      '代理维权不成功不收费，逾期催收全搞定。',
      '债务托管服务，手机卡寄给我们代接电话，专业抗催。',
    ],
    ignore: [
      '五部门发布风险提示，警惕“反催收”黑灰产。',
      '监管部门：严厉打击代理维权乱象。',
      '公司清仓大甩卖，清空库存，全场换季打折。',
    ],
  },
} as const satisfies Rule;

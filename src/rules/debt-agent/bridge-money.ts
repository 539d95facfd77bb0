import type { Rule } from '@/src/core/rule';
import { nfraAgents2024 } from '../references';

export const rule = {
  id: 'debt-agent/bridge-money',
  family: 'debt-agent',
  severity: 'high',
  patterns: [
    {
      all: [
        ['垫资', '过桥', '垫还', '代还'],
        ['结清网贷', '养征信', '征信', '包装', '信用贷', '大额', '银行贷', '结清', '降负债', '信用卡'],
        ['服务费', '手续费', '点位', '个点', '收费', '老师', '加微信', '微信', '联系', '电话', '下款'],
      ],
      within: 70,
      none: ['企业过桥', '过桥铺', '大桥', '过桥米线', '人行天桥'],
    },
  ],
  words: {
    zh_CN: '中介先“垫资”替您结清再去银行贷款，收高额点位。法律和经济风险全在您身上。',
    zh_TW: '仲介先「墊款」替您結清再去銀行貸款，收高額費用。法律和經濟風險全在您身上。',
    en: 'A broker “bridges” your old debts to get a new bank loan, for a high cut. The risk is all yours.',
  },
  advice: ['do-not-pay-fees-first', 'check-amount-and-terms'],
  references: [nfraAgents2024],
  examples: {
    match: [
      '先垫资结清网贷，养征信三个月再做银行贷，下款收8个点，联系王经理。',
      '信用卡代还垫还，1万收60手续费，电话13600009999。',
      '降负债垫资服务，结清后包装信用贷，微信同号。',
    ],
    ignore: ['周末去吃过桥米线吗？', '政府设立企业过桥资金支持小微企业。', '我先帮你垫还信用卡，下月给我。'],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { usuryReport, wenling2025 } from '../references';

export const rule = {
  id: 'predatory-loan/forced-payout',
  family: 'predatory-loan',
  severity: 'high',
  patterns: [
    {
      all: [
        ['强制下款', '强制放款', '自动下款', '已自动放款', '未经申请', '没有申请', '系统自动放款', '强下'],
        ['还款', '归还', '到期', '逾期', '借款', '费', '到账', '贷', '资金', '退回'],
      ],
      within: 60,
      none: ['征信查询', '投诉', '怎么办', '律师', '记者', '信用卡'],
    },
    {
      all: [
        ['误打款', '错打款', '打错款', '转错账', '多放款', '误转'],
        ['退回', '归还', '转回', '还给'],
        ['账户', '卡', '利息', '征信', '起诉', '指定'],
      ],
      within: 60,
      none: ['公安', '民警', '银行柜台'],
    },
  ],
  words: {
    zh_CN: '没申请就“强制下款”再催您还。先核对到账来源，不要按短信给的账户还。',
    zh_TW: '沒申請就「強制撥款」再催您還。先核對入帳來源，不要按簡訊給的帳戶還。',
    en: 'Money is “lent” without your asking and then collected. Check where it came from; do not pay to the account in the text.',
  },
  advice: ['keep-evidence', 'complain-about-conduct', 'check-amount-and-terms'],
  references: [wenling2025, usuryReport],
  examples: {
    match: [
      '系统已自动下款1500元，请于7天内归还2500元，逾期爆通讯录。',
      '您的借款已强制放款，到期未还将产生逾期费每日300。',
      '财务误打款到您卡里，请转回指定账户，否则计算利息并起诉。',
    ],
    ignore: [
      '没有申请贷款却收到放款怎么办？律师：先联系机构投诉。',
      '【某银行】您未申请该信用卡，如收到请忽略。',
      '民警提醒：遇到误转账，请到银行柜台处理退回。',
    ],
  },
} as const satisfies Rule;

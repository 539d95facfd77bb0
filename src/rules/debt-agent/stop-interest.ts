import type { Rule } from '@/src/core/rule';
import { agents2026, nfraAgents2024 } from '../references';
import { REPORTING } from '../vocabulary';

export const rule = {
  id: 'debt-agent/stop-interest',
  family: 'debt-agent',
  severity: 'high',
  patterns: [
    {
      all: [
        [
          '停息挂账',
          '停息分期',
          '挂账停息',
          '停息还本',
          '停止计息',
          '免息分期还本',
          '停催',
          '停止催收',
          '债务停催',
          '减免本金',
          '本金打折',
        ],
      ],
      none: [...REPORTING, '银行不提供', '所谓停息挂账', '法院', '公告', '保护法', '炒股', '股票', '重整'],
    },
    {
      all: [
        [
          '不用还利息',
          '免利息',
          '帮你搞定',
          '帮您搞定',
          '合法拒还',
          '强制上岸',
          '不用还本金',
          '只还本金',
          '停止利息',
          '跟银行谈',
          '和银行谈',
          '帮你谈',
          '帮您谈',
        ],
        ['网贷', '信用卡', '逾期', '负债', '欠款', '贷款'],
        ['进群', '团队', '老师', '教你', '服务费', '加', '咨询', '分60期', '最长分', '了解', '私信', '法务', '分期…年'],
      ],
      within: 80,
      none: ['app', '我行', '12378'],
    },
    {
      all: [
        ['信用卡', '网贷', '逾期', '欠款', '负债', '债务'],
        ['延期', '分期', '协商', '个性化分期', '减免', '打折', '减债', '二次分期'],
        [
          '专业',
          '代办',
          '代理',
          '律师团队',
          '法务团队',
          '团队',
          '老师',
          '加微信',
          '添加',
          '咨询',
          '免费评估',
          '帮您',
          '帮你',
          '上岸',
          '回1',
          '回复1',
        ],
        ['逾期', '催收', '债务', '负债', '上岸', '协商'],
      ],
      within: 80,
      none: ['客户经理', '装修', '手机银行', '以审批', 'app', '我行', '12378', '账单分期', '免费试听'],
    },
  ],
  words: {
    zh_CN: '有人愿意替您“停息挂账、协商分期”。这些您自己可以免费找贷款机构谈，中介只会收钱、骗资料。',
    zh_TW: '有人願意替您「停息、協商分期」。這些您自己可以免費找貸款機構談，仲介只會收錢、騙資料。',
    en: 'An agent offers to stop interest or negotiate instalments. You can ask the lender yourself for free; agents take fees and your papers.',
  },
  advice: ['negotiate-yourself', 'do-not-pay-fees-first'],
  references: [agents2026, nfraAgents2024],
  examples: {
    match: [
      '信用卡网贷逾期怎么办？停息挂账，最长分60期，停止催收，咨询李老师。',
      '负债累累？专业法务团队帮您协商减免，停催上岸，回复1免费评估。',
      '信用卡逾期协商分期，律师团队代办，加微信zw2023。',
    ],
    ignore: [
      '【某银行】您可登录手机银行申请个性化分期还款，最长60期，免费办理。',
      '【某金融】如遇还款困难请联系官方客服协商延期，避免逾期。',
      '律协提醒：所谓停息挂账是债务中介的骗局。',
    ],
  },
} as const satisfies Rule;

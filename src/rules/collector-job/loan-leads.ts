import type { Rule } from '@/src/core/rule';
import { partTime2023 } from '../references';

export const rule = {
  id: 'collector-job/loan-leads',
  family: 'collector-job',
  severity: 'medium',
  patterns: [
    {
      all: [
        ['拉人', '推广', '拉新', '引流', '进件', '渠道代理', '推广员', '代理招募'],
        ['贷款', '借款', '网贷', '信用卡', '放款'],
        ['佣金', '返点', '日结', '提成', '一单', '赚', '躺赚'],
      ],
      within: 60,
      none: ['银行招聘', '五险', '培训证书'],
    },
  ],
  words: {
    zh_CN: '招人替来路不明的贷款拉客户。出了事推广的人也要担责。',
    zh_TW: '招人替來路不明的貸款拉客戶。出了事推廣的人也要擔責。',
    en: 'It recruits people to bring customers to unknown loans. The promoter shares the liability.',
  },
  advice: ['decline-renting-accounts', 'report-scam'],
  references: [partTime2023],
  examples: {
    match: [
      '贷款推广员招募，一单提成500，日结。',
      '网贷渠道代理，拉人返点20%，躺赚。',
      '引流借款客户，佣金高，加我了解。',
    ],
    ignore: [
      '【某银行招聘】信用卡推广专员，五险一金，提成另计。',
      '运动会拉人拔河啦。',
      '贷款利率下调后房贷一单生意变好。',
    ],
  },
} as const satisfies Rule;

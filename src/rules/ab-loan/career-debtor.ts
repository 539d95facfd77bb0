import type { Rule } from '@/src/core/rule';
import { careerDebtor2025 } from '../references';
import { NEWS, REPORTING } from '../vocabulary';

export const rule = {
  id: 'ab-loan/career-debtor',
  family: 'ab-loan',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        [
          '背一笔企业',
          '背一笔贷',
          '背…企业贷',
          '背…房贷',
          '背…车贷',
          '背债',
          '职业背债',
          '背贷',
          '背房贷',
          '背车贷',
          '背企业贷',
          '债务背负',
          '替人背债',
          '顶名贷款',
          '白户背',
          '背债人',
        ],
      ],
      none: [...REPORTING, '背债务包袱', '记者', '警方', '骗局', '调查', '判刑', '法院', '政府'],
    },
    {
      all: [
        [
          '贡献征信',
          '贡献自己征信',
          '出征信',
          '用您的征信',
          '用你的征信',
          '出借征信',
          '征信变现',
          '白户变现',
          '身份变现',
          '名义贷款',
        ],
        ['回报', '高额', '拿钱', '分成', '无需还款', '不用还', '报酬', '几十万', '提成'],
      ],
      within: 60,
      none: NEWS,
    },
    {
      all: [
        ['无需还款', '不用还款', '不用您还'],
        ['高额回报', '拿到', '分您', '分你', '报酬'],
        ['贷款', '征信', '名义', '背'],
      ],
      within: 60,
      none: [...NEWS, '活动', '抽奖'],
    },
    {
      all: [
        ['配合买房', '配合贷款', '配合办贷', '配合做贷款', '名下无房无贷', '无房无贷'],
        ['给你', '给您', '报酬', '事成', '到手', '分你', '分您'],
      ],
      within: 60,
      none: REPORTING,
    },
  ],
  words: {
    zh_CN: '招人“背债”拿报酬。您要还全部贷款，还可能犯贷款诈骗罪。',
    zh_TW: '招人「背債」拿報酬。您要還全部貸款，還可能觸犯刑法。',
    en: 'It recruits people to take on loans for a reward. You would owe all of it and may commit a crime.',
  },
  advice: ['decline-renting-accounts', 'check-amount-and-terms'],
  references: [careerDebtor2025],
  examples: {
    match: [
      '诚招背债人，白户优先，一单到手30万，三年后不用管。',
      '只需贡献自己征信，无需还款即可获得高额回报。',
      '名义贷款合作，不用还款，分您20万报酬，征信好的来。',
    ],
    ignore: [
      '记者调查：职业背债人背后的骗局。',
      '政府化解债务，减轻企业背债务包袱。',
      '参加活动无需还款，抽奖拿到高额回报券。',
    ],
  },
} as const satisfies Rule;

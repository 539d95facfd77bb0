import type { Rule } from '@/src/core/rule';
import { mpsTopTen2024 } from '../references';
import { PAY, REPORTING } from '../vocabulary';

export const rule = {
  id: 'investment-group/fake-platform',
  family: 'investment-group',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        ['导师', '老师', '内部渠道', '内幕', '跟单', '带单', '带你', '带您', '理财师', '分析师'],
        ['稳赚', '稳赚不赔', '保本', '日收益', '日化', '包赚', '保证盈利', '翻倍', '高回报', '零风险', '无风险'],
        ['充值', '入金', '投资', '平台', '下载', '加', '群', '开户', '注册'],
      ],
      within: 90,
      none: [...REPORTING, '理财有风险', '国债', '存款', '银行理财'],
    },
    {
      all: [
        ['提现', '出金'],
        PAY,
        ['保证金', '个人所得税', '个税', '验证金', '解冻', '税', '手续费'],
        ['平台', '账户', '投资', '收益', '本金', '盈利'],
      ],
      within: 90,
      none: [...REPORTING, '贷', '免手续费', '信用卡'],
    },
  ],
  words: {
    zh_CN: '承诺稳赚的“导师”平台，或提现前先收税、保证金。钱只进不出。',
    zh_TW: '保證獲利的「老師」平台，或出金前先收稅、保證金。錢只進不出。',
    en: 'A “mentor” platform that promises sure profit, or wants tax or a deposit before a withdrawal. Money goes in and never out.',
  },
  advice: ['do-not-pay', 'leave-group-chat', 'report-scam'],
  references: [mpsTopTen2024],
  examples: {
    match: [
      '跟着导师带单，稳赚不赔，充值五千日收益百分之十，加群了解。',
      '您的投资账户盈利8万，提现需先缴纳20%个人所得税作为保证金。',
      '內部渠道零風險翻倍，老師帶你入金，加LINE群組。',
    ],
    ignore: [
      '【某银行】理财产品不保本，理财有风险，投资需谨慎。',
      '证券账户提现已到账，免手续费。',
      '警方：承诺稳赚不赔的投资平台都是诈骗。',
    ],
  },
} as const satisfies Rule;

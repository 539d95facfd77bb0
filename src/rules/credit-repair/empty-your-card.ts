import type { Rule } from '@/src/core/rule';
import { creditRepair2026 } from '../references';
import { NEWS } from '../vocabulary';

export const rule = {
  id: 'credit-repair/empty-your-card',
  family: 'credit-repair',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        ['征信', '不良记录', '逾期记录', '信用记录', '消除', '清除'],
        [
          '卡内不能有余额',
          '卡里不能有',
          '余额转出',
          '把余额',
          '清空余额',
          '资金转出',
          '转到指定',
          '转入指定',
          '转移到',
          '账户余额清零',
          '全部转到',
          '余额全部转',
        ],
      ],
      within: 70,
      none: NEWS,
    },
  ],
  words: {
    zh_CN: '说要先把卡里的钱转走才能清除记录。这是把您的钱转进骗子账户。',
    zh_TW: '說要先把帳戶裡的錢轉走才能清除紀錄。這是把您的錢轉進騙子帳戶。',
    en: 'You are told to move the money out of your card before the record can be cleared. The money goes to the fraudster.',
  },
  advice: ['do-not-pay', 'if-you-already-paid', 'do-not-share-screen'],
  references: [creditRepair2026],
  examples: {
    match: [
      '清除不良记录期间卡内不能有余额，请把余额全部转到认证账户。',
      '征信修复需核查资金，请将卡里资金转出至指定账户，处理后返还。',
      '为了消除逾期记录，请先清空余额，转入指定的清算卡。',
    ],
    ignore: [
      '您的信用记录良好，余额宝转入成功。',
      '销户前请将账户余额转出，详询网点。',
      '征信报告里不会显示您的账户余额。',
    ],
  },
} as const satisfies Rule;

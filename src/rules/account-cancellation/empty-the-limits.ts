import type { Rule } from '@/src/core/rule';
import { campusLoan2021, fiveScripts } from '../references';
import { NEWS } from '../vocabulary';

export const rule = {
  id: 'account-cancellation/empty-the-limits',
  family: 'account-cancellation',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        [
          '借呗',
          '微粒贷',
          '花呗',
          '金条',
          '白条',
          '有钱花',
          '额度',
          '贷款平台',
          '网贷平台',
          '借款平台',
          '所有平台',
          '名下平台',
          '贷款账户',
        ],
        ['清零', '提空', '全部提现', '提取出来', '借出来', '提出来', '取出来', '里面的钱', '全部借出', '清空', '清零'],
        ['做清零', '注销', '销户', '完成', '关闭', '验证', '返还', '转', '归零', '征信'],
      ],
      within: 80,
      none: [...NEWS, '积分清零', '流量清零'],
    },
    {
      all: [
        ['注销', '销户', '关闭账户', '降低利率', '下调利率'],
        ['额度清零', '清零额度', '提取额度', '额度提取', '把额度', '全部额度', '贷款额度…转', '借款…转到'],
      ],
      within: 70,
      none: NEWS,
    },
  ],
  words: {
    zh_CN: '要您把各平台额度借出来“清零”再转走。钱一转出就追不回，债却是您自己的。',
    zh_TW: '要您把各平台額度借出來「清零」再轉走。錢一轉出就追不回，債卻是您自己的。',
    en: 'You are told to draw out all your credit limits and move the money. The money is gone and the debt is yours.',
  },
  advice: ['do-not-pay', 'do-not-share-screen', 'if-you-already-paid'],
  references: [campusLoan2021, fiveScripts],
  examples: {
    match: [
      '不贷款的账户需要注销，要将所有贷款平台上的额度清零才能完成注销操作。',
      '请把借呗微粒贷额度全部提取出来，转到对接账户核验后即可注销。',
      '為了降低利率，請先將額度全部借出來轉到指定帳戶，完成後重新申請。',
    ],
    ignore: [
      '您的流量将于月底清零，剩余2.3GB。',
      '【某银行】销户前请还清欠款，额度将自动取消。',
      '今天有人冒充客服要我把花呗额度提出来转走再注销，我没转，大家小心。',
      '信用卡注销后额度自动取消，无需操作。',
    ],
  },
} as const satisfies Rule;

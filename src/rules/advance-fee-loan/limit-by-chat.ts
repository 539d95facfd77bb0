import type { Rule } from '@/src/core/rule';
import { changzhouLoanFees, mpsTopTen2024 } from '../references';
import { NEWS } from '../vocabulary';

export const rule = {
  id: 'advance-fee-loan/limit-by-chat',
  family: 'advance-fee-loan',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        ['恭喜', '获得', '已获批', '预授信', '专属', '可借', '审批通过', '已通过'],
        ['额度', '授信', '借款', '贷款'],
        [
          '加qq',
          '添加qq',
          '客服qq',
          '专员qq',
          '加微信',
          '添加微信',
          '客服微信',
          '专员微信',
          '加line',
          '加v',
          'telegram',
        ],
        ['开通', '激活', '领取', '提现', '放款', '下款', '拨款', '办理', '提额'],
      ],
      within: 60,
      none: [...NEWS, '企业微信', '公众号', '小程序', '客户经理', '微信银行'],
      needs: ['institution', 'messenger-id'],
    },
  ],
  words: {
    zh_CN: '用一家平台的名义说给您额度，却要加私人QQ、微信才能开通。平台的额度只在它自己的App里开通。',
    zh_TW: '用一家平台的名義說給您額度，卻要加私人 LINE、微信、QQ 才能開通。平台的額度只在它自己的App裡開通。',
    en: 'In a platform’s name you are given a limit, but only a private chat contact can open it. Platforms open limits in their own app.',
  },
  advice: ['leave-group-chat', 'do-not-pay-fees-first', 'verify-in-app'],
  references: [changzhouLoanFees, mpsTopTen2024],
  examples: {
    match: [
      '【京东金条】恭喜您获得30000元额度，添加客服QQ 2837465019 开通。',
      '【度小满】您的专属借款额度8万元已审批通过，加微信 dxm88kf 激活提现。',
      '【美团借钱】获得5万贷款额度，请加客服微信 mtjq2026 办理放款。',
    ],
    ignore: [
      '【京东金条】恭喜您获得30000元额度，打开京东App即可查看，以审批为准。',
      '【招商银行】关注招商银行公众号，领取专属额度提升礼。',
      '恭喜小李通过考试，晚上加微信群领取资料。',
    ],
  },
} as const satisfies Rule;

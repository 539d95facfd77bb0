import type { Rule } from '@/src/core/rule';
import { changzhouLoanFees, mpsTopTen2024 } from '../references';
import { CHAT } from '../vocabulary';

export const rule = {
  id: 'advance-fee-loan/approved-move-to-chat',
  family: 'advance-fee-loan',
  severity: 'high',
  patterns: [
    {
      all: [
        [
          '贷款已申请成功',
          '贷款已通过',
          '贷款申请成功',
          '贷款…审核通过',
          '贷款…已批',
          '额度已批',
          '额度…通过',
          '信贷审核通过',
          '信贷…通过',
          '已获批',
          '审批通过',
          '预审通过',
          '申请成功',
          '审核成功',
          '已下发额度',
          '额度已到账',
          '已为您批准',
          '额度已下发',
        ],
        CHAT,
      ],
      within: 60,
      none: ['公众号', '报名', '上课'],
    },
    {
      all: [CHAT, ['办理放款', '办理贷款', '领取额度', '提现到账', '审核放款', '激活额度', '办理下款', '领取贷款']],
      within: 30,
      none: ['公众号'],
    },
  ],
  words: {
    zh_CN: '说贷款已批下来，但要加私人微信、QQ或LINE才能办。正规放款都在自己的App里完成。',
    zh_TW: '說貸款審核已通過，但要加私人 LINE、微信才能辦。正規撥款都在自家App或分行完成。',
    en: 'The loan is “approved”, but only through a private chat contact. Genuine payouts happen in the lender’s own app.',
  },
  advice: ['leave-group-chat', 'do-not-pay-fees-first', 'verify-in-app'],
  references: [changzhouLoanFees, mpsTopTen2024],
  examples: {
    match: [
      '您的贷款已申请成功，请添加微信dk6688jl进行办理。',
      '恭喜，您的8万额度已通过预审，加客服QQ 1029384756 办理放款。',
      '您的信貸審核通過，請加LINE：loan588 專員為您辦理撥款。',
    ],
    ignore: [
      '您的借款申请已提交审核，请保持手机畅通，注意接听028开头的电话！',
      '【某银行】您的贷款申请成功，请登录手机银行查看进度。',
      '报名成功，请加微信群接收上课通知。',
    ],
  },
} as const satisfies Rule;

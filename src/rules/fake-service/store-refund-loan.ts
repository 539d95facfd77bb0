import type { Rule } from '@/src/core/rule';
import { fiveScripts } from '../references';
import { NEWS } from '../vocabulary';

export const rule = {
  id: 'fake-service/store-refund-loan',
  family: 'fake-service',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        ['借呗', '花呗', '微粒贷', '备用金', '来分期', '小额贷款', '网贷', '贷款', '额度'],
        ['借一笔', '借点出来', '借出来', '借出', '提现', '提取', '开通', '申请'],
        ['理赔', '退款', '退还', '赔付', '验证信用', '信用验证', '芝麻信用', '信誉分', '信誉'],
        ['转', '返还', '客服', '账户', '归还'],
      ],
      within: 110,
      none: [...NEWS, '消费贷', '购物分期', '优惠', 'app内', '骗'],
    },
  ],
  words: {
    zh_CN: '退款理赔却要您从贷款里借钱转出去。这是诈骗，借来的钱要您自己还。',
    zh_TW: '退款理賠卻要您從貸款裡借錢轉出去。這是詐騙，借來的錢要您自己還。',
    en: 'For a refund you are told to borrow and transfer. It is fraud, and the loan stays yours.',
  },
  advice: ['do-not-pay', 'do-not-share-screen'],
  references: [fiveScripts],
  examples: {
    match: [
      '芝麻信用分不足无法退款，请从借呗借出5000元转给客服验证后返还。',
      '理赔需开通备用金，提现后转到理赔账户，剩余返还给客服。',
      '退款通道需信用验证，请申请网贷额度提现并转入指定账户。',
    ],
    ignore: [
      '购物分期优惠，花呗支付立减。',
      '客服说退款三天到账，我先从花呗还。',
      '骗子以退款为由让人从借呗借出钱转走，请警惕。',
    ],
  },
} as const satisfies Rule;

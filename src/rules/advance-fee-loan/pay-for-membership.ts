import type { Rule } from '@/src/core/rule';
import { changzhouLoanFees } from '../references';

export const rule = {
  id: 'advance-fee-loan/pay-for-membership',
  family: 'advance-fee-loan',
  severity: 'high',
  patterns: [
    {
      all: [
        [
          '购买会员',
          '开通会员',
          '充值会员',
          '升级会员',
          '办理会员',
          '高级会员',
          'vip会员',
          '开通vip',
          '升级vip',
          '会员等级',
          '会员特权',
          '成为会员',
        ],
        ['放款', '下款', '提现', '到账', '借款', '贷款', '额度'],
      ],
      within: 50,
    },
    {
      all: [
        ['放款', '下款', '提现', '借款'],
        ['购买会员', '开通会员', '充值会员', '升级会员', '开通vip', '升级vip'],
      ],
      within: 50,
    },
    {
      all: [
        ['优先放款', '优先下款', '加急放款', '加速放款', '极速放款', '插队'],
        ['购买', '开通', '付费', '加急费', '通道', 'vip', '充值'],
        ['元', '价格', '到账', '支付', '%'],
      ],
      within: 60,
    },
    {
      all: [
        ['会员费', '入会费'],
        ['强开', '后台给', '后台直接', '绝对下款', '包下款', '必下款', '直接给你开'],
      ],
      within: 40,
      none: ['骗', '退会员费', '退还'],
    },
  ],
  words: {
    zh_CN: '要买会员才给放款或“加快”放款。放款前收会员费是虚假贷款常见的名目。',
    zh_TW: '要買會員才給撥款或「加快」撥款。撥款前收會員費是假貸款常見的名目。',
    en: 'Payout depends on buying a membership. Membership fees before payout are a common fake-loan trick.',
  },
  advice: ['do-not-pay-fees-first', 'check-amount-and-terms'],
  references: [changzhouLoanFees],
  examples: {
    match: [
      '你这情况能强开，交399会员费，后台给你开额度，包下款。',
      '由于您非会员，放款周期过长，购买会员可优先下款，点击立即开通。',
      '升级高级会员即可极速下款，额度提升至20万，请充值299元。',
      '您的提现申请排队中，开通VIP后秒到账。',
    ],
    ignore: [
      '健身房会员费三月一交，前台给你开发票。',
      '您的视频会员即将到期，开通会员享受高清画质。',
      '【某商城】会员日全场五折，购买会员送优惠券。',
      '会员您好，您的借款还款日为15日，请保证余额充足。',
    ],
  },
} as const satisfies Rule;

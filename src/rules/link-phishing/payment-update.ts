import type { Rule } from '@/src/core/rule';
import { adccHongKong, taiwan165 } from '../references';

export const rule = {
  id: 'link-phishing/payment-update',
  family: 'link-phishing',
  severity: 'high',
  patterns: [
    {
      all: [
        ['扣款失败', '付款失败', '付款方式', '付款资料', '付款信息', '扣款资料', '订阅', '自动续费失败', '会费'],
        ['更新付款', '更新您的付款', '更新资料', '更新信用卡', '重新绑定', '重新验证', '补缴', '更新'],
        ['停用', '小时内', '失败', '暂停', '中断', '逾时', '失效', '取消'],
      ],
      within: 90,
      none: ['app内', '应用商店', '退订', 'td'],
      needs: ['unofficial-link'],
    },
    {
      all: [
        ['netflix', 'spotify', 'disney', 'icloud', 'amazon prime'],
        ['payment', 'billing', 'subscription'],
        ['update', 'failed', 'suspended', 'expired', 'verify'],
      ],
      within: 200,
      none: ['thank you for your payment', 'receipt'],
      needs: ['unofficial-link'],
    },
  ],
  words: {
    zh_CN: '说会员扣款失败，让您到不在官方名录里的网页重填信用卡。',
    zh_TW: '說會員扣款失敗，讓您到不在官方名錄裡的網頁重填信用卡。',
    en: 'A subscription payment “failed” and the card is to be entered again on a page our registry does not know.',
  },
  advice: ['do-not-tap', 'open-official-site', 'do-not-share-code'],
  references: [taiwan165, adccHongKong],
  examples: {
    match: [
      '【影音會員】您的扣款失敗，請於24小時內更新付款資料：member-tw.shop',
      '您的自动续费失败，请点击 pay-renew.top 重新绑定银行卡，否则会员将暂停。',
      'Netflix: your payment failed. Update your billing details at nf-billing.xyz or your account will be suspended.',
    ],
    ignore: [
      '【视频】自动续费失败，请在App内检查付款方式。',
      '您的订阅已取消，感谢使用。',
      'Netflix added a new season of your favourite show.',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { adccHongKong } from '../references';

export const rule = {
  id: 'overseas/hk-insurance-renewal',
  family: 'overseas',
  severity: 'high',
  patterns: [
    {
      all: [
        ['保险', '保单', '会员', '服务', '订阅', '月费'],
        ['到期', '即将扣款', '自动续费', '自动续期', '自动扣款', '将扣除', '续保'],
        ['取消', '终止', '退订', '联络客服', 'whatsapp', '致电', '联系客服', '点击'],
      ],
      within: 100,
      none: ['app内', '车险续保', '详询', '恭喜', '专员为您报价'],
      needs: ['unofficial-phone'],
    },
    {
      all: [
        ['微信', '支付宝', '八达通', 'wechat pay', 'alipay', '抖音'],
        ['保险', '保障', '会员'],
        ['到期', '扣费', '扣款', '月费'],
        ['取消', '终止', '客服', 'whatsapp', '致电'],
      ],
      within: 100,
    },
  ],
  words: {
    zh_CN: '自称客服，说保险、会员到期扣款，要您致电取消。请从官方App查询。',
    zh_TW: '自稱客服，稱保險、會員到期扣款，要你致電或WhatsApp取消。請從官方App查詢。',
    en: 'A self-styled helpdesk says an insurance or membership will be charged unless you call. Check in the official app.',
  },
  advice: ['do-not-call-back', 'do-not-pay', 'verify-by-hotline'],
  references: [adccHongKong],
  examples: {
    match: [
      '【微信保險】閣下的保險到期將自動扣款HK$880，如需取消請致電21234567。',
      '您的會員今日到期自動續費，終止請致電 4008881234 或WhatsApp客服。',
      '抖音保險免費期結束，每月扣費，取消請致電 4001239876。',
    ],
    ignore: [
      '【平安车险】您的车险即将到期，续保专员为您报价，详询95511。',
      '健身会员到期，欢迎续费，前台电话。',
      '八達通自動增值服務申請成功。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { fiveScripts, zengcheng2025 } from '../references';
import { CALL, CHAT } from '../vocabulary';

export const rule = {
  id: 'auto-deduction/no-password-payment',
  family: 'auto-deduction',
  severity: 'medium',
  patterns: [
    {
      all: [
        ['免密支付', '免密扣款', '自动扣款', '自动扣费', '代扣', '自动续费'],
        ['未关闭', '关闭', '解除', '解绑', '取消'],
        [...CALL, ...CHAT, '屏幕', '会议', '下载'],
      ],
      within: 70,
      none: ['app内', '回复td', '成功', '详询'],
      needs: ['unofficial-phone'],
    },
    {
      all: [
        ['免密支付', '自动扣费', '自动续费'],
        ['未关闭', '没有关闭', '尚未关闭'],
        ['征信', '资金', '盗刷', '风险'],
      ],
      within: 50,
    },
  ],
  words: {
    zh_CN: '以“免密支付未关闭”为由要您联系陌生客服。免密支付只需在支付App里自己关闭。',
    zh_TW: '以「自動扣款未關閉」為由要您聯繫陌生客服。自動扣款只需在支付App裡自行關閉。',
    en: 'It uses “payment without password” as a reason to contact an unknown helpdesk. You can switch that off yourself in the payment app.',
  },
  advice: ['verify-in-app', 'do-not-share-screen'],
  references: [zengcheng2025, fiveScripts],
  examples: {
    match: [
      '您的免密支付未关闭，存在盗刷风险，请联系客服处理。',
      '检测到您的自动扣费未关闭，请拨打17011112222由人工协助关闭。',
      '您的自动续费尚未关闭将影响征信，请下载会议软件操作。',
    ],
    ignore: [
      '【微信支付】您已开通免密支付，可在“支付设置”中关闭。',
      '自动续费已取消成功。',
      '【某银行】自动扣款失败，请保证余额充足，详询95588。',
    ],
  },
} as const satisfies Rule;

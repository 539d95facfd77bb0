import type { Rule } from '@/src/core/rule';
import { taiwan165 } from '../references';
import { NEWS } from '../vocabulary';

export const rule = {
  id: 'overseas/tw-shop-agreement',
  family: 'overseas',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        ['金流协议', '金流服务', '金流验证', '金流认证', '签署金流', '诚信交易', '三大保证', '3大保证', '交易保障协议'],
        ['line', '赖', '客服', '专员', '银行人员'],
        ['网银', '网路银行', 'atm', '转账', '汇款', '认证', '验证', '操作', '扫码', '账户'],
      ],
      within: 80,
      none: [...NEWS, '不会要求'],
    },
  ],
  words: {
    zh_CN: '说卖场没签“金流协议、诚信交易”，要您照“客服”的话操作网银。签协议用不着动您的银行账户。',
    zh_TW: '說賣場沒簽「金流協議、誠信交易」，要您照「客服」的話操作網銀。簽協議用不著動您的銀行帳戶，請撥165查證。',
    en: 'Your shop is said to lack a “payment agreement”, and a “helpdesk” tells you what to do in your net bank. Signing one never needs your bank account.',
  },
  advice: ['do-not-pay', 'leave-group-chat', 'report-scam'],
  references: [taiwan165],
  examples: {
    match: [
      '您的賣場尚未簽署金流協議，訂單已凍結，請加 LINE 客服依指示操作網銀完成認證。',
      '買家無法下單，請聯繫專員開通誠信交易，並以ATM進行帳戶驗證。',
      '因未完成三大保證，請加客服LINE，由銀行人員協助您轉帳驗證。',
    ],
    ignore: [
      '【某購物】金流服務維護公告：本週日凌晨暫停結帳，造成不便敬請見諒。',
      '165提醒：要您簽署金流協議再操作網銀的客服都是詐騙，請勿理會。',
      '我們的平台支援多種金流服務，手續費請見官網說明。',
    ],
  },
} as const satisfies Rule;

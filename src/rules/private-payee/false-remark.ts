import type { Rule } from '@/src/core/rule';
import { nfraBeijing2026 } from '../references';
import { NEWS } from '../vocabulary';

export const rule = {
  id: 'private-payee/false-remark',
  family: 'private-payee',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        [
          '不要备注还款',
          '不要写还款',
          '别备注还款',
          '请勿备注还款',
          '不备注还款',
          '不要备注贷款',
          '勿备注贷款',
          '不要备注任何',
        ],
      ],
      none: NEWS,
    },
    {
      all: [
        ['备注', '附言', '用途'],
        ['货款', '借款', '往来款', '服装', '工资', '朋友转账', '生活费'],
        ['不要写', '不要备注', '请勿写', '别写', '勿写', '禁止写'],
        ['还款', '贷款', '保证金'],
      ],
      within: 40,
      guard: 'anywhere',
      none: NEWS,
    },
  ],
  words: {
    zh_CN: '要您在转账时写假备注。这是为了躲过银行的拦截。',
    zh_TW: '要您在轉帳時寫假備註。這是為了躲過銀行的攔阻。',
    en: 'It tells you to write a false remark on the transfer. That is to slip past the bank’s fraud checks.',
  },
  advice: ['no-private-accounts', 'do-not-pay'],
  references: [nfraBeijing2026],
  examples: {
    match: [
      '转账时请备注货款，不要备注还款，否则系统识别不了。',
      '打款附言写服装款，请勿写贷款保证金。',
      '汇款时不要备注任何信息，避免银行风控。',
    ],
    ignore: ['转账请备注订单号，方便财务核对。', '备注写生日快乐就行。', '请备注姓名和学号，货款两清。'],
  },
} as const satisfies Rule;

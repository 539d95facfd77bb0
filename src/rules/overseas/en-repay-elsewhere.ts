import type { Rule } from '@/src/core/rule';
import { ftcDebt } from '../references';
import { NEWS } from '../vocabulary';

export const rule = {
  id: 'overseas/en-repay-elsewhere',
  family: 'overseas',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        ['repay', 'repayment', 'loan', 'debt', 'overdue', 'instalment', 'installment'],
        [
          'our new account',
          'new bank account',
          'personal account',
          'agent account',
          'this account',
          'whatsapp',
          'telegram',
          'wechat',
          'line app',
        ],
        ['pay', 'transfer', 'send', 'contact', 'add'],
      ],
      within: 220,
      none: [...NEWS, 'in the app', 'never', 'do not'],
    },
  ],
  words: {
    zh_CN: '要您把贷款还到新账户、个人账户或加聊天号处理。',
    zh_TW: '要您把貸款還到新帳戶、個人帳戶或加通訊軟體處理。',
    en: 'Repayment goes to a new or personal account, or by a chat contact. Genuine lenders do not work that way.',
  },
  advice: ['do-not-pay', 'no-private-accounts', 'verify-by-hotline'],
  references: [ftcDebt],
  examples: {
    match: [
      'Your loan is overdue. Please transfer the repayment to our new account 6217001234567890122 today.',
      'To settle your debt, add our officer on WhatsApp +852 6123 4567 and pay by transfer.',
      'Instalment due: send it to our agent personal account and reply with a screenshot, then pay the rest.',
    ],
    ignore: [
      'Your loan repayment of $210 is due; pay in the app.',
      'We added you to the WhatsApp group for the school trip.',
      'Never repay a loan to a personal account; call your lender.',
    ],
  },
} as const satisfies Rule;

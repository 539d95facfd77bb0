import type { Rule } from '@/src/core/rule';
import { ftcDebt } from '../references';

export const rule = {
  id: 'overseas/en-credit-repair',
  family: 'overseas',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        ['credit file', 'credit report', 'credit record', 'credit history', 'credit score', 'credit bureau'],
        ['remove', 'erase', 'delete', 'wipe'],
        ['up front', 'upfront', 'fee first', 'deposit first', 'pay first', 'half now'],
      ],
      within: 120,
      none: [
        'free',
        'scam',
        'ftc',
        'dispute',
        'beware',
        'no one can',
        'nobody can',
        'never pay',
        'yourself',
        'due date',
        'payment due',
        'statement',
      ],
    },
  ],
  words: {
    zh_CN: '收钱替您“删除”信用报告里的不良记录。真实的记录花钱也删不掉，有错误可以自己免费申诉。',
    zh_TW: '收錢替您「刪除」信用報告裡的不良紀錄。真實的紀錄花錢也刪不掉，有錯誤可以自己免費更正。',
    en: 'Money is wanted to wipe your credit record. True entries cannot be bought away, and errors are corrected free of charge.',
  },
  advice: ['do-not-pay-fees-first', 'check-credit-report'],
  references: [ftcDebt],
  examples: {
    match: [
      'Bad credit? We erase any late payment from your credit report, guaranteed. $300 up front.',
      'Our insider can wipe your credit history in 48 hours, half now and half after.',
      'Delete collections from your credit record fast, deposit first, results in a week.',
    ],
    ignore: [
      'You can dispute errors on your credit report yourself, free of charge.',
      'FTC: nobody can delete true entries from a credit report, whatever you pay up front.',
      'Keep old accounts open and pay down debt early to clean up your credit report in advance of a mortgage.',
      'Your credit score has changed. Open the app to see your report.',
    ],
  },
} as const satisfies Rule;

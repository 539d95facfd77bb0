import type { Rule } from '@/src/core/rule';
import { ftcDebt, tollTexts } from '../references';

export const rule = {
  id: 'overseas/en-tax-refund',
  family: 'overseas',
  severity: 'high',
  patterns: [
    {
      all: [
        ['refund', 'rebate', 'tax refund', 'stimulus', 'emergency refund', 'grant', 'compensation', 'relief payment'],
        ['claim', 'access', 'entitled', 'eligible', 'awarded', 'ready to be'],
      ],
      within: 200,
      none: ['unsubscribe', 'order', 'return label', 'your refund has been issued'],
      needs: ['unofficial-link'],
    },
  ],
  words: {
    zh_CN: '以退税、补助为名让您打开不明链接。',
    zh_TW: '以退稅、補助為名讓您打開不明連結。',
    en: 'A refund or grant to be claimed on an unknown page.',
  },
  advice: ['do-not-tap', 'do-not-share-code', 'report-scam'],
  references: [tollTexts, ftcDebt],
  examples: {
    match: [
      'Your tax refund of £349.14 is ready to be claimed: http://tax-claim.top/r',
      'You are entitled to an emergency refund. Claim here hmrc-refund.xyz',
      'Relief payment pending. Follow the steps to access it: gov-grant.vip/form',
    ],
    ignore: [
      'Your refund has been issued to your card.',
      'The tax refund season starts in April; file your return.',
      'Order refund: print the return label.',
    ],
  },
} as const satisfies Rule;

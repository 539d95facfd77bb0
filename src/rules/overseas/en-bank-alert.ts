import type { Rule } from '@/src/core/rule';
import { ftcDebt, tollTexts } from '../references';

export const rule = {
  id: 'overseas/en-bank-alert',
  family: 'overseas',
  severity: 'high',
  patterns: [
    {
      all: [
        ['paypal', 'account', 'card', 'bank', 'online banking', 'kyc', 'wallet', 'payee'],
        [
          'suspended',
          'locked',
          'blocked',
          'unusual',
          'suspicious',
          'unauthorised',
          'unauthorized',
          'expired',
          'restricted',
          'limited',
          'failed login',
          'disabled',
        ],
        [
          'click',
          'verify',
          'log in',
          'login',
          'update',
          'confirm',
          'unlock',
          'secure',
          'visit',
          'tap',
          'restore',
          'here',
        ],
      ],
      within: 260,
      none: ['unsubscribe', 'if this was you', 'in the app'],
      needs: ['unofficial-link'],
    },
    {
      all: [['kyc'], ['expired', 'suspended', 'pending', 'block', 'blocked'], ['contact', 'call', 'click', 'update']],
      within: 200,
      none: ['in the app'],
    },
    {
      all: [
        ['failed login attempt', 'suspicious activity', 'unusual activity', 'unusual sign-in', 'unauthorized login'],
        ['click this link', 'click the link', 'click here', 'click below', 'this link', 'the link below'],
      ],
      within: 160,
      none: ['unsubscribe', 'in the app'],
    },
    {
      all: [
        ['kyc', 'account', 'card'],
        ['expired', 'suspended', 'blocked', 'block', 'deactivated'],
        ['call', 'contact'],
        ['immediately', 'within 24', 'within 24 hr', 'today'],
      ],
      within: 260,
      none: ['number on the back'],
      needs: ['unofficial-phone'],
    },
  ],
  words: {
    zh_CN: '英文银行警报，链接或电话不在官方名录里。',
    zh_TW: '英文銀行警示，連結或電話不在官方名錄裡。',
    en: 'A bank alert whose link or number our registry does not know.',
  },
  advice: ['do-not-tap', 'open-official-site', 'do-not-share-code'],
  references: [ftcDebt, tollTexts],
  examples: {
    match: [
      'Your bank account has been suspended. To unlock it, click here: http://bank-verify.top',
      'Suspicious activity on your card. Verify now at secure-card.xyz or it will be blocked.',
      'Dear customer your KYC has expired. Contact customer care 4008927300 immediately or your account will be blocked.',
    ],
    ignore: [
      'A purchase of $20 was made on your card. If this was you, no action is needed.',
      'The bank on the corner is closed for refurbishment; visit the branch in town.',
      'Log in to the app to see your new card.',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { tollTexts } from '../references';

export const rule = {
  id: 'overseas/en-toll',
  family: 'overseas',
  severity: 'high',
  patterns: [
    {
      all: [
        [
          'toll',
          'e-zpass',
          'ezpass',
          'fastrak',
          'sunpass',
          'unpaid toll',
          'toll invoice',
          'parking fine',
          'traffic ticket',
          'dmv',
          'parking penalty',
        ],
        ['pay', 'settle', 'payment', 'overdue', 'unpaid', 'outstanding', 'owe'],
        ['within', 'hours', 'avoid', 'late fee', 'today', 'final', 'suspended', 'suspension', 'legal', 'penalty'],
      ],
      within: 220,
      none: ['statement is ready', 'auto-pay', 'autopay'],
      needs: ['unofficial-link'],
    },
  ],
  words: {
    zh_CN: '催缴通行费、罚单，链接不在官方名录里。请自己打开官方网站查询。',
    zh_TW: '催繳通行費、罰單，連結不在官方名錄裡。請自行開啟官方網站查詢。',
    en: 'A toll or fine is “overdue” and to be paid on a page our registry does not know.',
  },
  advice: ['do-not-tap', 'open-official-site', 'report-scam'],
  references: [tollTexts],
  examples: {
    match: [
      'Final notice: your toll balance of $6.99 is unpaid. Pay within 12 hours to avoid late fee: ezpass-pay.top',
      'DMV: outstanding traffic ticket. Settle today at http://dmv-ticket.xyz or your licence will be suspended.',
      'Sunpass: unpaid toll, avoid legal action, payment at sunpass.com-tdi.top',
    ],
    ignore: [
      'Your E-ZPass statement is ready. Log in to view it.',
      'The toll road is closed overnight for repairs.',
      'Parking fine received? Appeal within 28 days at the council office.',
    ],
  },
} as const satisfies Rule;

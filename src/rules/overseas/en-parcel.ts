import type { Rule } from '@/src/core/rule';
import { tollTexts } from '../references';

export const rule = {
  id: 'overseas/en-parcel',
  family: 'overseas',
  severity: 'high',
  patterns: [
    {
      all: [
        ['package', 'parcel', 'delivery', 'shipment', 'usps', 'ups', 'fedex', 'dhl', 'royal mail', 'hermes', 'evri'],
        [
          'on hold',
          'held',
          'incomplete address',
          'invalid address',
          'could not be delivered',
          'unable to deliver',
          'undelivered',
          'failed delivery',
          'redelivery',
          'customs fee',
          'unpaid shipping',
          'address is missing',
        ],
        ['update', 'confirm', 'pay', 'reschedule', 'here', 'click', 'link', 'within', 'visit'],
      ],
      within: 240,
      none: ['signed for', 'out for delivery', 'unsubscribe'],
      needs: ['unofficial-link'],
    },
  ],
  words: {
    zh_CN: '以包裹投递失败为由，让您到不在官方名录里的网页更新地址或付费。',
    zh_TW: '以包裹投遞失敗為由，讓您到不在官方名錄裡的網頁更新地址或付費。',
    en: 'A parcel is “held” until you update an address or pay on a page our registry does not know.',
  },
  advice: ['do-not-tap', 'open-official-site', 'report-scam'],
  references: [tollTexts],
  examples: {
    match: [
      'USPS: your package is on hold due to an incomplete address. Update within 12 hours: usps-redo.top',
      'Royal Mail: unpaid shipping fee, your parcel is held. Pay here http://rm-fee.xyz',
      'FedEx could not deliver: failed delivery, reschedule at fdx-resched.vip',
    ],
    ignore: [
      'Your parcel is out for delivery today between 2 and 4 pm.',
      'DHL: your shipment was signed for by J. Smith.',
      'The delivery was on hold at the depot because of snow, sorry for the wait.',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { adccHongKong, hunanImessage2023 } from '../references';
import { NEWS } from '../vocabulary';

export const rule = {
  id: 'overseas/en-new-number',
  family: 'overseas',
  severity: 'high',
  patterns: [
    {
      all: [
        [
          'hi mum',
          'hi mom',
          'hey mum',
          'hey mom',
          'hello mum',
          'hello mom',
          'mum,',
          'mom,',
          'hi dad',
          'hey dad',
          'dad,',
        ],
        [
          'new number',
          'temporary number',
          'dropped my phone',
          'broke my phone',
          'lost my phone',
          'smashed my phone',
          'phone is broken',
          'phone broke',
          'phone got stolen',
        ],
        ['transfer', 'send me', 'send money', 'pay ', 'a bill', 'rent', 'lend', 'urgent', 'bank details', 'whatsapp'],
      ],
      within: 240,
      none: [...NEWS, 'scam', 'fraud'],
    },
  ],
  words: {
    zh_CN: '自称您的孩子换了号码，接着要钱。先打他原来的号码，确认是他本人。',
    zh_TW: '自稱您的孩子換了號碼，接著要錢。先打他原來的號碼，確認是他本人。',
    en: 'It says your child has a new number and asks for money or another chat. Ring the old number and hear their voice first.',
  },
  advice: ['do-not-pay', 'verify-by-hotline', 'no-private-accounts'],
  references: [hunanImessage2023, adccHongKong],
  examples: {
    match: [
      'Hey mum, my phone fell in the sink so this is my temporary number. Can you pay a bill for me? I will pay you back tomorrow.',
      'Hi dad, I broke my phone, save this new number and text me on WhatsApp please.',
      'Hello mom, lost my phone at the station. This is my new number, I need you to transfer 450 for rent today.',
    ],
    ignore: [
      'Hi mum, got home fine, phone broke again so I will ring you from the landline.',
      'Mum, the new number for the dentist is on the fridge.',
      'Scam alert: “Hi mum, new number” texts ask you to transfer money. Ring your child first.',
    ],
  },
} as const satisfies Rule;

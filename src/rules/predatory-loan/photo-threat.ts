import type { Rule } from '@/src/core/rule';
import { usuryReport, wenling2025 } from '../references';

export const rule = {
  id: 'predatory-loan/photo-threat',
  family: 'predatory-loan',
  severity: 'high',
  patterns: [
    {
      all: [
        [
          'p图',
          'p的照片',
          'p过的照片',
          'p好的照片',
          '裸照',
          '花圈',
          '遗照',
          '灵堂',
          '纸钱',
          '棺材',
          '泼油漆',
          '喷油漆',
          '堵锁眼',
          '喷大字',
          'ps照片',
          '合成照',
          '艳照',
          'ai换脸',
        ],
        ['还', '欠', '逾期', '发给', '寄', '送', '群发', '借款', '钱'],
      ],
      within: 50,
      none: ['殡葬', '清明', '影楼', '教程', '祭', '新闻', '软件', '装修', '批发', '鲜花', '花店'],
    },
  ],
  words: {
    zh_CN: '用P图、花圈、泼油漆恐吓。这是违法行为，可以直接报警。',
    zh_TW: '用合成照、花圈、潑漆恐嚇。這是違法行為，可以直接報警。',
    en: 'It threatens with faked photos, wreaths or paint. That is unlawful; call the police.',
  },
  advice: ['keep-evidence', 'call-police-if-threatened', 'complain-about-conduct'],
  references: [usuryReport, wenling2025],
  examples: {
    match: [
      '晚上十点前还打不进来，我把p的照片发给你通讯录里的人。',
      '再不还款，P图发给你所有亲友，自己看着办。',
      '明天给你单位送花圈，欠钱不还的下场。',
      '逾期的人注意了，裸照群发，今天最后一天还钱。',
    ],
    ignore: ['清明节鲜花花圈预订优惠。', 'PS照片教程，发给同学们练习。', '装修公司送油漆活动。'],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { usuryReport, wenling2025 } from '../references';

export const rule = {
  id: 'predatory-loan/short-cycle',
  family: 'predatory-loan',
  severity: 'high',
  patterns: [
    {
      all: [
        [
          '天周期',
          '天一期',
          '天期',
          '周一期',
          '天一周期',
          '7天',
          '七天',
          '14天',
          '十四天',
          '5天',
          '五天',
          '6天',
          '六天',
        ],
        ['周期', '一期', '到期', '期限', '借期', '续期', '展期'],
        ['续期费', '展期费', '服务费', '续期', '展期', '砍头', '到手', '逾期费'],
        ['元', '费', '还', '到手', '下款'],
      ],
      within: 80,
      none: ['免息', '试用', '退货', '无理由', '内退', '免费', '快递', '假期'],
    },
    {
      all: [['续期费', '展期费', '续期需', '展期需', '续借费', '续期请付', '展期请付', '续期请支付', '展期请支付']],
      none: ['会员', '域名', '保险', '图书', '驾照', '护照', '签证', '服务器', '免展期费', '合同', '软件'],
    },
  ],
  words: {
    zh_CN: '七天、十四天一期还要交续期费，是“714高炮”的做法。超过法定上限的利息可以不还。',
    zh_TW: '七天、十四天一期還要交續期費，是高利貸的做法。超過法定上限的利息不受保護。',
    en: 'A week-long loan with rollover fees is loan-sharking. Interest above the legal cap is not protected.',
  },
  advice: ['check-amount-and-terms', 'negotiate-yourself', 'complain-about-conduct'],
  references: [usuryReport, wenling2025],
  examples: {
    match: [
      '您的借款7天周期已到期，续期请付服务费600元，否则逾期费每天200。',
      '展期费350元，付完可再借14天，今天12点前处理。',
      '七天一期，借2000到手1400，到期可展期，展期费另收。',
    ],
    ignore: ['七天无理由退货，运费险已赠送。', '【某视频】会员7天试用到期，可续期。', '域名续期费已支付，有效期一年。'],
  },
} as const satisfies Rule;

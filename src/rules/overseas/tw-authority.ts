import type { Rule } from '@/src/core/rule';
import { taiwan165 } from '../references';

export const rule = {
  id: 'overseas/tw-authority',
  family: 'overseas',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        [
          '检察官',
          '地检署',
          '刑事局',
          '健保局',
          '户政',
          '法院公证',
          '监管科',
          '侦查不公开',
          '165专员',
          '侦九队',
          '金管会',
          '监理所',
        ],
        ['冻结', '涉嫌', '洗钱', '人头账户', '冒名', '冒领', '传票', '拘票', '收押', '侦查不公开'],
        ['转账', '汇款', '面交', '交付', '提领', '监管', '公证', '保管', '金融卡', '存款', '黄金', '提款卡', '配合'],
      ],
      within: 120,
      none: ['提醒民众', '宣导', '新闻', '诈骗集团假冒', '呼吁'],
    },
  ],
  words: {
    zh_CN: '假冒检警要您交付现金、卡片或转账保管。检警不会监管任何人的存款。',
    zh_TW: '假冒檢警要您交付現金、提款卡或轉帳「監管」。檢警不會監管任何人的存款，請撥165。',
    en: 'Posing as prosecutors or police it wants cash, cards or a transfer for “custody”. No prosecutor holds anyone’s savings.',
  },
  advice: ['do-not-pay', 'call-police-if-threatened', 'report-scam'],
  references: [taiwan165],
  examples: {
    match: [
      '這裡是地檢署，您的帳戶涉嫌洗錢遭冒名，請提領存款交付專員監管。',
      '檢察官通知：人頭帳戶案件偵查不公開，請將存款匯款至監管帳戶。',
      '健保局通知您健保卡遭冒領涉嫌詐領，請配合刑事局面交金融卡。',
    ],
    ignore: [
      '165提醒民眾：檢察官不會要求監管帳戶或面交現金。',
      '地檢署偵辦洗錢案，三人收押。',
      '戶政事務所通知：請攜帶身分證辦理換發。',
    ],
  },
} as const satisfies Rule;

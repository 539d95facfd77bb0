import type { Rule } from '@/src/core/rule';
import { adccHongKong, quanzhou2025 } from '../references';
import { NEWS } from '../vocabulary';

export const rule = {
  id: 'overseas/hk-authority-video',
  family: 'overseas',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        [
          '入境处',
          '入境事务处',
          '海关',
          '廉政公署',
          '通讯事务管理局',
          '通讯办',
          '卫生署',
          '大使馆',
          '领事馆',
          '国安',
          '公安',
        ],
        ['涉嫌', '洗黑钱', '非法', '犯罪', '案件', '违法', '遣返'],
        ['保证金', '视像', 'whatsapp', '保密', '交出', '网上理财', '转账', '银行户口', '资料', '录口供', '转驳'],
      ],
      within: 120,
      none: [...NEWS, '新闻', '提醒市民', '呼吁', '拘捕', '记者', '统计'],
    },
  ],
  words: {
    zh_CN: '自称官员，说您涉案，要保证金、网上理财资料或视像录口供。',
    zh_TW: '自稱官員，稱你涉案，要保證金、網上理財資料或視像錄口供。請即掛線並致電18222。',
    en: 'Speaking as officials it wants a surety, banking log-ins or a video statement. Hang up and call 18222 in Hong Kong.',
  },
  advice: ['call-police-if-threatened', 'do-not-pay'],
  references: [adccHongKong, quanzhou2025],
  examples: {
    match: [
      '入境處通知：你的身份涉嫌洗黑錢，請以WhatsApp視像錄口供，案件保密。',
      '領事館來電，閣下涉嫌非法匯款案件，需交保證金證明清白。',
      '公安要求你交出銀行戶口網上理財資料，配合洗黑錢案件調查。',
    ],
    ignore: [
      '警方提醒市民：假冒入境處涉嫌洗黑錢騙案上升，切勿轉賬。',
      '海關拘捕三人涉嫌走私。',
      '入境事務處櫃位辦理身份證，可網上預約。',
    ],
  },
} as const satisfies Rule;

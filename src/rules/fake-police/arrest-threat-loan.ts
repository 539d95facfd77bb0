import type { Rule } from '@/src/core/rule';
import { qidong2025 } from '../references';

export const rule = {
  id: 'fake-police/arrest-threat-loan',
  family: 'fake-police',
  severity: 'high',
  patterns: [
    {
      all: [
        ['贷款', '借款', '欠款', '逾期', '拖欠', '网贷', '欠款', '催收'],
        ['报案', '立案', '公安', '警方', '派出所', '刑事', '经侦', '当地分局'],
        ['回电', '联系', '小时内', '立即还款', '致电', '限你', '速', '上门', '抓捕', '传唤', '拘留'],
      ],
      within: 110,
      none: [
        '骗',
        '近日',
        '典型案例',
        '记者',
        '通报',
        '抓获',
        '反诈提醒',
        '反诈提示',
        '反诈预警',
        '反诈宣传',
        '反诈劝阻',
        '专项行动',
        '侦破',
        '被告',
      ],
    },
  ],
  words: {
    zh_CN: '把欠款说成刑事案件，限时要您回电或付款。普通欠款是民事纠纷，警察不替人讨债。',
    zh_TW: '把欠款說成刑事案件，限時要您回電或付款。一般欠款是民事糾紛，警察不替人討債。',
    en: 'It turns a debt into a criminal case with a deadline to call or pay. Ordinary debt is civil; police do not collect.',
  },
  advice: ['call-police-if-threatened', 'verify-by-hotline', 'keep-evidence'],
  references: [qidong2025],
  examples: {
    match: [
      '你欠款拖欠一案，报案文书已送达当地分局，24小时内立案，限你于12小时内回电17700001111。',
      '您的借款逾期已被报案，公安将上门传唤，请立即还款。',
      '恶意逃避催收，我方立即采取报案措施，请速联系16600002222。',
    ],
    ignore: [
      '警方近日侦破一起网贷诈骗案，抓获嫌疑人五名。',
      '欠款纠纷可以报案吗？律师：应向法院起诉。',
      '【某金融】您的借款已逾期，请登录App还款或联系客服协商。',
    ],
  },
} as const satisfies Rule;

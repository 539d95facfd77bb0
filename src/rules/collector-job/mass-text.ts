import type { Rule } from '@/src/core/rule';
import { antiFraudLaw, partTime2023 } from '../references';

export const rule = {
  id: 'collector-job/mass-text',
  family: 'collector-job',
  severity: 'high',
  patterns: [
    {
      all: [
        [
          '群发短信',
          '发短信',
          '短信群发',
          '拨打电话',
          '打电话',
          '拨打指定电话',
          '拨打10个',
          '手机口',
          '手机语音',
          '话务员',
          '话务引流',
          '电话引流',
          '催收兼职',
          '兼职催收',
          '电话催收',
          '帮打电话',
          '做单',
        ],
        ['日结', '兼职', '日入', '一天', '一小时', '100元', '赚', '佣金', '提成', '时薪', '月入', '在家', '返佣'],
        ['招', '可做', '有手机', '联系', '加', '元', '无需', '简单', '不用见面', '群', '报名', '即可'],
      ],
      within: 90,
      none: ['劳动合同', '五险', '面试地点', '公司直招', '人才市场', '社保'],
    },
  ],
  words: {
    zh_CN: '招人群发短信、打电话赚钱。这常是给诈骗团伙引流，可能触犯帮信罪。',
    zh_TW: '招人群發簡訊、打電話賺錢。這常是替詐騙集團引流，可能觸法。',
    en: 'A job sending bulk texts or making calls. It often feeds fraud gangs and may make you an accomplice.',
  },
  advice: ['decline-renting-accounts', 'report-scam'],
  references: [partTime2023, antiFraudLaw],
  examples: {
    match: [
      '兼职群发短信日结300元，有手机就能做，加群报名。',
      '催收兼职在家可做，提成回款20%，不用见面，联系我。',
      '拨打指定电话10个给100元，手机口兼职，日入千元。',
    ],
    ignore: [
      '【某公司】招聘电话客服，五险一金，面试地点：人民路8号。',
      '给妈妈打电话一小时了。',
      '发短信查询话费，发送102到10086。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { xiangzhouCourt } from '../references';
import { REPORTING } from '../vocabulary';

export const rule = {
  id: 'fake-court/criminal-consequence',
  family: 'fake-court',
  severity: 'high',
  patterns: [
    {
      all: [
        ['刑事诉讼', '刑事立案', '信用卡诈骗罪', '刑事责任'],
        ['和解', '速联系', '联系…律师', '协商还款', '撤案'],
        ['你', '您'],
      ],
      within: 80,
      none: [...REPORTING, '被告人'],
    },
    {
      all: [
        ['逾期', '欠款', '不还', '拖欠', '借款', '贷款', '不出庭', '不按时出庭', '拒不还款'],
        [
          '刑期',
          '坐牢',
          '判刑',
          '有期徒刑',
          '拘役',
          '拘留',
          '刑事责任',
          '刑事立案',
          '逮捕',
          '信用卡诈骗罪',
          '牢狱',
          '蹲监狱',
          '刑拘',
        ],
        ['您', '你', '否则', '将', '立即', '请', '面临', '后果'],
      ],
      within: 90,
      none: [
        '记者',
        '被告人',
        '法官说',
        '律师',
        '据悉',
        '据报',
        '据介绍',
        '据了解',
        '判处',
        '法院审理',
        '男子',
        '女子',
        '被法院',
        '典型案例',
        '微博',
      ],
    },
  ],
  words: {
    zh_CN: '用刑事责任吓唬欠款人。普通欠款不会判刑。',
    zh_TW: '用刑事責任嚇唬欠款人。一般欠款不會判刑。',
    en: 'It threatens criminal consequences for a debt. Ordinary debt does not lead to a sentence.',
  },
  advice: ['keep-evidence', 'complain-about-conduct', 'verify-with-court'],
  references: [xiangzhouCourt],
  examples: {
    match: [
      '您的借款逾期，如不按时出庭将面临刑期，请立即处理。',
      '再不还款将以信用卡诈骗罪刑事立案，你将面临拘留。',
      '拖欠贷款不还，后果是有期徒刑，请今日结清。',
    ],
    ignore: [
      '法院审理认为，被告人拖欠贷款构成诈骗，判处有期徒刑三年。',
      '律师说法：欠款不还会坐牢吗？一般不会。',
      '男子欠款不还被司法拘留15日，因其有能力而拒不执行判决。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { antiFraudLaw, partTime2023 } from '../references';
import { NEWS } from '../vocabulary';

export const rule = {
  id: 'collector-job/voip-device',
  family: 'collector-job',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        [
          'goip',
          'voip',
          '络漫宝',
          '多卡宝',
          '猫池',
          '卡池',
          '语音网关',
          '手机架设',
          '架设设备',
          '语音线路',
          '音频线',
          '两台手机',
        ],
        ['兼职', '日结', '佣金', '托管', '在家', '放家里', '一天', '元', '招', '挂机', '架设', '赚'],
      ],
      within: 60,
      none: [...NEWS, '企业通信', '呼叫中心', '采购', '招标', '查获', '警方', '民警', '机房'],
    },
    {
      all: [
        ['两部手机', '2部手机', '两台手机', '两个手机'],
        ['连接线', '音频线', '一根线', '对接线', '数据线'],
        ['招', '一小时', '兼职', '话务', '日结', '元', '接听', '回访'],
      ],
      within: 80,
      none: NEWS,
    },
    {
      all: [
        ['插我们的卡', '插我们卡', '放我们的卡', '装我们的卡'],
        ['打电话', '拨号', '拨打', '通话'],
        ['一天', '日结', '元', '赚', '一小时'],
      ],
      within: 60,
      none: [...NEWS],
    },
  ],
  words: {
    zh_CN: '让您在家架设设备或用两台手机转接电话。这是给诈骗电话做中转，属于犯罪。',
    zh_TW: '讓您在家架設設備或用兩支手機轉接電話。這是替詐騙電話做中轉，屬於犯罪。',
    en: 'A device or two phones at your home relaying calls. That relays scam calls and is a crime.',
  },
  advice: ['decline-renting-accounts', 'report-scam'],
  references: [antiFraudLaw, partTime2023],
  examples: {
    match: [
      '手机借我们用两天，插我们的卡自动打电话，一天五百，您什么都不用做。',
      '在家架设GOIP设备，一天500元，佣金日结。',
      '两台手机加音频线，挂机日结800，招人。',
      '多卡宝托管放家里，每天300元，不用操作。',
    ],
    ignore: [
      '手机修好了，插上自己的卡就能打电话，维修费一百元。',
      '警方查获GOIP设备窝点。',
      '企业VoIP呼叫中心采购招标公告。',
      '两台手机换一台，以旧换新。',
    ],
  },
} as const satisfies Rule;

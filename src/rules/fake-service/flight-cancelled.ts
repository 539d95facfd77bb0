import type { Rule } from '@/src/core/rule';
import { fakeBaseStations, fiveScripts } from '../references';
import { CALL, CHAT } from '../vocabulary';

export const rule = {
  id: 'fake-service/flight-cancelled',
  family: 'fake-service',
  severity: 'high',
  patterns: [
    {
      all: [
        ['航班', '班机', '飞机', '列车', '高铁', '动车'],
        ['取消', '延误', '故障', '无法起飞', '停飞'],
        ['改签', '退票', '退改', '理赔', '补偿', '退款', '赔偿', '延误费'],
        [...CALL, '点击', '登录', ...CHAT],
      ],
      within: 150,
      none: [
        '航旅纵横',
        '登机口',
        '95583',
        '95530',
        '95539',
        '95557',
        '95071',
        '警惕',
        '谨防',
        '柜台办理',
        '如有疑问',
        'app',
        '12306',
        '官网',
      ],
      needs: ['unofficial-phone'],
    },
    {
      all: [
        ['航班', '飞机', '起落架', '旅客'],
        ['取消', '机械故障', '延误', '无法起飞'],
        [...CALL, '办理', '改签'],
        ['改签', '退票', '退改', '补偿', '赔偿'],
      ],
      within: 220,
      needs: ['mobile'],
    },
    {
      all: [
        ['航班', '飞机'],
        ['取消', '停飞', '不能起飞', '无法起飞', '故障'],
        CALL,
        ['注改签', '改期', '退订', '补偿误机', '误机补偿', '不收取任何', '额外获得', '改签', '退票'],
      ],
      within: 220,
      none: ['警惕', '谨防', '登机口', 'app', '官网', '12306'],
      needs: ['unofficial-phone'],
    },
  ],
  words: {
    zh_CN: '说航班取消，要联系一个不在官方名录里的客服退改领补偿。请打航空公司官方电话核实。',
    zh_TW: '說航班取消，要聯絡一個不在官方名錄裡的客服退改領補償。請打航空公司官方電話查證。',
    en: 'Your flight is “cancelled” with compensation through an unknown number. Call the airline’s own line.',
  },
  advice: ['do-not-call-back', 'open-official-site'],
  references: [fakeBaseStations, fiveScripts],
  examples: {
    match: [
      '尊敬的旅客，您乘坐的航班因机械故障已取消，请联系客服13900002222办理退改签，补偿300元。',
      '【航空】很抱歉您的班机取消，请致电4008887766改签并领取延误补偿。',
      '您的航班因故障无法起飞，改签退票请拨打010-55667788，逾期无补偿。',
    ],
    ignore: [
      '【某航空】您的航班延误，登机口变更为B12，敬请谅解。',
      '【去哪儿网】警惕以航班取消为诱饵的诈骗短信，请勿拨打短信中的电话。',
      '高铁列车因暴雨停运，可在12306退票。',
    ],
  },
} as const satisfies Rule;

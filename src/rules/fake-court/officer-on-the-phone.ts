import type { Rule } from '@/src/core/rule';
import { fakeCourtText, xiangzhouCourt } from '../references';
import { NEWS } from '../vocabulary';

export const rule = {
  id: 'fake-court/officer-on-the-phone',
  family: 'fake-court',
  severity: 'high',
  patterns: [
    {
      all: [
        [
          '我是…法官',
          '我是…执行',
          '我是…法院',
          '这边是…法院',
          '这里是…法院',
          '这边是…执行',
          '这里是…执行',
          '法官这边',
          '执行庭的',
          '执行局的',
          '我们执行局',
          '我们法院',
          '我是检察',
          '法院的,',
          '带法警',
          '带着法警',
        ],
        [
          '黑名单',
          '拉黑',
          '拘留',
          '抓人',
          '抓你',
          '抓您',
          '逮捕',
          '拘捕',
          '冻结',
          '坐牢',
          '判刑',
          '批捕',
          '失信',
          '冻上',
          '冻掉',
        ],
        [
          '不还这个钱',
          '今天不还',
          '再不还',
          '不还钱',
          '打过来',
          '打进来',
          '转过来',
          '交过来',
          '把钱',
          '钱打',
          '转给我',
          '打给我',
          '转到我',
          '不打钱',
          '打款',
          '交到院里',
        ],
        ['今天', '今日', '今晚', '下午', '点前', '点之前', '小时', '马上', '现在', '立刻', '最后一次'],
      ],
      within: 130,
      none: [...NEWS, '12368', '案款', '骗', '谨防'],
    },
  ],
  words: {
    zh_CN:
      '自称法官或执行人员，在电话、聊天里限时要您打钱，不然就拉黑、冻结、抓人。法院收款有书面文书和专户，可以打12368核实。',
    zh_TW:
      '自稱法官或執行人員，在電話、聊天裡限時要您匯錢，不然就列黑名單、凍結、抓人。法院收款有書面文書，請自行向該法院查證。',
    en: 'Someone calling himself a judge or enforcement officer wants money at once or you will be blacklisted, frozen or jailed. Courts put it in writing; check with the court’s own line.',
  },
  advice: ['do-not-pay', 'verify-with-court', 'call-police-if-threatened'],
  references: [xiangzhouCourt, fakeCourtText],
  examples: {
    match: [
      '喂，法院的，你今天不还这个钱，晚上我带法警上门抓人，卡也给你冻上。',
      '我是区法院执行局的赵法官，你那笔网贷今天下午四点前打过来，不然拉进黑名单，卡全部冻结。',
      '这里是人民法院执行庭，最后一次通知你，今晚不打钱明天就去你家抓人。',
      '法官这边已经签字了，现在把钱转过来还来得及，过了点就拘留。',
    ],
    ignore: [
      '【某人民法院】我是本案法官，请于今日下午到本院三楼谈话，逾期将影响您的权利，咨询12368。',
      '接到电话说这边是法院要冻结，让今天把钱打过来，骗子，别信。',
      '新闻：失信被执行人今天把钱打进执行款账户，法院当场解除冻结，记者现场采访。',
    ],
  },
} as const satisfies Rule;

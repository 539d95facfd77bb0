import type { Rule } from '@/src/core/rule';
import { fiveScripts, xiamenService2019 } from '../references';
import { NEWS } from '../vocabulary';

export const rule = {
  id: 'fake-service/return-overpaid',
  family: 'fake-service',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        [
          '多领',
          '多赔',
          '多打的',
          '多转的',
          '多退的',
          '多操作',
          '多付了',
          '重复打款',
          '多退款',
          '多退了',
          '多打了',
          '多转了',
          '退款退多',
          '误操作多退',
          '多赔付',
          '多理赔',
          '多返',
          '重复退款',
          '退款金额有误',
        ],
        ['返还', '退回', '转回', '还回', '打回', '归还', '退还给'],
        ['财务', '账户', '客服', '公司', '否则', '征信', '转到', '指定', '财务', '平台'],
      ],
      within: 80,
      none: [...NEWS, '已扣回', '税务局', '学校'],
    },
    {
      all: [
        ['扫这个码', '扫码', '扫一下'],
        ['退回来', '退回', '退给', '返还'],
        ['多赔', '多退', '多打', '多转', '理赔', '赔了'],
      ],
      within: 50,
      none: NEWS,
    },
  ],
  words: {
    zh_CN: '说退款退多了要您返还。多出来的往往是用您名义借的贷款。',
    zh_TW: '說退款退多了要您退還。多出來的往往是用您名義借的貸款。',
    en: 'You were “refunded too much” and must send it back. The surplus is often a loan taken in your name.',
  },
  advice: ['do-not-pay', 'no-private-accounts', 'if-you-already-paid'],
  references: [xiamenService2019, fiveScripts],
  examples: {
    match: [
      '工作人员误操作多退款5000元，请返还到公司指定账户，否则影响征信。',
      '理赔多转了2000，请您转回平台财务账户。',
      '退款金额有误，多打了一笔，请立即归还到客服账户。',
    ],
    ignore: [
      '【商城】重复退款的金额已从余额扣回。',
      '税务局：多退税款请退回国库。',
      '妈妈多转了二十块钱，我退回去了。',
    ],
  },
} as const satisfies Rule;

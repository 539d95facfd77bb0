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
    {
      all: [
        ['备用金', '备付金', '借呗', '花呗', '网商贷', '信用贷'],
        ['退款', '理赔款', '赔付款', '多扣'],
        [
          '我们打的',
          '我们退的',
          '公司打的',
          '转回到',
          '转回我',
          '转回给',
          '转到这个',
          '打回我',
          '打回公司',
          '转给客服',
          '转到公司',
        ],
      ],
      within: 90,
      none: [...NEWS, '还款成功', '原路'],
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
      '之前系统多扣了您五百多，打开备用金就能看到退款，那里面的钱转回我给的账户就处理好了。',
      '工作人员误操作多退款5000元，请返还到公司指定账户，否则影响征信。',
      '理赔多转了2000，请您转回平台财务账户。',
      '退款金额有误，多打了一笔，请立即归还到客服账户。',
    ],
    ignore: [
      '【某支付】您用花呗支付的订单退款五十元，已转回花呗额度。',
      '备用金什么时候能打回来，公司这个月退款的单子我交了。',
      '【某商城】您用花呗支付的订单已退款，金额原路退回花呗，无需操作。',
      '【商城】重复退款的金额已从余额扣回。',
      '税务局：多退税款请退回国库。',
      '妈妈多转了二十块钱，我退回去了。',
    ],
  },
} as const satisfies Rule;

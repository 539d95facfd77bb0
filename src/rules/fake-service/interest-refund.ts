import type { Rule } from '@/src/core/rule';
import { xiamenService2019 } from '../references';
import { CALL, CHAT } from '../vocabulary';

export const rule = {
  id: 'fake-service/interest-refund',
  family: 'fake-service',
  severity: 'high',
  patterns: [
    {
      all: [
        [
          '利息算错',
          '利息计算错误',
          '多收利息',
          '多收了利息',
          '多扣了利息',
          '利息多扣',
          '多扣款',
          '多还了',
          '利息退还',
          '利息返还',
          '退还利息',
          '账户多扣',
          '系统多扣',
          '还款多扣',
          '超额利息',
        ],
        ['退给', '退还', '退款', '返还', '退回', '补偿'],
        [...CALL, ...CHAT, '操作', '提供', '登录', '点击', '转账', '配合', '验证'],
      ],
      within: 100,
      none: ['已退回', '已原路', '法院', '判决', 'app内查看', '如有疑问'],
    },
  ],
  words: {
    zh_CN: '自称贷款客服，说利息多收要退。真退款会原路返回，不用您操作。',
    zh_TW: '自稱貸款客服，說利息多收要退。真的退款會原路退回，不用您操作。',
    en: 'A supposed loan helpdesk wants to refund interest. A real refund comes back by itself; you need do nothing.',
  },
  advice: ['do-not-share-screen', 'do-not-pay', 'verify-by-hotline'],
  references: [xiamenService2019],
  examples: {
    match: [
      '还呗客服：您的利息算错了要退给您，请加客服微信提供银行卡。',
      '系统多扣利息320元需退还，请点击 tk-hb.top 登录操作。',
      '您多还了一期，退款请配合客服验证，拨打17022223333。',
    ],
    ignore: [
      '【某金融】提前结清多扣利息12.5元已原路退回您的银行卡。',
      '法院判决银行退还多收利息。',
      '房东说水费多收了要退还给我。',
    ],
  },
} as const satisfies Rule;

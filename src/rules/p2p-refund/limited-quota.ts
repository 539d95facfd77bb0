import type { Rule } from '@/src/core/rule';
import { nfraRefund2023, ningboRefund2022 } from '../references';

export const rule = {
  id: 'p2p-refund/limited-quota',
  family: 'p2p-refund',
  severity: 'high',
  patterns: [
    {
      all: [
        ['兑付', '清退', '回款', '返还', '退款'],
        [
          '额度有限',
          '名额有限',
          '先到先得',
          '抓紧',
          '视为放弃',
          '自动放弃',
          '视为自动放弃',
          '最后一批',
          '最后期限',
          '截止',
        ],
        ['登记', '办理', '联系', '申请', '加', '点击', '登录', '兑付', 'app'],
      ],
      within: 70,
      none: ['优惠', '商品', '门票', '活动', '积分', '礼品', '法院', '购物'],
    },
  ],
  words: {
    zh_CN: '用“名额有限、逾期视为放弃”催您办清退回款。',
    zh_TW: '用「名額有限、逾期視為放棄」催您辦理退款。',
    en: 'It rushes you to a refund with “limited quota” or “counts as waived”.',
  },
  advice: ['do-not-pay', 'report-scam'],
  references: [ningboRefund2022, nfraRefund2023],
  examples: {
    match: [
      '兑付额度有限，需要抓紧兑付，请登记办理。',
      '本次回款为最后一批，未办理视为自动放弃，点击登录。',
      '清退名额有限先到先得，请尽快联系专员申请。',
    ],
    ignore: [
      '积分兑换礼品名额有限，先到先得。',
      '法院执行款请于公告期内领取，逾期视为放弃，联系执行法官。',
      '门票退款申请截止到本周日。',
    ],
  },
} as const satisfies Rule;

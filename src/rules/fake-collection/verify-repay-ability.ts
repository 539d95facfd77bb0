import type { Rule } from '@/src/core/rule';
import { nfraBeijing2026 } from '../references';
import { NEWS } from '../vocabulary';

export const rule = {
  id: 'fake-collection/verify-repay-ability',
  family: 'fake-collection',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        ['验证还款能力', '还款能力验证', '证明还款能力', '验证您的还款', '证明有还款'],
        ['转账', '转入', '转到', '存入', '余额', '验证码', '指定账户', '打款', '汇款', '扫码'],
      ],
      within: 60,
      none: NEWS,
    },
  ],
  words: {
    zh_CN: '要您先转一笔钱来“证明还款能力”。没有任何放款或还款需要先转账证明。',
    zh_TW: '要您先轉一筆錢來「證明還款能力」。沒有任何放款或還款需要先轉帳證明。',
    en: 'It asks for a transfer to “prove you are able to repay”. Nothing genuine works that way.',
  },
  advice: ['do-not-pay', 'do-not-share-code', 'verify-by-hotline'],
  references: [nfraBeijing2026],
  examples: {
    match: [
      '您的贷款需验证还款能力，请转入3000元到指定账户，验证后立即返还。',
      '为证明有还款能力，请把银行卡余额存入2万元，并把短信验证码告诉专员。',
      '审核最后一步：还款能力验证，扫码支付10%即可放款。',
    ],
    ignore: [
      '【某银行】贷款审批会综合评估您的还款能力，以审批结果为准。',
      '申请房贷需提供收入证明，用于证明还款能力。',
      '任何要求转账验证还款能力的都是诈骗，请勿相信。',
    ],
  },
} as const satisfies Rule;

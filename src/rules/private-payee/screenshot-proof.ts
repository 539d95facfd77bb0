import type { Rule } from '@/src/core/rule';
import { nfraBeijing2026 } from '../references';
import { REPAY } from '../vocabulary';

export const rule = {
  id: 'private-payee/screenshot-proof',
  family: 'private-payee',
  severity: 'medium',
  patterns: [
    {
      all: [
        ['转账', '打款', '汇款', '付款', '转完', '付完', '支付后', '还款后'],
        ['截图', '凭证', '回执', '照片'],
        ['发给', '发我', '发客服', '发送给', '回传', '上传', '发至', '核销', '销账', '登记'],
        [...REPAY, '贷款', '保证金', '手续费', '解冻'],
      ],
      within: 80,
      none: ['app内', '报名', '学费', '团费', '押金条', '官方客服'],
    },
  ],
  words: {
    zh_CN: '要您转账后发截图“核销”。正规还款由系统自动入账，不需要截图。',
    zh_TW: '要您轉帳後傳截圖「核銷」。正規還款由系統自動入帳，不需要截圖。',
    en: 'It wants a screenshot after the transfer “to clear the entry”. Genuine repayments are booked automatically.',
  },
  advice: ['no-private-accounts', 'do-not-pay'],
  references: [nfraBeijing2026],
  examples: {
    match: [
      '还款后请把转账截图发给客服核销逾期。',
      '打款完成后凭证发我，给你登记结清。',
      '保证金转账后截图发送给专员，马上放款。',
    ],
    ignore: ['学费转账后请上传截图，报名完成。', '快递拍照截图发我看看。', '【某银行】转账回执可在手机银行下载。'],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { abLoan2023 } from '../references';
import { NEWS } from '../vocabulary';

export const rule = {
  id: 'ab-loan/third-party-payee',
  family: 'ab-loan',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        ['第三方收款', '受托支付', '第三方账户', '收款人账户', '朋友账户', '中间人'],
        ['转给', '转账', '转到', '取现', '转出', '打给我们', '转回'],
        ['贷款', '放款', '借款', '到账', '额度'],
      ],
      within: 80,
      none: [...NEWS, '企业', '开发商', '4s店', '购车', '装修公司', '合同约定', '房款'],
    },
  ],
  words: {
    zh_CN: '贷款到了别人账户再让您或朋友转出去。钱被中介拿走，债留给借款人。',
    zh_TW: '貸款撥到別人帳戶再讓您或朋友轉出去。錢被仲介拿走，債留給借款人。',
    en: 'The loan goes to a third party and is then moved on. The broker keeps the money, the borrower the debt.',
  },
  advice: ['do-not-pay', 'check-amount-and-terms', 'keep-evidence'],
  references: [abLoan2023],
  examples: {
    match: [
      '贷款放款到第三方收款人账户，然后取现转给中介即可。',
      '让朋友账户接收借款，到账后转到指定的中间人，费用另算。',
      '受托支付到我们公司，到账后转回给您，贷款手续费15%。',
    ],
    ignore: [
      '购车贷款采用受托支付，直接放款给4S店。',
      '房款由银行受托支付给开发商账户。',
      '朋友账户转账给我的饭钱收到了。',
    ],
  },
} as const satisfies Rule;

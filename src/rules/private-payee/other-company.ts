import type { Rule } from '@/src/core/rule';
import { nfraBeijing2026 } from '../references';

export const rule = {
  id: 'private-payee/other-company',
  family: 'private-payee',
  severity: 'high',
  patterns: [
    {
      all: [
        [
          '对公账户',
          '对公账号',
          '公司账户',
          '企业账户',
          '对公还款',
          '对公转账',
          '财务专用账户',
          '第三方账户',
          '合作账户',
        ],
        ['还款', '欠款', '逾期', '结清', '借款', '清偿'],
        ['户名', '转账', '转到', '汇款', '转入', '打款', '账号', '汇入', '打到'],
      ],
      within: 90,
      none: ['发票', '税号', '采购', '合同款', '货款', '开户费'],
    },
  ],
  words: {
    zh_CN: '要把还款打到一家公司的对公账户。先在App或官方客服处核对账户名是不是合同里的贷款机构。',
    zh_TW: '要把還款匯到一家公司的帳戶。先在App或官方客服處核對戶名是不是合約裡的貸款機構。',
    en: 'Repayment to some company’s account. First check, in the app or by the official hotline, that it is the lender named in your contract.',
  },
  advice: ['no-private-accounts', 'verify-in-app', 'verify-by-hotline'],
  references: [nfraBeijing2026],
  examples: {
    match: [
      '请将欠款3200元对公转账，户名某某信息咨询有限公司，账号1100223344556677，备注身份证号。',
      '原系统关闭，结清请汇款到合作账户，户名某某科技。',
      '逾期还款走对公账户，户名某某资产管理公司，今天到账销案。',
    ],
    ignore: [
      '采购货款请转对公账户，发票随后寄出。',
      '【某银行】企业账户还款成功，详见网银。',
      '公司账户户名变更，请更新开票税号，借款业务不受影响。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { changzhouLoanFees, fakeLoanCases2024 } from '../references';
import { NEWS, REPORTING } from '../vocabulary';

export const rule = {
  id: 'advance-fee-loan/card-number-wrong',
  family: 'advance-fee-loan',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        [
          '银行卡…填写错误',
          '卡号…错误',
          '卡号错误',
          '账号…错误',
          '账户…填写错误',
          '账号填写错误',
          '账户填写错误',
          '收款账号有误',
          '银行卡…有误',
          '卡号有误',
          '卡号输错',
          '卡号填错',
          '账户信息不符',
          '银行卡信息错误',
          '卡号不符',
          '账号填写错误',
          '账户填错',
          '账号写错',
          '账号有误',
        ],
        [
          '冻结',
          '解冻',
          '缴纳',
          '保证金',
          '认证金',
          '解锁',
          '修改费',
          '更改费',
          '资金被锁',
          '改卡费',
          '转账',
          '充值',
          '解封',
        ],
      ],
      within: 90,
      none: [...NEWS, '重新绑定', '更换绑定'],
    },
    {
      all: [
        ['冻结', '锁定'],
        ['银行卡…填写错误', '卡号…错误', '卡号填错', '卡号有误', '账户信息有误', '账号输错', '账号有误', '账号错误'],
        ['解冻', '缴', '转', '联系客服', '认证', '充值'],
      ],
      within: 80,
      none: NEWS,
    },
    {
      all: [
        ['信息填错', '预留信息', '资料填错', '信息有误', '信息错误'],
        ['锁定', '冻结', '资金'],
        ['打到', '转入', '转到', '资金匹配', '匹配资金', '充值', '缴纳'],
        ['元', '万', '解', '激活', '匹配'],
      ],
      within: 90,
      none: [...REPORTING, '学籍'],
    },
  ],
  words: {
    zh_CN: '说您“卡号填错、贷款被冻结”，要交钱才能解开。放款前后任何收费解冻都是诈骗。',
    zh_TW: '說您「帳號填錯、貸款被凍結」，要繳錢才能解開。撥款前任何收費解凍都是詐騙。',
    en: 'It claims you typed the card number wrong, the loan is frozen, and you must pay to release it. Every such fee is fraud.',
  },
  advice: ['do-not-pay-fees-first', 'do-not-pay', 'if-you-already-paid'],
  references: [changzhouLoanFees, fakeLoanCases2024],
  examples: {
    match: [
      '您好，您申请的5万元贷款因银行卡号填写错误，账户已被冻结，请联系客服缴纳解冻费后放款。',
      '系统提示：收款账号有误，资金被锁定，请转账贷款金额30%作为认证金解锁。',
      '由於您銀行帳號填寫錯誤，撥款帳戶遭凍結，請先繳保證金辦理解凍。',
    ],
    ignore: [
      '【某某金融】您的借款放款失败，原因：银行卡信息有误，请在App内更换绑定本人银行卡后重新提现。',
      '快递单号填写错误，请修改后重新提交。',
      '骗子会说您的银行卡号填写错误被冻结，要求缴纳解冻费，请勿相信。',
    ],
  },
} as const satisfies Rule;

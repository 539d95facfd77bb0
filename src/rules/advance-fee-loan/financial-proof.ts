import type { Rule } from '@/src/core/rule';
import { taiwan165 } from '../references';
import { NEWS } from '../vocabulary';

export const rule = {
  id: 'advance-fee-loan/financial-proof',
  family: 'advance-fee-loan',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        ['财力证明金', '财力证明', '财力保证金', '资力证明', '作为财力'],
        ['汇款', '转账', '存入', '缴', '转入', '汇入', '支付', '入账', '补足', '打款'],
      ],
      within: 40,
      none: [...NEWS, '财力证明文件', '等财力证明'],
    },
    {
      all: [
        ['先', '需', '须', '请'],
        ['提供', '准备', '缴', '汇', '付'],
        ['财力证明金', '财力保证金', '资力证明金'],
      ],
      within: 30,
      none: NEWS,
    },
    {
      all: [
        ['律师公证费', '公证费', '律师费', '代书费', '对保费', '法院公证', '信托费'],
        ['汇款', '转账', '缴', '支付', '付', '汇入'],
        ['贷', '拨款', '放款', '借款', '核准', '额度'],
      ],
      within: 60,
      none: NEWS,
    },
  ],
  words: {
    zh_CN: '贷款前要您汇“财力证明金”或公证费。银行核贷不会先收这种钱。',
    zh_TW: '貸款前要您匯「財力證明金」或律師公證費。銀行核貸不會先收這種錢。',
    en: 'It wants “proof-of-funds money” or notary fees before a loan. Banks never collect these first.',
  },
  advice: ['do-not-pay-fees-first', 'do-not-pay'],
  references: [taiwan165],
  examples: {
    match: [
      '您的貸款30萬已核准，因您無薪轉，需先匯款財力證明金15000元，撥款後退回。',
      '額度已核准，核撥前請您先準備財力證明金一萬二，隔日隨款項退還。',
      '撥款前須由律師公證，請支付律師公證費8000元，專員將通知您對保時間。',
      '資力證明不足，請轉帳2萬元至指定帳戶作為財力證明，完成後立即放款。',
    ],
    ignore: [
      '【某銀行】申辦信貸請備身分證、薪資轉帳存摺等財力證明文件，至分行或線上申請。',
      '公證處收費標準：公證費依標的金額計算，請洽法院。',
      '律師費已轉帳給事務所，收據我再拿給你。',
    ],
  },
} as const satisfies Rule;

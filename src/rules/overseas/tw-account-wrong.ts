import type { Rule } from '@/src/core/rule';
import { taiwan165 } from '../references';
import { NEWS } from '../vocabulary';

export const rule = {
  id: 'overseas/tw-account-wrong',
  family: 'overseas',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        [
          '账号输入错误',
          '账户输入错误',
          '账号…错误',
          '账号错误',
          '账户错误',
          '账号填写错误',
          '资料填写错误',
          '户头错误',
          '账户遭冻结',
          '拨款账户',
        ],
        ['金管会', '冻结', '解除', '解冻', '保证金', '财力', '金融卡', '提款卡', '密码', '寄', '超商', 'atm', '操作'],
      ],
      within: 100,
      none: [...NEWS, '重新填写即可', '客服中心更正'],
    },
    {
      all: [
        ['置物柜', '放到', '寄出', '寄送', '交货便', '店到店', '超商'],
        ['提款卡', '金融卡', '存折', '金融账户'],
        ['贷款', '核贷', '美化', '拨款', '审核', '代工', '密码', '薪转', '金流', '配合调查', '警示'],
      ],
      within: 90,
      none: [...NEWS, '补发', '本行将寄', '挂号寄给您', '补寄', '挂号寄出', '密码函', '密码另寄'],
    },
  ],
  words: {
    zh_CN: '以账号输错、美化金流为由要保证金或寄提款卡。寄出卡片会成为人头账户。',
    zh_TW: '以帳號輸錯、美化金流為由要保證金或寄提款卡。寄出卡片會成為人頭帳戶，請撥165。',
    en: 'A “wrong account number” or “beautifying cash flow” is used to get a deposit or your ATM card. Sending it makes you a mule.',
  },
  advice: ['do-not-pay-fees-first', 'do-not-share-code', 'report-scam'],
  references: [taiwan165],
  examples: {
    match: [
      '您撥款帳號輸入錯誤，遭金管會凍結，請先匯保證金解除。',
      '請將提款卡及密碼以交貨便寄出，美化金流後核貸撥款。',
      '貸款審核需金融卡，請至超商店到店寄送存摺。',
    ],
    ignore: [
      '【某銀行】您的提款卡將以掛號寄出，密碼函另寄，請留意收件。',
      '【某銀行】您的金融卡已掛號寄給您，請於收到後開卡。',
      '存摺遺失請至分行補發。',
      '超商取貨通知，請於七日內領取包裹。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { nfraBeijing2026 } from '../references';
import { NEWS } from '../vocabulary';

export const rule = {
  id: 'fake-collection/card-details-wanted',
  family: 'fake-collection',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        ['贷款', '借款', '逾期', '欠款', '账户', '信用卡', '还款'],
        ['清算', '核算', '核实', '验证', '核对', '解冻', '重新'],
        ['提供', '发送', '填写', '回复', '告知', '上传', '输入', '报一下'],
        [
          '银行卡信息',
          '银行卡号和密码',
          '卡号密码',
          '卡号和密码',
          '银行卡密码',
          '取款密码',
          'cvv',
          '有效期和',
          '卡片背面',
          '卡背后三位',
          '卡号及密码',
          '完整卡号',
        ],
      ],
      within: 60,
      none: NEWS,
    },
  ],
  words: {
    zh_CN: '以贷款“清算”“核实”为名，要您提供银行卡号、密码或卡背面数字。任何正规机构都不会这样要。',
    zh_TW: '以貸款「清算」「核實」為名，要您提供銀行卡號、密碼或卡片背面號碼。正規機構不會這樣要求。',
    en: 'In the name of settling or checking a loan it asks for card number, password or security code. No genuine institution does.',
  },
  advice: ['do-not-share-code', 'do-not-pay', 'verify-in-app'],
  references: [nfraBeijing2026],
  examples: {
    match: [
      '您的贷款账户需要重新清算，请提供您的银行卡信息，以便我们为您核减利息。',
      '【还款中心】为核实您的还款意愿，请回复本短信填写银行卡号和密码、有效期，完成逾期账户验证。',
      '您的借款逾期账户需核对身份，请发送卡号密码及卡片背面数字给工作人员，避免上门。',
    ],
    ignore: [
      '【某银行】工作人员不会以任何理由要求您提供银行卡密码、CVV或验证码。',
      '【某金融】您已成功绑定尾号8876的银行卡，用于借款还款，如非本人操作请致电客服。',
      '您的借款放款失败，银行卡信息有误，请登录App重新绑定本人银行卡后再次提现。',
    ],
  },
} as const satisfies Rule;

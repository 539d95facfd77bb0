import type { Rule } from '@/src/core/rule';
import { nfraBeijing2026 } from '../references';
import { NEWS } from '../vocabulary';

export const rule = {
  id: 'code-phishing/card-secrets',
  family: 'code-phishing',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        ['卡号', '银行卡号', '身份证号', '账号', 'card number'],
        ['密码', 'cvv', '有效期', '卡背面', '安全码', '验证码', '背面三位', '末三位', 'pin', 'cvc'],
        [
          '提供',
          '填写',
          '发送',
          '回复',
          '告知',
          '上传',
          '发给',
          '发到',
          '输入',
          '登记',
          '报一下',
          'enter',
          'reply',
          'provide',
          'submit',
        ],
        [
          '贷款',
          '借款',
          '解冻',
          '退款',
          '核实',
          '放款',
          '额度',
          '提现',
          '客服',
          '征信',
          '账户',
          '账号异常',
          '激活',
          'loan',
          'refund',
          'verify',
          'unlock',
          'suspended',
        ],
      ],
      within: 130,
      none: [...NEWS, 'app内', '官方app', '不会要求', '手机银行', '请勿', '切勿', '工作人员不'],
    },
    {
      all: [
        ['银行卡正反面', '卡片正反面', '银行卡照片', '银行卡拍照'],
        ['发过来', '发给', '发我', '传给', '拍照'],
        ['贷款', '放款', '验证码', '绑定', '人脸', '退款', '额度'],
      ],
      within: 90,
      none: [...NEWS, 'app内', '开户行', '报销', '工资'],
    },
  ],
  words: {
    zh_CN: '同时要卡号和密码、CVV或有效期。有了这些就能直接盗刷。',
    zh_TW: '同時要卡號和密碼、安全碼或有效期限。有了這些就能直接盜刷。',
    en: 'Card number together with PIN, CVV or expiry is wanted. That is enough to take your money.',
  },
  advice: ['do-not-share-code', 'if-you-already-entered'],
  references: [nfraBeijing2026],
  examples: {
    match: [
      '放款前请回复银行卡号、密码和预留手机号，客服核实。',
      '为退款请填写卡号、有效期和CVV安全码，账户核实后到账。',
      'Your account is suspended. Reply with card number, expiry date and CVV to verify and unlock.',
    ],
    ignore: [
      '【某银行】请勿向任何人提供卡号、密码、有效期和CVV。',
      '您已在App内绑定银行卡，卡号尾号1234。',
      '快递寄到家里，密码箱密码是你生日。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { mpsTopTen2024 } from '../references';
import { NEWS } from '../vocabulary';

export const rule = {
  id: 'code-phishing/code-to-undo',
  family: 'code-phishing',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        [
          '回复…验证码',
          '回复验证码',
          '回复校验码',
          '回复动态码',
          '输入验证码',
          '提供验证码',
          '填写验证码',
          '输入短信验证码',
          '提供动态密码',
          '输入取款码',
          '输入卡取款码',
          '提供校验码',
        ],
        [
          '取消扣款',
          '取消扣费',
          '解冻',
          '恢复权限',
          '恢复使用',
          '停止扣费',
          '撤销交易',
          '撤销转账',
          '退款',
          '止付',
          '取消订单',
          '注销',
          '解除限制',
          '提额',
          '认证账户',
          '恢复正常',
          '拦截',
          '止损',
        ],
      ],
      within: 50,
      none: [...NEWS, 'app内', '官方app', '登录手机银行'],
    },
    {
      all: [
        ['取消扣款', '取消扣费', '解冻', '恢复权限', '停止扣费', '撤销交易', '退款到账', '恢复正常使用'],
        ['回复验证码', '提供验证码', '回复短信验证码', '告知验证码', '验证码回复', '把验证码'],
      ],
      within: 50,
      none: NEWS,
    },
  ],
  words: {
    zh_CN: '用“取消扣款、解冻、退款”骗取验证码。输入或回复后，钱就被转走。',
    zh_TW: '用「取消扣款、解凍、退款」騙取驗證碼。輸入或回覆後，錢就被轉走。',
    en: 'A code is wanted to cancel a charge, unfreeze or refund. Once given, your money leaves.',
  },
  advice: ['do-not-share-code', 'never-forward-code'],
  references: [mpsTopTen2024],
  examples: {
    match: [
      '您正在支付998元，如非本人操作请回复验证码取消扣款。',
      '提供验证码以解冻您的账户，否则今晚停用。',
      '退款审核完成，输入短信验证码恢复正常使用 tk-zx.top',
    ],
    ignore: [
      '【某银行】您正在办理解冻，验证码556677，请勿泄露。',
      '如非本人操作，请立即致电95588。',
      '在官方App内输入验证码即可注销账户，请确认为本人操作。',
    ],
  },
} as const satisfies Rule;

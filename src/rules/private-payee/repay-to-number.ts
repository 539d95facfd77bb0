import type { Rule } from '@/src/core/rule';
import { nfraBeijing2026 } from '../references';
import { REPAY } from '../vocabulary';

export const rule = {
  id: 'private-payee/repay-to-number',
  family: 'private-payee',
  severity: 'high',
  patterns: [
    {
      all: [
        REPAY,
        ['转账至', '转账到', '转到', '转入', '汇到', '汇入', '汇款', '打到', '打款', '存到', '付到'],
        ['户名', '账户', '账号', '卡号', '清分户', '收款人', '开户行'],
      ],
      within: 100,
      none: ['尾号', '验证码', 'app内', '学费', '我的银行卡', '官网公示'],
      needs: ['bank-card'],
    },
    {
      all: [
        ['应还金额', '本期款', '欠款', '逾期款', '借款'],
        ['转账至', '转账到', '汇到', '打到', '存到'],
        ['清分户', '结算户', '专户', '临时户', '过渡户', '代收户'],
      ],
      within: 60,
      none: ['尾号', '公积金', '自动扣'],
    },
  ],
  words: {
    zh_CN: '要把还款转到短信里写的账号。先在App或官方客服处核对账号和户名，是个人名字的一定不要转。',
    zh_TW: '要把還款轉到簡訊裡寫的帳號。先在App或官方客服處核對帳號和戶名，是個人名字的一定不要轉。',
    en: 'It wants the repayment sent to an account written in the text. Check number and name in the app or with the official hotline; never pay a person.',
  },
  advice: ['no-private-accounts', 'verify-in-app', 'verify-by-hotline'],
  references: [nfraBeijing2026],
  examples: {
    match: [
      '您的借款今日到期，请将应还金额转账至平台清分户：6217001234567890122，户名李某，备注手机号。',
      '本期欠款请汇到账号6228480012345678903，开户行农行，今天有效。',
      '逾期款3000元打到6217009988776655442，户名张某，打完告诉我。',
    ],
    ignore: [
      '【某银行】您的还款将从尾号8890的账户扣收，请确保余额充足。',
      '【物业】请将物业费转账至公司账户。',
      '您的借款5000元已汇入您尾号3919的账户，请查收。',
    ],
  },
} as const satisfies Rule;

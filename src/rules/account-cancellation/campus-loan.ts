import type { Rule } from '@/src/core/rule';
import { campusLoan2021, mpsTopTen2024 } from '../references';
import { NEWS } from '../vocabulary';

export const rule = {
  id: 'account-cancellation/campus-loan',
  family: 'account-cancellation',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        [
          '校园贷',
          '学生贷',
          '学生账户',
          '校园账户',
          '大学生贷款',
          '学生时期',
          '学生身份',
          '大学期间',
          '校园贷款',
          '学生认证',
          '校园版',
          '学生版',
          '早年注册',
          '上学时注册',
        ],
        ['升级', '注销', '销户', '取消', '关闭', '清除', '清理', '整改', '影响征信', '关掉', '销掉', '影响个人征信'],
      ],
      within: 60,
      none: [...NEWS, '拒绝校园贷', '远离', '抵制', '警惕校园贷', '预警'],
    },
  ],
  words: {
    zh_CN: '以注销“校园贷、学生账户”为由吓唬您。没有这样的注销要求，接下来就会要您转账。',
    zh_TW: '以註銷「校園貸、學生帳戶」為由嚇唬您。沒有這樣的註銷要求，接下來就會要您轉帳。',
    en: 'It says a “campus loan” or student account must be cancelled. There is no such rule; the next step is always a transfer.',
  },
  advice: ['do-not-pay', 'do-not-share-screen', 'verify-by-hotline'],
  references: [campusLoan2021, mpsTopTen2024],
  examples: {
    match: [
      '我是金融售后，您上大学那会儿开的学生账户国家不让留了，我来帮您关掉，不然以后房贷批不下来。',
      '国家正严查校园贷，您名下账户必须马上进行销户，否则将影响征信。',
      '您好，您大学期间注册的学生账户未注销，将影响个人征信，请配合客服办理。',
      '我们是平台客服，您的学生身份贷款需要注销，请下载会议软件处理。',
    ],
    ignore: [
      '教育部门提醒：拒绝校园贷，理性消费。',
      '警方：以“注销校园贷”为由要求转账的都是诈骗，请直接挂断。',
      '您的校园卡已注销，余额请到一卡通中心领取。',
    ],
  },
} as const satisfies Rule;

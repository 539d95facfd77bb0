import type { Rule } from '@/src/core/rule';
import { changzhouLoanFees, taiwan165 } from '../references';
import { NEWS } from '../vocabulary';

export const rule = {
  id: 'advance-fee-loan/score-too-low',
  family: 'advance-fee-loan',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        ['信用评分不足', '信用评分过低', '征信分不足'],
        ['请提供', '需提供', '请补充'],
        ['存折', '卡', '账户', '影本', '密码'],
      ],
      within: 40,
      none: NEWS,
    },
    {
      all: [
        ['征信分', '信用分', '综合评分', '评分', '信用评分', '征信'],
        ['不足', '不够', '过低', '较低', '未达标', '分差', '分还差…分', '分只差', '分数差', '差几分'],
        [
          '缴纳',
          '充值',
          '转账',
          '转入',
          '存入',
          '补足',
          '刷流水',
          '刷分',
          '认证金',
          '提升费',
          '保证金',
          '付费',
          '会员',
          '费用',
        ],
      ],
      within: 50,
      none: [...NEWS, '租房', '芝麻信用免押', '游戏', '点券'],
    },
  ],
  words: {
    zh_CN: '说信用分、征信不够，要您交钱或交出账户来“补足”。信用分不能用钱买。',
    zh_TW: '說信用評分不足，要您繳錢或交出帳戶來「補足」。信用評分不能用錢買。',
    en: 'It says your credit score is too low and asks for money or your account to mend it. A score cannot be bought.',
  },
  advice: ['do-not-pay-fees-first', 'do-not-pay'],
  references: [changzhouLoanFees, taiwan165],
  examples: {
    match: [
      '下款不成功，您的征信分还差12分，付费开一个加急包补上就秒到。',
      '您的征信分不足，需缴纳2000元提升后才能下款。',
      '综合评分过低，请转账认证金补足评分，系统自动放款。',
      '您的信用评分未达标，充值1000元即可通过审核。',
    ],
    ignore: [
      '您的征信还差一份收入证明，补齐后即可缴纳首付办理贷款。',
      '这次考试综合评分差三分没过，下次再来。',
      '很抱歉，您的综合评分不足，本次申请未通过，请三个月后再试。',
      '芝麻信用分过低不能免押租车，请支付押金。',
      '征信不够没关系，带朋友来刷脸见证即可提额。',
      '游戏评分不足，请充值点券继续挑战。',
    ],
  },
} as const satisfies Rule;

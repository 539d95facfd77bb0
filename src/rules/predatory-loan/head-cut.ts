import type { Rule } from '@/src/core/rule';
import { civilCode670, usuryReport } from '../references';
import { REPORTING } from '../vocabulary';

export const rule = {
  id: 'predatory-loan/head-cut',
  family: 'predatory-loan',
  severity: 'high',
  patterns: [
    {
      all: [
        [
          '砍头息',
          '断头息',
          '扣头息',
          '收头息',
          '先扣利息',
          '预扣利息',
          '先扣服务费',
          '扣除服务费后',
          '扣除首期利息',
          '首月利息先扣',
          '先扣首期',
        ],
        ['到手', '到账', '实际', '放款', '借款', '借', '下款', '贷'],
      ],
      within: 50,
      none: ['法律', '规定', '禁止', '律师', '不得', '典型案例', '法院', '记者'],
    },
    {
      all: [['到手'], ['超一天', '逾期一天', '超期一天', '通讯录要全', '通讯录全', '服务密码', '短期应急']],
      within: 40,
      none: ['工资', '快递'],
    },
    {
      all: [['天一还', '天还', '天后还', '天到期', '周还', '天一期'], ['到手', '实际到账', '实到'], ['还']],
      within: 30,
      none: ['工资', '奖金', '公积金'],
    },
    {
      all: [
        ['借', '合同', '批'],
        ['到手', '实际到账', '实到'],
        ['还', '归还', '偿还'],
        ['天', '周'],
      ],
      within: 30,
      none: ['工资', '奖金', '补贴', '贷款计算', '公积金'],
    },
    {
      all: [
        ['短借', '借一周', '借七天', '借十天', '借5天', '借7天'],
        ['到账', '到手'],
        ['逾期', '上门', '一周', '续'],
      ],
      within: 40,
      none: REPORTING,
    },
  ],
  words: {
    zh_CN: '借款时先扣利息或服务费，到手少于合同。法律规定按实际收到的钱算本金。',
    zh_TW: '借款時先扣利息或服務費，到手少於合約。法律以實際收到的錢計算本金。',
    en: 'Interest is cut off the loan before payout. By law the principal is what you actually received.',
  },
  advice: ['check-amount-and-terms', 'complain-about-conduct'],
  references: [civilCode670, usuryReport],
  examples: {
    match: [
      '急用钱找我，黑白户都做，当天贷到手，先扣头息。',
      '借5000先扣利息，到手3500，七天还5000。',
      '放款时扣除服务费后实际到账1400元，到期还2000。',
      '借2000实到1500，7天还2000，当面结清。',
    ],
    ignore: [
      '民法典规定利息不得预先在本金中扣除，禁止砍头息。',
      '工资实际到账8000，还信用卡5天后到期。',
      '律师说法：砍头息不受法律保护，按实际到账借款归还。',
    ],
  },
} as const satisfies Rule;

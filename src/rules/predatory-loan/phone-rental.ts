import type { Rule } from '@/src/core/rule';
import { civilCode670 } from '../references';
import { REPORTING } from '../vocabulary';

export const rule = {
  id: 'predatory-loan/phone-rental',
  family: 'predatory-loan',
  severity: 'high',
  patterns: [
    {
      all: [
        ['租机', '手机租赁', '手机租', '租手机', '手机回租', '月租机'],
        ['变现', '套现', '不用发货', '不发货', '无需发货', '直接打款', '秒打款', '秒回收'],
      ],
      within: 40,
      none: [...REPORTING, '打击', '不支持', '禁止'],
    },
  ],
  words: {
    zh_CN: '借“租手机、变现”的名义放贷：手机不到手，却要按租金还一大笔钱。',
    zh_TW: '借「租手機、變現」的名義放貸：手機沒拿到，卻要按租金還一大筆錢。',
    en: 'It lends money dressed up as a phone rental: you never get the phone but owe the rent, far more than you were paid.',
  },
  advice: ['check-amount-and-terms', 'do-not-pay-fees-first', 'keep-evidence'],
  references: [civilCode670],
  examples: {
    match: [
      '手机租赁当场变现，不用发货，身份证加服务密码就能办，到手4000。',
      '缺钱的来，iPhone租机套现，每周还900，半小时打款。',
      '12期租机无需发货直接打款3800，黑白户都行。',
    ],
    ignore: [
      '【某租】您租的手机本月租金299元将于明日扣款，如需归还请在App内预约取件。',
      '开学季租手机免押金，租满一年归你。',
      '记者调查：所谓手机租赁变现背后的高利贷。',
    ],
  },
} as const satisfies Rule;

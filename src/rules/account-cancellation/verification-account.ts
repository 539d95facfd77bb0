import type { Rule } from '@/src/core/rule';
import { campusLoan2021, fiveScripts } from '../references';
import { NEWS } from '../vocabulary';

export const rule = {
  id: 'account-cancellation/verification-account',
  family: 'account-cancellation',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        [
          '对接账户',
          '清查账户',
          '冲正账户',
          '清算账户',
          '核验账户',
          '认证账户',
          '验证账户',
          '回收账户',
          '归集账户',
          '银联账户',
          '银监账户',
          '统一账户',
          '对公清查',
          '中转账户',
          '清查账号',
          '对接账号',
        ],
        ['还到', '重新', '转', '汇', '打款', '存入', '注销', '核验'],
      ],
      within: 60,
      none: [...NEWS, '资金监管账户管理', '预售资金', '商品房', '装修', '二手房', '购房', '房款', '维修基金'],
    },
    {
      all: [
        ['转到', '转入', '转账到', '转至', '汇入', '汇款至', '汇至'],
        ['指定账户', '指定的账户', '指定银行卡', '指定卡'],
        ['核验', '进行核实', '核实', '验证', '返还', '退回', '注销', '清零', '解除', '审核', '认证'],
      ],
      within: 50,
      none: [...NEWS, '取保', '公安', '检察', '警官', '涉案', '洗钱'],
    },
  ],
  words: {
    zh_CN: '要您把钱转进“对接账户、清查账户”核验，再退还。正规机构没有这种账户。',
    zh_TW: '要您把錢轉進「對接帳戶、清查帳戶」核驗，再退還。正規機構沒有這種帳戶。',
    en: 'Money is to go to a “verification” or “matching” account and come back later. No genuine institution has one.',
  },
  advice: ['do-not-pay', 'no-private-accounts', 'if-you-already-paid'],
  references: [fiveScripts, campusLoan2021],
  examples: {
    match: [
      '注销需要将资金转到指定账户核验，核验后立即返还。',
      '请把余额转入银联对接账户，完成清查后自动退回。',
      '您的身份資料有問題，請儘快匯款至指定帳戶以進行核實。',
    ],
    ignore: [
      '【某市住建局】商品房预售资金应存入监管账户。',
      '您的工资已转入指定账户，请查收。',
      '二手房交易资金请存入托管账户，签约后划转。',
      '首期房款请按合同存入资金监管账户，户名某某房地产经纪有限公司。',
    ],
  },
} as const satisfies Rule;

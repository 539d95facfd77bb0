import { labelTable } from './labels';

/**
 * What an amount is called. `offered` amounts (a limit, a coupon) are no part of a debt and are left out.
 * A neutral word (金额) is not listed, so that the look goes on to the one before it (未还金额, 借款金额).
 */
export const MONEY_BEFORE = labelTable({
  received: ['到账', '到帐', '放款', '到手', '实收', '下款', '发放'],
  principal: ['本金', '借款', '贷款', '合同', 'loan', 'principal'],
  repayment: ['应还', '需还', '须还', '还款', '归还', '偿还', '应缴', '缴款', '扣款', '月供', '后还', '内还', 'repay'],
  amount: [
    '账单',
    '帐单',
    '最低',
    '共',
    '合计',
    '总计',
    '总额',
    '支出',
    '消费',
    '付款',
    '入账',
    '转入',
    'amount',
    'due',
    'payment',
    'pay',
    'instalment',
    'installment',
    'minimum',
  ],
  balance: [
    '余额',
    '剩余',
    '未还',
    '尚欠',
    '欠款',
    '拖欠',
    '欠',
    '结清',
    '逾期',
    'balance',
    'outstanding',
    'owe',
    'overdue',
  ],
  'late-interest': ['罚息', '逾期利息', '逾期费', '滞纳金', 'late fee', 'late charge', 'penalty'],
  interest: ['利息', '息费', '手续费', '服务费', '违约金', 'interest'],
  offered: [
    '最高',
    '可贷',
    '可借',
    '额度',
    '高达',
    '最多',
    '减免',
    '立减',
    '红包',
    '优惠',
    '券',
    '奖',
    '满',
    '提至',
    '提升',
    '返现',
    'up to',
    'limit',
  ],
});

/** The same, said after the amount: 20元借款, 800元未还, 5万元额度. */
export const MONEY_AFTER = labelTable({
  principal: ['借款', '贷款', '的借款', '的贷款', ' loan'],
  balance: ['未还', '欠款', '的欠款', '已逾期', '逾期', ' overdue', ' outstanding'],
  offered: ['额度', '的额度', '优惠', '减免', '免息', '红包', '券', '大奖'],
});

export const DAYS_BEFORE = labelTable({
  overdue: ['逾期', '超期', '过期', '拖欠', '欠款', 'overdue', 'past due', 'late'],
  term: ['期限', '借期', '周期', '借款', '贷款', '借', 'term'],
});

export const DAYS_AFTER = labelTable({
  overdue: ['未还', '没还', '逾期', ' overdue', ' past due', ' late'],
  'until-due': ['到期', '后到期', '扣款', '后扣款', ' until', ' before'],
  term: ['期', '后还', '后应还', '后需还', '应还', '内还', '周期'],
  ignored: ['内', '后', '前', '以上', '之内'],
});

/** `deadline`: when payment is asked for, which need not be when the debt fell due. `as-of`: the day the text speaks of. */
export const DATE_BEFORE = labelTable({
  due: [
    '还款日',
    '到期',
    '应还日',
    '应还款日',
    '还款期限',
    '原定',
    '原约定',
    '缴款日',
    '缴款期限',
    '约定',
    '应于',
    '扣款日',
    'due',
  ],
  deadline: [
    '截止',
    '期限',
    '最后',
    '最晚',
    '最迟',
    '请于',
    '请在',
    '须于',
    '需于',
    '务必于',
    '务必在',
    ' by',
    ' before',
  ],
  'as-of': ['截至', '截止到', '截止至', '至今', 'as of'],
});

export const DATE_AFTER = labelTable({
  due: ['到期', '为还款日', '应还', '扣款', '缴款', ' due'],
  deadline: ['前', '还款', '还清', '结清'],
});

export const RATE_BEFORE = labelTable({
  day: ['日利率', '日息', '日利息', '每日', '每天'],
  month: ['月利率', '月息', '月利息', '每月'],
  year: ['年利率', '年化', '年息', '年利息', 'apr'],
});

export const ACCOUNT_BEFORE = labelTable({
  account: [
    '尾号',
    '末四位',
    '后四位',
    '末位',
    '卡号',
    '账号',
    '帐号',
    '账户',
    '帐户',
    '合同号',
    '合同编号',
    '借据号',
    '借据',
    'ending',
    'account',
    'a/c',
    'card',
  ],
});

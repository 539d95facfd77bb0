import type { Rule } from '@/src/core/rule';
import { changzhouLoanFees, mpsTopTen2024, taiwan165 } from '../references';
import { FEES, PAY, REPORTING } from '../vocabulary';

/** Buying a home has real fees; getting back money lent out is another fraud with a rule of its own (`p2p-refund`). */
const OTHER_MONEY = ['首付', '房贷', '按揭', '二手房', '购房', '清退', '出借', '兑付', '待收'];

export const rule = {
  id: 'advance-fee-loan/fee-before-payout',
  family: 'advance-fee-loan',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        ['先', '需', '须', '要', '请', '缴纳后', '支付后', '才能', '方可', '即可'],
        PAY,
        FEES,
        [
          '放款',
          '下款',
          '到账',
          '提现',
          '拨款',
          '放贷',
          '批款',
          '出款',
          '激活额度',
          '核贷',
          '款项发放',
          '启动拨款',
          '贷出',
          '放出',
          '借款成功',
          '贷款成功',
          '完成手续',
        ],
      ],
      within: 60,
      none: [...REPORTING, ...OTHER_MONEY],
    },
    {
      all: [
        FEES,
        PAY,
        [
          '后放款',
          '后下款',
          '后到账',
          '后拨款',
          '即可放款',
          '即可下款',
          '即可提现',
          '即可到账',
          '立即放款',
          '马上放款',
          '马上到账',
          '才能放款',
          '才能下款',
          '方可放款',
          '方能放款',
          '启动拨款',
          '秒到账',
          '以启动',
        ],
      ],
      within: 50,
      none: [...REPORTING, ...OTHER_MONEY],
    },
    {
      all: [
        ['放款前', '下款前', '提现前', '拨款前', '打款前', '到账前', '放款之前'],
        [...PAY, '要收', '需收', '收一个', '收个', '收您'],
        [...FEES, '费用', '一笔钱', '10%', '20%', '30%'],
      ],
      within: 40,
      none: [...REPORTING, ...OTHER_MONEY],
    },
    {
      all: [
        ['贷款', '借款', '核准额度', '核贷', '审核通过', '额度', '系统核准', '下款'],
        ['请先', '需先', '要先', '必须先', '先行'],
        PAY,
        FEES,
      ],
      within: 50,
      none: [...REPORTING, ...OTHER_MONEY, '提前还款', '结清'],
    },
    {
      all: [
        ['核贷通过', '贷款通过', '审核通过', '申请通过', '初步通过', '成功核准', '已核准', '贷款已批', '贷款获批'],
        ['缴', '支付', '转账', '付'],
        FEES,
      ],
      within: 50,
      none: [...REPORTING, ...OTHER_MONEY],
    },
  ],
  words: {
    zh_CN: '还没放款就要先交保证金、手续费、会员费之类的钱。放款前收任何费用都是诈骗。',
    zh_TW: '還沒撥款就要先繳保證金、手續費、代書費之類的錢。撥款前收任何費用都是詐騙。',
    en: 'A fee, deposit or membership is demanded before the loan is paid out. Any fee before payout is fraud.',
  },
  advice: ['do-not-pay-fees-first', 'do-not-pay', 'if-you-already-paid'],
  references: [mpsTopTen2024, changzhouLoanFees, taiwan165],
  examples: {
    match: [
      '放款前要收一笔风险评估费五百，是我们公司的规定，评估完当场放款。',
      '恭喜您审核通过10万元，放款前需缴纳2000元保证金，与贷款一同到账，请转账后联系客服。',
      '您的贷款额度8万已批，请先支付工本费、服务费共计1280元，支付后十分钟内放款。',
      '系統核貸通過，請繳手續費3000元以啟動撥款程序。',
      '你的申請已初步通過，但要先支付一筆行政費5,800元，才能正式放款。',
    ],
    ignore: [
      '客户问：你们放款前要收资料吗？答：要身份证原件，不收钱。',
      '【某银行】您的贷款已审批通过，放款前不收取任何费用，谨防诈骗。',
      '【中国银行】账单分期每期手续费65.48元，首期随账单收取，以审批为准。',
      '您已成功支付酒店押金500元，退房后原路退回。',
      '近期有不法分子以放款前缴纳保证金为由实施诈骗，请提高警惕。',
    ],
  },
} as const satisfies Rule;

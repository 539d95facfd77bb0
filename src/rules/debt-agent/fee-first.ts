import type { Rule } from '@/src/core/rule';
import { agents2026, refundAgents2025 } from '../references';
import { NEWS } from '../vocabulary';

/** Services that no lender offers under these names. */
const AGENTS_ONLY = [
  ...[
    '打包处理',
    '跟银行谈',
    '和银行谈',
    '停止利息',
    '帮你谈',
    '帮您谈',
    '停息',
    '挂账',
    '债务优化',
    '债务重组',
    '整合负债',
    '负债整合',
  ],
  ...['代理维权', '停催', '反催收', '退息', '协商还款服务', '代理协商', '代协商'],
] as const;

/** What a lender grants as well: a fraud only where somebody in between offers it. */
const LENDERS_TOO = ['个人债务', '分60期', '协商', '减免', '延期', '分期还款'] as const;
const AGENT = [
  ...['帮你', '帮您', '帮忙', '替你', '替您', '代办', '代您', '代理', '中介', '团队', '老师', '法务', '全权', '全程'],
  ...['不成功', '包成功', '成功后', '一对一', '内部', '委托我'],
] as const;

const FEE = [
  ...['费用', '服务费', '手续费', '咨询费', '委托费', '定金', '首付', '保证金', '代理费', '律师费', '前期费'],
  ...['欠款的百分之', '债务的百分之', '总额的百分之', '欠款的…个点', '债务的…个点', '代办费'],
] as const;
const FEE_FIRST = [
  ...['先付', '先交', '先收', '先支付', '需支付', '请支付', '缴纳', '转账', '收取', '预付'],
  ...['按欠款', '按债务', '按总额', '债务总额'],
] as const;

const NOT_AN_AGENT = [
  ...[...NEWS, '不收', '免费', '不收取', '免服务费', '自主协商', '协商免费', '本行', '我行', '诉讼费', '判决'],
  ...['装修', '不会收取', '风险提示'],
] as const;

export const rule = {
  id: 'debt-agent/fee-first',
  family: 'debt-agent',
  severity: 'high',
  decisive: true,
  patterns: [
    { all: [AGENTS_ONLY, FEE, FEE_FIRST], within: 70, none: NOT_AN_AGENT },
    { all: [LENDERS_TOO, AGENT, FEE, FEE_FIRST], within: 70, none: NOT_AN_AGENT },
  ],
  words: {
    zh_CN: '债务“协商”“优化”要先交服务费。交了钱多半人就不见了，债还是您的。',
    zh_TW: '債務「協商」「整合」要先繳服務費。繳了錢多半人就不見了，債還是您的。',
    en: 'Debt “negotiation” with a fee up front. The agent usually disappears and the debt stays yours.',
  },
  advice: ['do-not-pay-fees-first', 'negotiate-yourself', 'do-not-pay'],
  references: [agents2026, refundAgents2025],
  examples: {
    match: [
      '一个月要还九千的变成一千二，我们去帮您跟银行谈，先收总欠款的百分之六。',
      '幫你整合負債，月付變少，先付代辦費一萬。',
      '债务优化服务费按欠款总额8%先付，成功停息挂账60期。',
      '全程代理协商，先交定金1000元，一周内停催。',
      '信用卡协商分期，缴纳保证金即可办理，不成功退款。',
    ],
    ignore: [
      '律师说，停息挂账没有法律依据，逾期利息按欠款的百分之二十四以内计。',
      '【某银行】协商分期不收取服务费，请勿相信中介。',
      '【某法院】您的案件诉讼费缴纳通知书已送达，协商调解可减半收取。',
      '装修分期协商好了，先付定金五千。',
      '【某地金融监管局】近期有黑中介以“债务重组”为噱头，要求先交定金、交出手机卡，请直接找银行协商。',
      '警惕非法代理：以"债务优化"为噱头，先收服务费再索要身份证，切勿上当。',
      '我县一居民因轻信“停息”广告，先付服务费后被拉黑。',
      '【某银行】分期还款方案：欠款3万元分60期，首付5%请于12月5日前存入，减免利息800元。',
      '【某消费金融】延期申请通过，手续费0元，请按期支付账单。',
      '【某银行】账单分期可与客服协商，手续费按2%收取。',
    ],
  },
} as const satisfies Rule;

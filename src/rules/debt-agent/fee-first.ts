import type { Rule } from '@/src/core/rule';
import { agents2026, refundAgents2025 } from '../references';

export const rule = {
  id: 'debt-agent/fee-first',
  family: 'debt-agent',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        [
          '协商',
          '停息',
          '挂账',
          '债务优化',
          '债务重组',
          '减免',
          '延期',
          '代理维权',
          '停催',
          '反催收',
          '退息',
          '分期还款',
        ],
        ['服务费', '手续费', '咨询费', '委托费', '定金', '首付', '保证金', '代理费', '律师费', '前期费'],
        [
          '先付',
          '先交',
          '先收',
          '缴纳',
          '支付',
          '转账',
          '收取',
          '按欠款',
          '按债务',
          '按总额',
          '2%',
          '3%',
          '5%',
          '8%',
          '10%',
          '预付',
        ],
      ],
      within: 70,
      none: ['不收', '免费', '不收取', '免服务费', '自主协商', '银行', '诉讼费', '判决', '装修'],
    },
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
      '债务优化服务费按欠款总额8%先付，成功停息挂账60期。',
      '全程代理协商，先交定金1000元，一周内停催。',
      '信用卡协商分期，缴纳保证金即可办理，不成功退款。',
    ],
    ignore: [
      '【某银行】协商分期不收取服务费，请勿相信中介。',
      '【某法院】您的案件诉讼费缴纳通知书已送达，协商调解可减半收取。',
      '装修分期协商好了，先付定金五千。',
    ],
  },
} as const satisfies Rule;

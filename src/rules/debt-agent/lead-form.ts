import type { Rule } from '@/src/core/rule';
import { agents2026 } from '../references';

export const rule = {
  id: 'debt-agent/lead-form',
  family: 'debt-agent',
  severity: 'medium',
  patterns: [
    {
      all: [
        ['负债', '逾期', '欠款', '债务', '网贷'],
        ['填写', '登记', '提交', '扫码'],
        ['负债信息', '负债情况', '债务情况', '欠款情况', '负债金额', '身份证', '姓名电话'],
        ['链接', '下方', '二维码', '免费', '点击', '群', '联系'],
      ],
      within: 100,
      none: ['手机银行', '我行', '本行'],
    },
  ],
  words: {
    zh_CN: '要负债的人填写姓名、电话和欠款情况。这些资料会被转卖或用来冒充债主。',
    zh_TW: '要負債的人填寫姓名、電話和欠款情況。這些資料會被轉賣或用來冒充債主。',
    en: 'It collects names, phones and debts of people in trouble. Such data is resold or used to pose as the creditor.',
  },
  advice: ['negotiate-yourself', 'verify-in-app'],
  references: [agents2026],
  examples: {
    match: [
      '逾期协商请填写下方链接，登记负债信息，马上有专业团队联系你。',
      '扫码提交负债情况和姓名电话，免费出上岸方案。',
      '网贷逾期的朋友点击链接填写欠款情况，法务一对一。',
    ],
    ignore: [
      '【社区】请扫码填写姓名电话登记疫苗接种。',
      '公司年报披露负债情况，点击查看。',
      '我行贷款申请请在手机银行填写负债信息。',
    ],
  },
} as const satisfies Rule;

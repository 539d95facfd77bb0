import type { Rule } from '@/src/core/rule';
import { agents2026 } from '../references';

export const rule = {
  id: 'debt-agent/stop-paying',
  family: 'debt-agent',
  severity: 'high',
  patterns: [
    {
      all: [
        [
          '不要盲目还款',
          '不要再还',
          '先别还款',
          '先不要还',
          '千万不要还',
          '停止还款',
          '不用还款',
          '可以不还',
          '不要工资到账就用于还款',
          '强制停卡',
          '强制逾期',
          '先逾期',
          '主动逾期',
        ],
        [
          '负债',
          '法律团队',
          '律师',
          '老师',
          '联系',
          '链接',
          '填写',
          '咨询',
          '帮你',
          '帮您',
          '上岸',
          '信用卡',
          '网贷',
          '教你',
        ],
      ],
      within: 80,
      none: ['后果', '征信受损', '会被起诉'],
      guard: 'anywhere',
    },
  ],
  words: {
    zh_CN: '教您“先别还款、故意逾期”。逾期的后果由您承担，教的人只为收费。',
    zh_TW: '教您「先別還款、故意逾期」。逾期的後果由您承擔，教的人只為收費。',
    en: 'It tells you to stop paying on purpose. You bear the consequences; the adviser is after a fee.',
  },
  advice: ['negotiate-yourself', 'check-amount-and-terms'],
  references: [agents2026],
  examples: {
    match: [
      '千万不要工资到账就用于还款，不要盲目还款，请填写下方链接，专业法律团队联系你。',
      '信用卡网贷还不上，先别还款，老师教你强制停卡再协商。',
      '负债人看过来：可以不还利息，主动逾期后我们帮你谈，加微信咨询。',
    ],
    ignore: [
      '借款不用还款？别信，逾期会影响征信。',
      '妈，这个月不用还款了，我已经还了。',
      '【某银行】您已提前结清，下月起不用还款。',
    ],
  },
} as const satisfies Rule;

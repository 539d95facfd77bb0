import type { Rule } from '@/src/core/rule';
import { liuyang2025, zengcheng2025 } from '../references';
import { REPORTING } from '../vocabulary';

export const rule = {
  id: 'auto-deduction/million-protection',
  family: 'auto-deduction',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        [
          '百万保障',
          '百万医疗保障',
          '百万安心',
          '百万保险',
          '百万守护',
          '微信保障',
          '支付宝保障',
          '亿元保障',
          '账户安全险',
        ],
        [
          '到期',
          '扣费',
          '扣除',
          '续费',
          '自动扣',
          '关闭',
          '取消',
          '解绑',
          '收费',
          '免费期',
          '试用',
          '扣款',
          '每月',
          '开通',
        ],
      ],
      within: 60,
      none: [...REPORTING, '永久免费', '不会扣费', '无需关闭', '投保成功', '保单'],
    },
    {
      all: [['百万医疗'], ['试用', '扣钱', '开始扣', '处理吧', '帮您关', '不关闭']],
      within: 40,
      none: [...REPORTING, '保单'],
    },
  ],
  words: {
    zh_CN: '说“百万保障”到期要扣费，让您配合关闭。它免费、不会到期，也不影响征信。',
    zh_TW: '說「百萬保障」到期要扣款，讓您配合關閉。它免費、不會到期，也不影響信用。',
    en: 'It says the free “million protection” is about to charge you and must be closed. It is free, never expires and does not affect credit.',
  },
  advice: ['do-not-call-back', 'do-not-share-screen', 'verify-in-app'],
  references: [zengcheng2025, liuyang2025],
  examples: {
    match: [
      '您的百万保障免费期已结束，需立即关闭，否则每月自动扣费800元。',
      '微信客服提醒：您名下的百万保障服务即将自动续费，现在必须立即解绑，请联系客服。',
      '您上个月开通的百万医疗保障试用今晚12点后开始扣费，取消请回电。',
    ],
    ignore: [
      '警方提醒：“百万保障”永久免费，不会扣费，凡让您关闭百万保障的都是骗子。',
      '【某保险】百万医疗险投保成功，保单已发送至邮箱。',
      '我给爸妈买了百万保险，每年三百多块。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { zengcheng2025 } from '../references';
import { CALL } from '../vocabulary';

export const rule = {
  id: 'auto-deduction/free-trial-ended',
  family: 'auto-deduction',
  severity: 'high',
  patterns: [
    {
      all: [
        ['免费试用期', '试用期', '免费期', '体验期', '免费体验'],
        ['结束', '到期', '已到', '届满', '截止'],
        ['每月扣', '扣…元', '扣费', '扣款', '扣除', '收费', '自动扣'],
        [...CALL, '取消', '关闭', '联系'],
      ],
      within: 80,
      needs: ['unofficial-phone'],
    },
    {
      all: [
        ['今晚12点', '今天晚上12点', '24点后', '零点后', '凌晨'],
        ['开始扣费', '自动扣费', '扣费', '开始扣款', '生效扣款'],
      ],
      within: 40,
      none: ['流量', '套餐', '话费'],
    },
  ],
  words: {
    zh_CN: '用“今晚就要扣费”催您赶快打电话或操作。先在官方App里查有没有这笔业务。',
    zh_TW: '用「今晚就要扣款」催您趕快打電話或操作。先在官方App裡查有沒有這筆業務。',
    en: 'It rushes you with “charges start tonight”. Look in the official app first whether such a service exists.',
  },
  advice: ['do-not-call-back', 'verify-in-app'],
  references: [zengcheng2025],
  examples: {
    match: [
      '您的免费试用期已到，今天晚上12点过后就要开始扣费，一个月800元，请联系客服取消。',
      '抖音保险体验期结束将自动扣费，关闭请致电4009112233。',
      '通知：免费期届满，明日起每月扣款500元，取消请联系0755-33445566。',
    ],
    ignore: [
      '您的流量套餐试用期结束，明日起恢复原资费，详询10086。',
      '【某视频】会员试用期将于明日结束，可在App内取消自动续费。',
      '健身房体验期到了，教练问我要不要续费。',
    ],
  },
} as const satisfies Rule;

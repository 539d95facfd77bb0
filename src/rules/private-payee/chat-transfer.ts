import type { Rule } from '@/src/core/rule';
import { nfraBeijing2026 } from '../references';
import { NEWS, REPAY } from '../vocabulary';

/** Late fees are named in these bills too, and a transfer is one customary way to pay them. */
const HOUSEHOLD = ['物业', '车位', '停车费', '水电', '房租'] as const;

export const rule = {
  id: 'private-payee/chat-transfer',
  family: 'private-payee',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        ['减免', '结清', '最后一次', '结', '还', '一口价', '销户'],
        [
          '微信转我',
          '转我微信',
          '支付宝转我',
          '扫我',
          '转我就行',
          '发你收款码',
          '我发你码',
          '转到我微信',
          '转我支付宝',
        ],
        ['案件', '负责人', '催', '逾期', '贷', '欠'],
      ],
      within: 60,
      none: [...NEWS, '房租', '租金', '聚餐'],
    },
    {
      all: [
        ['账单', '处理方式', '还款', '欠款', '逾期'],
        ['支付宝搜', '搜支付宝', '支付宝转', '搜索支付宝', '加支付宝', '支付宝扫', '微信扫'],
        ['转过来', '截图', '备注', '转账给', '转账到', '转账后', '转账至', '再转账'],
      ],
      within: 60,
      none: [...NEWS, ...HOUSEHOLD, '花呗', '自动', 'app'],
    },
    {
      all: [
        REPAY,
        [
          '微信转账',
          '微信红包',
          '支付宝转账',
          '转微信',
          '转支付宝',
          '微信收款',
          '支付宝收款',
          '微信支付给',
          'line pay转',
          '街口转账',
        ],
        ['客服', '专员', '催收', '经理', '主管', '我', '账号', '给', '到'],
      ],
      within: 50,
      none: [
        ...NEWS,
        '还款成功',
        '已收到',
        '花呗',
        '自动',
        'app',
        '余额宝',
        '信用卡还款',
        ...HOUSEHOLD,
        '还你',
        '谢谢',
        '提现',
      ],
    },
  ],
  words: {
    zh_CN: '要您用微信、支付宝转账给某个人来还款。正规机构不用私人收款。',
    zh_TW: '要您用 LINE Pay、微信轉帳給某個人來還款。正規機構不用私人收款。',
    en: 'Repay by chat-app transfer to a person. Genuine institutions do not collect that way.',
  },
  advice: ['no-private-accounts', 'do-not-pay', 'leave-group-chat'],
  references: [nfraBeijing2026],
  examples: {
    match: [
      '欠款直接微信转账给客服，转完发截图，马上撤销逾期。',
      '本期还款请支付宝转账到专员账号13800002222，今天有效。',
      '催收专员：逾期款可微信收款，转给我即可结清。',
    ],
    ignore: [
      '还款成功，花呗已用余额宝自动还款。',
      '借的钱我微信转账给你了，谢谢，下次还你人情。',
      '物业通知：车位租金可支付宝转账给物业，逾期收滞纳金。',
      '停车费可刷卡、支付宝转账或微信缴，逾期收滞纳金。',
      '信用卡还款可用支付宝或微信，实时到账。',
    ],
  },
} as const satisfies Rule;

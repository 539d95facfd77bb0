import type { Rule } from '@/src/core/rule';
import { nfraBeijing2026 } from '../references';
import { CHAT, NEWS } from '../vocabulary';

export const rule = {
  id: 'fake-collection/move-to-chat',
  family: 'fake-collection',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        [
          '客服已更换',
          '客服更换',
          '更换客服',
          '客服已变更',
          '客服离职',
          '专员离职',
          '原客服',
          '新客服',
          '新专员',
          '专属还款',
          '还款专员',
          '清算专员',
          '结清专员',
          '还款客服',
        ],
        CHAT,
      ],
      within: 40,
      none: NEWS,
    },
    {
      all: [['还款', '还清', '结清', '处理欠款', '处理逾期', '协商'], CHAT],
      within: 16,
      none: [...NEWS, '公众号', '小程序', '停息', '债务', '信用卡代还'],
    },
    {
      all: [
        ['借款', '欠款', '逾期', '贷款', '账单'],
        CHAT,
        ['分期', '归我', '核销', '起诉', '最后', '今日', '今天', '过时', '减免', '上报'],
      ],
      within: 60,
      none: [...NEWS, '公众号', '停息', '债务', '协商师', 'app', '客户群', '谢谢'],
    },
    {
      all: [
        CHAT,
        [
          '办理还款',
          '处理还款',
          '协商还款',
          '还款方式',
          '还款二维码',
          '结清手续',
          '处理逾期',
          '结清欠款',
          '核对欠款',
          '撤销逾期',
          '减免罚息',
        ],
      ],
      within: 24,
      none: [...NEWS, '公众号', '小程序', '停息', '债务'],
    },
    {
      all: [
        ['逾期的事', '逾期这个事', '欠款的事', '这笔欠款', '这笔逾期', '您逾期', '你逾期'],
        CHAT,
        ['办', '处理', '分期', '减免', '还'],
      ],
      within: 60,
      none: [...NEWS, '公众号', '停息'],
    },
  ],
  words: {
    zh_CN: '要您加微信、QQ等私人聊天号来还款。正规机构的还款只在自己的App、公众号或绑定卡里进行。',
    zh_TW: '要您加 LINE、微信等私人聊天帳號來還款。正規機構只在自己的App或約定帳戶收款。',
    en: 'It wants you to move to a private chat (WeChat, QQ, LINE) to repay. Genuine lenders take repayments only in their own app or from your linked card.',
  },
  advice: ['do-not-pay', 'leave-group-chat', 'verify-in-app', 'verify-by-hotline'],
  references: [nfraBeijing2026],
  examples: {
    match: [
      '【还款通知】您的借款已逾期3天，平台客服已更换，请添加新专员微信hk88623办理还款，避免上报征信。',
      '您在本平台的欠款2300元今日最后期限，还款请加微信：hq_2024cs，发截图登记。',
      '您好，本月账单还没处理，加客服QQ 2839110234 协商还款，今天结清可减免罚息。',
    ],
    ignore: [
      '尊敬的用户，您的借款将于明日到期，请至微信公众号“某某白卡”中还款，以免逾期！如已还款请忽略。',
      '还款成功通知：您在手机微信申请的借款已还本息共10010.00元，还款卡为农业银行（3919）。',
      '亲，晚上吃饭的钱我微信转你了，记得收一下，还款完毕哈哈。',
    ],
  },
} as const satisfies Rule;

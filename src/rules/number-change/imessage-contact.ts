import type { Rule } from '@/src/core/rule';
import { hunanImessage2023 } from '../references';

export const rule = {
  id: 'number-change/imessage-contact',
  family: 'number-change',
  severity: 'low',
  patterns: [
    {
      all: [
        ['facetime', 'imessage', 'rcs', '链接来自', '未知发件人'],
        ['客服', '贷款', '银行', '京东', '支付宝', '会议', '邀请', '加我', '抖音', '征信'],
      ],
      within: 50,
      none: ['怎么关闭', '关闭facetime', 'apple'],
    },
    {
      all: [
        ['请回复y', '回复y后', '回复1后', '先回复', '回复任意', 'reply y', "reply 'y'"],
        ['激活链接', '打开链接', '点击链接', '重新打开', '退出短信', 'safari', 'activate', 'reopen', 'exit'],
      ],
      within: 90,
    },
  ],
  words: {
    zh_CN: '提到iMessage、FaceTime，或要您先回复才能打开链接。这些做法绕过运营商的拦截，对方是谁无法核实。',
    zh_TW: '提到 iMessage、FaceTime，或要您先回覆才能打開連結。這些做法繞過電信業者的攔截，對方是誰無法核實。',
    en: 'It speaks of iMessage, FaceTime or RCS, or wants a reply before its link opens. Both get round the carriers’ filters, so nobody can tell who is writing.',
  },
  advice: ['report-scam', 'verify-by-hotline'],
  references: [hunanImessage2023],
  examples: {
    match: [
      '请接听FaceTime，京东客服为您关闭白条账户。',
      '包裹无法派送，请回复Y，退出短信后重新打开链接。',
      'Please reply Y, then exit the message and reopen it to activate the link.',
    ],
    ignore: ['怎么关闭FaceTime？在设置里关掉就行。', '回复1查询余额，回复2查询积分。', '我用iMessage给你发照片了。'],
  },
} as const satisfies Rule;

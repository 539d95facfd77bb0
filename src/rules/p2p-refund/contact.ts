import type { Rule } from '@/src/core/rule';
import { nfraRefund2023, ningboRefund2022 } from '../references';
import { CHAT, NEWS } from '../vocabulary';

export const rule = {
  id: 'p2p-refund/contact',
  family: 'p2p-refund',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        [
          '清退',
          '兑付',
          '回款',
          '返还对象',
          '资金返还',
          '退款清算',
          '清算退款',
          '出借人',
          '返款',
          '良性退出',
          '资金清算',
          '退赔',
        ],
        [...CHAT, '进会议', '下载app', '下载软件'],
      ],
      within: 90,
      none: [...NEWS, '法院', '公安局通告', '投资者保护', '案款'],
    },
    {
      all: [
        ['成为平台返还对象', '成为返还对象', '列入返还名单', '返还名单', '清退名单', '兑付名单', '回款名单'],
        ['您', '你', '登记', '联系', '办理', '核实', '领取'],
      ],
      within: 40,
      none: [...NEWS, '法院', '公安局通告'],
    },
  ],
  words: {
    zh_CN: '以P2P、网贷“清退兑付”为名拉您进群加号。监管部门和清退机构不会这样联系您。',
    zh_TW: '以P2P、網貸「清退兌付」為名拉您進群加好友。主管機關不會這樣聯絡您。',
    en: 'In the name of P2P refunds it pulls you into a chat group. Regulators and liquidators do not contact you this way.',
  },
  advice: ['do-not-pay', 'leave-group-chat', 'report-scam'],
  references: [nfraRefund2023, ningboRefund2022],
  examples: {
    match: [
      '平台将开展新一轮兑付，请出借人加入企鹅群:891920456登记。',
      '您已经成为平台返还对象，请联系专员登记领取回款。',
      'P2P清退登记最后三天，添加客服微信qt8899核实本金。',
    ],
    ignore: [
      '某市公安局通告：涉案平台出借人请通过官方系统登记，资金清退进展另行公布。',
      '法院公告：某案退赔款发放，请到本院执行局办理。',
      '【某基金】您的定投已回款到余额。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { nfraRefund2023 } from '../references';

export const rule = {
  id: 'p2p-refund/regulator-run',
  family: 'p2p-refund',
  severity: 'high',
  patterns: [
    {
      all: [
        ['清退', '兑付', '回款', '退费', '返还', '退款', '督办'],
        [
          '银保监会',
          '银监会',
          '金融监管总局',
          '金融监管局',
          '证监会',
          '12315',
          '央行',
          '公安部',
          '国务院',
          '互金协会',
          '中国银联',
          '政府',
        ],
        ['发起', '监督', '督办', '批准', '专员', '统一', '联合', '委托', '公告', '主导'],
        ['线上', '全程', '专员', '工作组', '登记', '办理', 'app', '群', '专项'],
      ],
      within: 110,
      none: ['通报', '记者', '会议强调', '新闻', '发布会', '指导意见', '要求银行'],
    },
  ],
  words: {
    zh_CN: '打着监管部门旗号办“线上清退”。监管部门与个人没有任何资金往来。',
    zh_TW: '打著主管機關旗號辦「線上退款」。主管機關與個人沒有任何資金往來。',
    en: 'It claims a regulator runs the online refund. Regulators have no money dealings with consumers.',
  },
  advice: ['report-scam', 'do-not-pay', 'verify-by-hotline'],
  references: [nfraRefund2023],
  examples: {
    match: [
      '本次线上清退由银保监会发起并全程由专员监督，谨防诈骗。',
      '线上督办工作组公告：由金融监管局统一办理平台退费登记。',
      '全国12315退费公告：联合清退会员费，请进群登记办理。',
    ],
    ignore: [
      '银保监会新闻发布会通报P2P清退进展。',
      '12315提醒：商家拒绝退款可线上投诉。',
      '国务院办公厅要求银行做好兑付工作。',
    ],
  },
} as const satisfies Rule;

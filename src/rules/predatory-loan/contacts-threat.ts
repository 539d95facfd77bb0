import type { Rule } from '@/src/core/rule';
import { nfraBeijing2026, usuryReport } from '../references';
import { REPORTING } from '../vocabulary';

export const rule = {
  id: 'predatory-loan/contacts-threat',
  family: 'predatory-loan',
  severity: 'high',
  patterns: [
    {
      all: [
        [
          '爆通讯录',
          '群发通讯录',
          '通讯录群发',
          '轰炸通讯录',
          '打通讯录',
          '爆你通讯录',
          '爆您通讯录',
          '通讯录好友',
          '通讯录里的',
          '通讯录所有',
          '通讯录全部',
          '群发你',
          '群发您',
        ],
        ['还', '逾期', '欠', '借款', '钱', '通知', '曝光', '亲友', '电话', '家人', '老赖', '裸', 'p图'],
      ],
      within: 60,
      none: ['备份', '同步', '导入', '更换手机', '换号', '小程序好友', '权限'],
    },
    {
      all: [
        ['全村', '全公司', '全单位', '所有亲戚', '亲朋好友', '全校', '单位领导', '你领导', '你父母', '同事'],
        ['都知道', '都会知道', '都会收到', '通通知道', '挨个通知', '全部通知', '收到你'],
        ['欠', '老赖', '逾期', '不还', '还钱', '债', '借款', '照片', '信息', '处理'],
      ],
      within: 60,
      none: ['喜讯', '婚礼', '聚会', '恭喜', '电影'],
    },
    {
      all: [
        ['照片', '隐私', '视频', '欠条'],
        ['群发', '曝光', '发给…亲友', '发给…家人', '发给你', '贴满', '海报', '挂到网上'],
        ['欠', '不还', '逾期', '还钱', '还款'],
      ],
      within: 60,
      none: [...REPORTING, '相册', '婚'],
    },
  ],
  words: {
    zh_CN: '用闹到亲友、单位那里去逼债。这是违规甚至违法的，留好证据，可以报警和投诉。',
    zh_TW: '用爆通訊錄、讓全公司知道來逼債。這已涉及違法，請留好證據，可以報警和檢舉。',
    en: 'It threatens to expose you to contacts, village or workplace. That breaks the rules and may be a crime; keep the evidence.',
  },
  advice: ['keep-evidence', 'call-police-if-threatened', 'complain-about-conduct', 'third-party-owes-nothing'],
  references: [usuryReport, nfraBeijing2026],
  examples: {
    match: [
      '今天不还就爆通讯录，让你亲友都知道你是老赖。',
      '再不还钱，明天全公司都会收到你欠款的信息。',
      '不还钱就让全村都知道你欠债，自己掂量。',
    ],
    ignore: [
      '手机换号后通讯录已同步备份。',
      '公司喜讯：全公司同事都会收到春节礼包。',
      '我妈说全村都知道你考上大学了，恭喜。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { qidong2025, quanzhou2025 } from '../references';
import { REPORTING } from '../vocabulary';

export const rule = {
  id: 'fake-police/secret-case',
  family: 'fake-police',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        ['案子', '涉嫌', '洗钱', '案件', '专案', '通缉', '调查', '诈骗案', '办案', '刑事案件'],
        [
          '保密',
          '不得告知',
          '不能告诉',
          '不要告诉',
          '不得透露',
          '不得泄露',
          '不可告知',
          '不能让家人',
          '不准跟',
          '不准告诉',
          '不许告诉',
          '不要跟任何人',
          '别告诉',
          '不能跟',
          '泄密',
          '独自',
          '单独',
          '一个人',
        ],
        [
          '家人',
          '他人',
          '任何人',
          '房间',
          '酒店',
          '案情',
          '案件',
          '亲友',
          '配合',
          '老公',
          '老婆',
          '父母',
          '任何人讲',
          '任何人说',
          '报平安',
          '银行工作人员',
        ],
      ],
      within: 100,
      none: ['保密局', '保密法', '国家秘密', '隐私', '个人信息'],
    },
    {
      all: [
        [
          '汇报行踪',
          '每两小时汇报',
          '每小时报告',
          '报备行踪',
          '远程做笔录',
          '线上做笔录',
          '视频笔录',
          '线上笔录',
          '网上做笔录',
          '电话笔录',
          'qq做笔录',
        ],
      ],
    },
    {
      all: [
        ['新买', '买一部', '购买'],
        ['新手机', '手机', '电话卡'],
        ['办案', '案件', '警官', '检察官', '配合调查'],
      ],
      within: 50,
      none: ['商城', '优惠', '门店'],
    },
    {
      all: [
        ['找个宾馆', '找个酒店', '没有人的房间', '无人的房间', '单独的房间', '开个房间', '住进酒店', '去酒店开'],
        ['配合', '调查', '开视频', '笔录', '敲门', '案件'],
      ],
      within: 70,
      none: [...REPORTING, '旅游', '出差'],
    },
  ],
  words: {
    zh_CN: '说您涉案又要求保密、单独行动、汇报行踪。警察不会用电话短信这样办案。',
    zh_TW: '說您涉案又要求保密、單獨行動、回報行蹤。警察不會用電話簡訊這樣辦案。',
    en: 'You are said to be in a case and must keep it secret, stay alone and report. Police do not work like this.',
  },
  advice: ['do-not-pay', 'call-police-if-threatened', 'do-not-share-screen'],
  references: [qidong2025, quanzhou2025],
  examples: {
    match: [
      '你涉嫌一宗跨国洗钱案，案件保密，不能告诉家人，每天汇报行踪。',
      '我是专案组民警，请独自到酒店房间配合调查，不得告知任何人。',
      '请下载会议软件线上做笔录，配合警官调查洗钱案件。',
    ],
    ignore: [
      '保密局开展国家秘密宣传，涉嫌泄密将调查。',
      '民警正在调查一起案件，目击者请拨打110。',
      '公司提醒：调查问卷结果保密，请放心填写。',
    ],
  },
} as const satisfies Rule;

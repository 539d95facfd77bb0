import type { Rule } from '@/src/core/rule';
import { zixing2025 } from '../references';
import { NEWS } from '../vocabulary';

export const rule = {
  id: 'screen-sharing/isolation',
  family: 'screen-sharing',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        [
          '不要挂断',
          '不能挂断',
          '不得挂断',
          '不要挂机',
          '不要挂电话',
          '保持通话',
          '保持在线',
          '手机反扣',
          '反扣过来',
          '不要切出',
          '不要切换',
          '全程不要',
          '不要退出画面',
          '不要接听其他',
          '不要接其他电话',
          '关闭其他电话',
          '开启飞行模式',
          '呼叫转移',
        ],
        [
          '银行',
          '贷款',
          '征信',
          '注销',
          '验证',
          '核验',
          '转账',
          '操作',
          '账户',
          '客服',
          '民警',
          '警官',
          '案件',
          '扣费',
          '会议',
        ],
      ],
      within: 80,
      none: [...NEWS, '快递员', '外卖', '120', '急救', '火警', '导航'],
    },
  ],
  words: {
    zh_CN: '要您别挂电话、把手机反扣、不切出画面。这是不让您核实、不让家人联系到您。',
    zh_TW: '要您別掛電話、把手機反扣、不切出畫面。這是不讓您查證、不讓家人聯絡到您。',
    en: 'You must not hang up, look at the phone or leave the screen. It keeps you from checking and your family from reaching you.',
  },
  advice: ['do-not-share-screen', 'call-police-if-threatened', 'do-not-pay'],
  references: [zixing2025],
  examples: {
    match: [
      '现在进入人工核验室，全程不要切出画面，客服为您注销贷款账户。',
      '请不要挂断电话，把手机反扣过来，银行后台正在验证。',
      '保持通话，不要接其他电话，民警正在为您做案件笔录。',
    ],
    ignore: [
      '120急救：请不要挂断电话，保持通话，救护车已出发。',
      '外卖小哥马上到，请保持通话畅通。',
      '骗子常说不要挂断电话，请马上挂断并联系银行。',
    ],
  },
} as const satisfies Rule;

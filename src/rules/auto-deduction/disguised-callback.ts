import type { Rule } from '@/src/core/rule';
import { fiveScripts, zengcheng2025 } from '../references';
import { CALL, NEWS, REPORTING } from '../vocabulary';

/** A number dressed up as foreign, at its beginning: 10086 and 400-800-8… hold 008 as well. */
const FOREIGN = ['打', '电', '系', '话', '线', '服', '拨', ':', ' ', '('].flatMap((before) => [
  `${before}008`,
  `${before}00852`,
  `${before}+`,
]);

export const rule = {
  id: 'auto-deduction/disguised-callback',
  family: 'auto-deduction',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        ['扣费', '扣款', '扣除', '自动续费', '免密支付', '代扣', '会员', '保障', '保险', '直播', '月付', '商家服务'],
        ['取消', '关闭', '解除', '终止', '退订', '撤销', '注销'],
        CALL,
        ['每月', '自动', '到期', '今日', '今晚', '次日', '将扣', '否则', '误'],
      ],
      within: 110,
      none: [...NEWS, '客户经理', '健身', '物业', '车险', '驾校', '学校', '幼儿园', 'app内'],
      needs: ['mobile'],
    },
    {
      all: [['扣费', '扣款', '自动续费', '代扣', '会员', '保障'], ['取消', '关闭', '解除', '终止'], FOREIGN],
      within: 110,
      none: [...NEWS, '客户经理', '航班'],
    },
    {
      all: [
        ['扣费', '扣款', '续费', '自动续', '划扣'],
        ['取消', '关闭', '解除', '终止', '注销'],
        ['企业qq', '加qq', '加企业', '加微信', '添加客服', '客服qq', '客服微信', '加客服', 'whatsapp'],
      ],
      within: 70,
      none: [...REPORTING, 'app内', '在设置'],
    },
  ],
  words: {
    zh_CN: '说要扣费，却让您打一个手机号或改了样子的号码去“取消”。平台客服不用个人手机号，取消扣费只在App里办。',
    zh_TW: '說要扣款，卻讓您打一支手機號碼或偽裝的號碼去「取消」。平台客服不用個人手機號碼，取消扣款只在App裡辦。',
    en: 'A charge is announced and a mobile or disguised number given to cancel it. Platforms do not use personal numbers; cancel in the app.',
  },
  advice: ['do-not-call-back', 'do-not-share-screen', 'verify-in-app'],
  references: [zengcheng2025, fiveScripts],
  examples: {
    match: [
      '您的免密支付功能未关闭，下月起每月扣除600元！关闭拨打：139-0000-1111',
      '您的直播会员明日将自动扣费800元，如需取消请致电13900001111。',
      '百万保障今日到期，次日起每月扣款，关闭请联系客服17000002222。',
      '您开通的月付保险免费期已到，取消请拨打 008613912345678，否则自动扣费。',
    ],
    ignore: [
      '【某移动】您的视频会员每月扣费15元，如需取消请拨打10086。',
      '您的健身会员到期，续费请联系教练13912345678。',
      '【保险】您的车险即将到期，续保请联系客户经理李强13800001111。',
      '自动续费可在App内取消，无需致电客服。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { fiveScripts, zengcheng2025 } from '../references';

export const rule = {
  id: 'auto-deduction/membership',
  family: 'auto-deduction',
  severity: 'high',
  patterns: [
    {
      all: [
        [
          '开通了商家',
          '商家会员',
          '开通了…会员',
          '开通了…业务',
          '开通了…服务',
          '误开通',
          '误操作开通',
          '错误开通',
          '误将您',
          '不小心开通',
          '被开通',
          '自动开通',
          '为您开通了',
          '开通了直播',
          '开通了会员',
          '直播会员',
          '代理商会员',
          '代理会员',
          '黄金会员',
          '带货会员',
          '主播会员',
          '抖音直播',
          '批发商',
          '分期业务设定',
          '误刷',
          '设成批发商',
          '设为经销商',
          '高级会员',
          '重复扣款',
        ],
        ['扣费', '扣款', '扣除', '每月', '续费', '自动扣', '分期', '连续扣', '取消', '关闭', '解除'],
      ],
      within: 60,
      none: ['app内', '回复td', '会员日', '成功续费', '成功开通', '活动', '抽奖', '设置'],
    },
    {
      all: [
        ['会员', '业务', '服务', '保险', '套餐'],
        ['不取消', '未取消', '不关闭', '未关闭', '不办理取消', '不及时取消', '不及时关闭'],
        ['扣', '征信', '续费', '每月'],
      ],
      within: 50,
      none: ['套餐月', '流量', 'app内取消', '设置中取消'],
    },
  ],
  words: {
    zh_CN: '说您“误开通”会员、直播业务，不取消就每月扣费。这是引您回电、共享屏幕的开头。',
    zh_TW: '說您「誤開通」會員、誤設分期，不取消就每月扣款。這是引您回電、操作轉帳的開頭。',
    en: 'It says a membership was opened by mistake and will be charged monthly unless cancelled. This opens the way to a call and screen sharing.',
  },
  advice: ['do-not-call-back', 'do-not-share-screen', 'verify-in-app'],
  references: [zengcheng2025, fiveScripts],
  examples: {
    match: [
      '您误开通了直播会员，将每月自动扣费600元，如需取消请联系客服。',
      '工作人员误操作将您开通为代理商会员，每月扣款800元，请配合取消。',
      '因系統錯誤將您設成批發商，每月將自動扣款12期，請接聽銀行電話解除分期。',
    ],
    ignore: [
      '您已成功续费视频会员，微信支付：自动扣费¥15.00，可在App内取消。',
      '【某音乐】会员日活动，开通会员享半价。',
      '业务办理成功：您已订购10元流量包，每月自动续订，退订回复TD。',
    ],
  },
} as const satisfies Rule;

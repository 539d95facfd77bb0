import type { Rule } from '@/src/core/rule';
import { nfraBeijing2026 } from '../references';

export const rule = {
  id: 'fake-collection/waive-if-transfer-now',
  family: 'fake-collection',
  severity: 'high',
  patterns: [
    {
      all: [
        ['立即转账', '马上转账', '今日转账', '转账还款', '立即打款', '转账', '汇款'],
        [
          '减免罚息',
          '免除罚息',
          '撤销逾期',
          '消除逾期',
          '取消逾期',
          '不上征信',
          '免上征信',
          '撤销上报',
          '停止上报',
          '恢复信用',
          '销案',
          '撤案',
        ],
      ],
      within: 50,
    },
    {
      all: [
        ['今天', '今日', '现在', '24小时内', '限时'],
        ['一次性结清', '一次性还清', '减免结清', '打折结清', '对折'],
        ['转账', '转到', '汇款', '汇到', '打款', '加微信', '添加微信', '扫码'],
      ],
      within: 70,
    },
  ],
  words: {
    zh_CN: '说只要马上转账就能免罚息、撤销逾期记录。逾期记录不能靠转账撤销，减免要由贷款机构书面确认。',
    zh_TW: '說只要馬上轉帳就能免罰息、撤銷逾期紀錄。逾期紀錄無法用轉帳撤銷，減免須由貸款機構書面確認。',
    en: 'It promises to waive penalties or erase the overdue record if you transfer at once. A record cannot be bought away; a waiver needs the lender’s written word.',
  },
  advice: ['do-not-pay', 'verify-in-app', 'no-private-accounts'],
  references: [nfraBeijing2026],
  examples: {
    match: [
      '您需立即转账还款才能减免罚息、撤销逾期记录，过了今晚将移交法务。',
      '今日18点前转账2000元即可撤销上报征信，过时不候，回复1获取账号。',
      '限时活动：24小时内一次性结清对折减免，直接转账到财务卡即可销账。',
    ],
    ignore: [
      '【某消费金融】您可在App内申请减免结清，审核通过后当日扣款，结果以App为准。',
      '【某银行】转账汇款手续费限时减免，详见手机银行。',
      '妈，今天要转账两千块给老师交学费，别忘了。',
    ],
  },
} as const satisfies Rule;

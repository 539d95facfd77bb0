import type { Rule } from '@/src/core/rule';
import { fakeCourtText, xiangzhouCourt } from '../references';

export const rule = {
  id: 'fake-court/pay-to-drop-case',
  family: 'fake-court',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        ['法院', '法庭', '仲裁', '诉讼', '起诉', '立案', '案件', '执行局', '律师函', '传票', '调解'],
        [
          '撤诉',
          '撤案',
          '撤销立案',
          '撤销起诉',
          '停止诉讼',
          '免除起诉',
          '结案',
          '销案',
          '暂停执行',
          '终止程序',
          '不予起诉',
          '停止立案',
          '避免起诉',
        ],
        [
          '转账',
          '汇款',
          '扫码',
          '支付',
          '缴纳',
          '打款',
          '加微信',
          '添加微信',
          '转入',
          '转至',
          '转到',
          '汇至',
          '汇到',
          '打到',
          '付款',
          '还款码',
          '二维码',
        ],
      ],
      within: 100,
      none: ['诉讼费', '网上缴费', '退费', '判决生效', '减半', '裁定', '本院'],
    },
  ],
  words: {
    zh_CN: '要您转账才撤诉、撤案。法院不会在短信里收钱，案件可以打12368核实。',
    zh_TW: '要您轉帳才撤告、撤案。法院不會在簡訊裡收錢，請向法院服務台查證。',
    en: 'Pay to have the case dropped. Courts never collect by text; check with the court’s own line.',
  },
  advice: ['do-not-pay', 'verify-with-court', 'no-private-accounts'],
  references: [xiangzhouCourt, fakeCourtText],
  examples: {
    match: [
      '您的案件已立案，今日转账3000元即可撤诉结案，过期开庭。',
      '法院执行局：扫码支付欠款可暂停执行，否则强制执行。',
      '律师函通知：为避免起诉，请添加微信并打款2000元撤案。',
    ],
    ignore: [
      '【某法院】您的案件已裁定准许撤诉，诉讼费减半收取，请办理退费。',
      '撤诉后还能再起诉吗？律师解答。',
      '本院已对你方案件作出判决，请在判决生效后十日内履行付款义务，结案后归档。',
    ],
  },
} as const satisfies Rule;

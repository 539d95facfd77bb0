import type { Rule } from '@/src/core/rule';
import { quanzhou2025 } from '../references';
import { REPORTING } from '../vocabulary';

export const rule = {
  id: 'fake-police/fund-check',
  family: 'fake-police',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        [
          '资金清查',
          '资金核查',
          '资金清算',
          '资金审查',
          '资金比对',
          '资产清查',
          '资金公证',
          '资产公证',
          '资金优先清查',
          '财产清查',
          '资金冻结调查',
        ],
        ['转', '账户', '银行卡', '配合', '存入', '密码', '验证码', '集中', '余额', '办理'],
      ],
      within: 60,
      none: ['审计局', '巡视', '机关单位', '企业清产', '街道', '国企', '专项检查', '财政局'],
    },
    {
      all: [
        ['财产进行公证', '财产公证', '资产进行公证', '存款进行监管', '资金进行监管', '存款进行公证', '名下财产进行'],
        ['警', '检察', '案', '法院', '配合', '公安', '冒用', '冻结'],
      ],
      within: 90,
      none: [...REPORTING, '公证处', '遗产', '婚前'],
    },
  ],
  words: {
    zh_CN: '以“资金清查、资金公证”为名要您归集、转移存款。办案机关从不清查个人存款。',
    zh_TW: '以「資金清查、資金公證」為名要您集中、轉移存款。檢警從不這樣清查個人存款。',
    en: 'It wants your savings gathered or moved for a “funds check”. No authority does this.',
  },
  advice: ['do-not-pay', 'if-you-already-paid', 'call-police-if-threatened'],
  references: [quanzhou2025],
  examples: {
    match: [
      '请把所有存款集中到一张银行卡配合资金清查，并提供验证码。',
      '为证明清白，需要对您进行资金公证，转入办案账户后退还。',
      '检察院将对您的资产清查，请把余额转到核查卡。',
    ],
    ignore: [
      '审计局开展机关单位资金清查工作。',
      '财政局专项资金核查请各单位配合提交账户资料。',
      '骗子要求资金清查时转账，请立即挂断报警。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { fiveScripts } from '../references';

export const rule = {
  id: 'account-cancellation/rate-too-high',
  family: 'account-cancellation',
  severity: 'high',
  patterns: [
    {
      all: [
        [
          '利率过高',
          '利息过高',
          '利率较高',
          '利息较高',
          '利率超标',
          '利息超标',
          '利率偏高',
          '不符合央行',
          '不符合银保监',
          '不符合监管',
          '不符合最新',
          '高于央行',
          '超过央行',
          '超出央行',
          '超过国家',
          '不符合国家',
          '不符合规定',
          '利率整改',
          '超出国家',
          '高于国家',
          '国家规定利率',
        ],
        ['下调', '降低', '调整', '重新申请', '注销', '整改', '关闭', '配合', '整改', '处理', '先提取'],
        ['金条', '白条', '借呗', '花呗', '微粒贷', '客服', '账户', '平台', '贷款', '额度', '操作'],
      ],
      within: 110,
      none: ['规范', '监管', '银行业', '记者', '专家表示', '专家认为', '意见'],
    },
  ],
  words: {
    zh_CN: '说您的贷款利率“不符合国家规定”，要配合操作下调。真正的利率调整不需要您转账或提取额度。',
    zh_TW: '說您的貸款利率「不符合規定」，要配合操作調降。真正的利率調整不需要您轉帳或提領額度。',
    en: 'It says your rate breaks state rules and you must act to lower it. Genuine changes need no transfer and no drawing of credit.',
  },
  advice: ['verify-in-app', 'verify-by-hotline', 'do-not-pay'],
  references: [fiveScripts],
  examples: {
    match: [
      '您好，这里是京东客服，您的金条利率过高不符合国家要求，需要配合下调，否则影响征信。',
      '平台客服通知：您的借款利息过高，需先提取额度再重新申请利率。',
      '因国家规定利率整改，您的借呗账户需要处理，请配合客服操作。',
    ],
    ignore: [
      '【网商银行】网商贷额度有机会提升，还有机会享利率降价，限时有效。拒收请回复R',
      '专家：部分平台贷款利率较高，监管将规范。',
      '房贷利率下调了，我每个月少还三百块。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { fiveScripts } from '../references';
import { CALL, NEWS } from '../vocabulary';

export const rule = {
  id: 'account-cancellation/rate-callback',
  family: 'account-cancellation',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        ['lpr', '利率整改', '利率调整', '利率下调', '利率优惠', '利率重定价'],
        ['冻结', '影响征信', '停用', '限制', '关闭支付', '支付功能'],
        CALL,
      ],
      within: 100,
      needs: ['phone'],
      none: NEWS,
    },
  ],
  words: {
    zh_CN: '借利率整改之名，用冻结、影响征信逼您打电话。回拨就会被引导转账。',
    zh_TW: '藉利率調整之名，用凍結、影響信用逼您打電話。回撥就會被引導轉帳。',
    en: 'Under cover of a rate change it threatens a freeze unless you call. The call leads to a transfer.',
  },
  advice: ['do-not-call-back', 'verify-by-hotline', 'do-not-pay'],
  references: [fiveScripts],
  examples: {
    match: [
      '因LPR利率整改，请拨打4008801152处理，如不及时处理将导致名下账户支付功能冻结，影响征信。',
      '您的微粒贷利率调整未完成，账户将被限制，速电客服17012340000。',
      '利率下调通知：请致电010-88997766办理，逾期影响征信。',
    ],
    ignore: [
      '【某银行】您的房贷已按最新LPR重定价，新利率3.45%，详见手机银行。',
      '利率优惠活动进行中，详询客户经理。',
      'LPR下调后，月供减少多少？致电网点咨询。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { nfraBeijing2026 } from '../references';
import { OPEN } from '../vocabulary';

export const rule = {
  id: 'fake-collection/identity-check-link',
  family: 'fake-collection',
  severity: 'medium',
  patterns: [
    {
      all: [
        ['核实身份', '身份核验', '确认还款意愿', '还款意愿', '验证身份', '本人确认', '还款能力'],
        ['逾期', '借款', '贷款', '欠款', '还款'],
        OPEN,
      ],
      within: 80,
      needs: ['unofficial-link'],
    },
  ],
  words: {
    zh_CN: '以“核实身份”“确认还款意愿”为由，让您打开一个不在官方名录里的网址。',
    zh_TW: '以「核實身分」「確認還款意願」為由，讓您打開一個不在官方名錄裡的網址。',
    en: 'It wants you to “verify your identity” or “confirm willingness to repay” on a site our registry does not know.',
  },
  advice: ['do-not-tap', 'open-official-site'],
  references: [nfraBeijing2026],
  examples: {
    match: [
      '您的借款已逾期，为确认还款意愿，请点击 hk-yiyuan.top 填写资料。',
      '【清收中心】请在今日内登录 qs-zx.vip 核实身份并处理欠款，逾期后果自负。',
      '为评估您的还款能力，请打开链接 http://repay-check.xyz 完成贷款身份核验。',
    ],
    ignore: [
      '【某银行】您正在办理贷款，身份核验请在手机银行App内进行。',
      '您好，快递需要本人确认收货，请点击 www.kuaidi-demo.com 查看。',
      '贷款逾期怎么办？确认还款意愿后主动联系银行协商。',
    ],
  },
} as const satisfies Rule;

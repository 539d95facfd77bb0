import type { Rule } from '@/src/core/rule';
import { fakeBaseStations, nfraRefund2023 } from '../references';
import { OPEN } from '../vocabulary';

export const rule = {
  id: 'advance-fee-loan/state-loan-link',
  family: 'advance-fee-loan',
  severity: 'high',
  patterns: [
    {
      all: [
        ['国务院', '央行', '人民银行', '银保监会', '金融监管总局', '财政部', '国家扶持', '国家政策', '国家专项'],
        [
          '扶持贷款',
          '扶贫贷款',
          '纾困贷款',
          '专项贷款',
          '惠民贷款',
          '创业贷款',
          '直放',
          '直贷',
          '央行放款',
          '直接放款',
          '发放贷款',
          '下款',
        ],
        [...OPEN, '速点', '点', '办理', '可办', '申请', '领取'],
      ],
      within: 80,
      none: ['助学', '再贷款', '利率', '数据', '同比', '余额'],
      needs: ['unofficial-link'],
    },
  ],
  words: {
    zh_CN: '说是国家或央行直接放贷，给的却是不在官方名录里的链接。监管部门不向个人放贷。',
    zh_TW: '說是政府或央行直接放貸，給的卻是不在官方名錄裡的連結。監管機關不放貸給個人。',
    en: 'It says the state or the central bank lends to you, by a link our registry does not know. Authorities do not lend to people.',
  },
  advice: ['do-not-tap', 'do-not-pay-fees-first'],
  references: [nfraRefund2023, fakeBaseStations],
  examples: {
    match: [
      '国家扶持个体户创业贷款，黑白户可办，10万起 cy-dk.top',
      '财政部惠民贷款开放申请，人人可领8万，点击 hm-dk.top/9 办理。',
      '央行直贷，不看流水，三分钟下款，速点 yh-zd.xyz',
      '国务院纾困贷款最后两天，登录 sk-fund.vip 领取额度。',
    ],
    ignore: [
      '人民银行：上月新增贷款余额同比增长，数据见官网。',
      '央行下调再贷款利率，点击查看解读 news-demo.com/a',
      '【某银行】我行推出小微专项贷款，请到网点咨询办理。',
    ],
  },
} as const satisfies Rule;

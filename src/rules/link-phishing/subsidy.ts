import type { Rule } from '@/src/core/rule';
import { taiwan165, xiamen2022 } from '../references';
import { OPEN } from '../vocabulary';

export const rule = {
  id: 'link-phishing/subsidy',
  family: 'link-phishing',
  severity: 'high',
  patterns: [
    {
      all: [
        [
          '补贴',
          '补助',
          '退税',
          '津贴',
          '劳动补贴',
          '工资补贴',
          '个人综合补贴',
          '消费券',
          '普发现金',
          '纾困',
          '退款',
          '补偿金',
          '救助金',
          '抚恤',
          '育儿补贴',
        ],
        ['领取', '申领', '申请', '登记', '办理', '认领', '待领', '请领'],
        [...OPEN, '扫码', '扫描二维码', '逾期视为放弃', '逾期'],
      ],
      within: 110,
      none: [
        '.gov',
        '个人所得税app',
        '商品',
        '订单',
        '门店',
        '优惠',
        '退款成功',
        '旗舰店',
        '回td',
        '拒收',
        '退订',
        '回t',
        '政务',
      ],
      needs: ['unofficial-link'],
    },
    {
      all: [
        ['补贴', '津贴'],
        ['扫描', '扫码', '二维码'],
        ['银行卡', '身份证', '领取', '登记', '余额'],
      ],
      within: 90,
      none: ['充电', '公交', '门店', '家电以旧换新', '云闪付'],
    },
  ],
  words: {
    zh_CN: '以补贴、退税为名让您在不明网页填卡号。政府补贴不会发这种链接。',
    zh_TW: '以補助、退稅為名讓您在不明網頁填卡號。政府補助不會發這種連結。',
    en: 'A subsidy or tax refund through an unknown page. Governments do not hand out money that way.',
  },
  advice: ['do-not-tap', 'do-not-share-code', 'report-scam'],
  references: [xiamen2022, taiwan165],
  examples: {
    match: [
      '【人社通知】您的个人综合补贴待领取，请点击 bt-lq.top 登记银行卡，逾期视为放弃。',
      '2026年劳动补贴开始申领，扫描二维码填写身份证和银行卡领取。',
      '普發現金登記開跑，請點連結 pf-cash.top 申請領取。',
    ],
    ignore: [
      '【税务】2026年度个税汇算请在个人所得税App办理退税。',
      '您的订单退款成功，点击查看 tmall.com 旗舰店。',
      '家电以旧换新补贴请在云闪付领取消费券。',
    ],
  },
} as const satisfies Rule;

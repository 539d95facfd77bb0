import type { Rule } from '@/src/core/rule';
import { ningboRefund2022 } from '../references';
import { OPEN } from '../vocabulary';

export const rule = {
  id: 'p2p-refund/claim-link',
  family: 'p2p-refund',
  severity: 'high',
  patterns: [
    {
      all: [
        ['清退', '兑付', '回款', '返款', '退赔', '资金返还', '退费', '返还本金', '理赔款'],
        ['p2p', '网贷', '平台', '出借', '理财', '投资', '会员费', '基金'],
        [...OPEN, '下载'],
      ],
      within: 90,
      none: ['法院', '商品', '订单', '门票', '机票', '基金公司'],
      needs: ['unofficial-link'],
    },
  ],
  words: {
    zh_CN: '以平台清退、退费为名，让您打开不在官方名录里的链接登记。',
    zh_TW: '以平台清退、退費為名，讓您打開不在官方名錄裡的連結登記。',
    en: 'A refund registration on a site our registry does not know.',
  },
  advice: ['do-not-tap', 'do-not-share-code', 'report-scam'],
  references: [ningboRefund2022],
  examples: {
    match: [
      '您在某网贷平台的出借本金可申请清退，点击 qt-dengji.top 登记。',
      '理财平台回款通道已开启，请登录 hk-tongdao.xyz 填写银行卡。',
      'P2P退费登记入口 http://tf-apply.vip 限时开放，请点击办理。',
    ],
    ignore: [
      '您的订单退款已到账，点击查看 taobao.com。',
      '基金公司公告：理财产品到期兑付，详见官网 www.fundco-demo.com 。',
      '新闻：网贷平台清退完成。',
    ],
  },
} as const satisfies Rule;

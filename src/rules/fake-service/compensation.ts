import type { Rule } from '@/src/core/rule';
import { fakeBaseStations, fiveScripts } from '../references';
import { CALL, CHAT } from '../vocabulary';

export const rule = {
  id: 'fake-service/compensation',
  family: 'fake-service',
  severity: 'high',
  patterns: [
    {
      all: [
        [
          '致癌',
          '有害物质',
          '含…超标',
          '快递…丢',
          '快递…破损',
          '包裹…破损',
          '包裹…丢',
          '快件…丢',
          '快递丢失',
          '快件丢失',
          '包裹丢失',
          '快递丢了',
          '快件破损',
          '商品质检',
          '质检不合格',
          '质量问题',
          '质量不合格',
          '召回',
          '甲醛超标',
          '商品含有',
          '物流丢失',
          '误发',
          '航班取消',
        ],
        ['理赔', '双倍', '三倍', '退款', '赔付', '赔偿', '补偿'],
        [...CALL, ...CHAT, 'qq群', '群', '扫码', '链接', '备用金', '屏幕', '会议', '下载'],
      ],
      within: 100,
      none: ['12315', 'app内申请', '官方旗舰店app', '汽车召回', '市场监管总局', '记者', '门店', '店内'],
    },
    {
      all: [
        ['理赔', '赔付', '三倍赔偿', '双倍赔偿', '主动理赔'],
        ['备用金', '百万保障', '花呗', '借呗', '支付宝', '微信'],
        ['客服', '转', '操作', '扫码', '屏幕', '额度'],
      ],
      within: 80,
      none: ['保险公司', '车险', '医疗'],
    },
    {
      all: [['召回', '赔偿', '赔付', '理赔'], CHAT, ['致癌', '超标', '三倍', '双倍', '丢', '破损', '质量']],
      within: 80,
      none: ['保险公司', '车险', '旗舰店app'],
    },
  ],
  words: {
    zh_CN: '自称电商、物流客服，说要理赔退款。请到购物App的订单里找客服。',
    zh_TW: '自稱電商、物流客服，說要理賠退款。請到購物App的訂單裡找客服。',
    en: 'A “shop or courier” offers compensation. Go through the order in the shopping app instead.',
  },
  advice: ['do-not-share-screen', 'do-not-call-back', 'open-official-site'],
  references: [fiveScripts, fakeBaseStations],
  examples: {
    match: [
      '您的快递丢失，可申请三倍理赔，请加客服QQ 3300112233办理。',
      '您购买的奶粉质检不合格，双倍赔付，请联系客服17011223344。',
      '您的包裹破损误发，请进群扫码登记退款赔付。',
    ],
    ignore: [
      '【某商城】您申请的售后已通过，退款将原路返回，可在App内申请查看。',
      '市场监管总局：某汽车召回。',
      '快递丢了三天了，客服还没回我，气死。',
    ],
  },
} as const satisfies Rule;

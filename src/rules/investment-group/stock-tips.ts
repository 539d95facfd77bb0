import type { Rule } from '@/src/core/rule';
import { fakeBaseStations, mpsTopTen2024 } from '../references';
import { REPORTING } from '../vocabulary';

export const rule = {
  id: 'investment-group/stock-tips',
  family: 'investment-group',
  severity: 'high',
  patterns: [
    {
      all: [
        [
          '涨停',
          '牛股',
          '黑马股',
          '金股',
          '短线股',
          '荐股',
          '妖股',
          '操盘手',
          '敢死队',
          '龙头股',
          '建仓',
          '翻倍股',
          '内幕消息',
          '股票',
        ],
        ['qq', '群', '验证', '加微信', '添加', '暗号', '口令', '老师', '进群', '入群'],
        [
          '免费',
          '不收费',
          '全免费',
          '每日',
          '每天',
          '今日',
          '明日',
          '周一',
          '公布',
          '人满',
          '满群',
          '满封',
          '封群',
          '退群',
          '不分成',
          '推荐',
        ],
      ],
      within: 160,
      none: ['基金代码', '证券投资基金', '公告', '聊天室', '作业', '课程表', ...REPORTING],
    },
    {
      all: [
        [
          '今日建仓',
          '昨日建仓',
          '已建仓',
          '明早必',
          '明日必',
          '必涨',
          '必拉',
          '必将大涨',
          '有望大涨',
          '有望拉升',
          '明日将涨停',
          '涨停出局',
          '强势涨停',
        ],
        ['详询', '电话', '咨询', '加', 'qq', '群', '预约', '索取', '关注', '获取', '合作', '详情'],
      ],
      within: 130,
      none: [...REPORTING, '基金代码', '研报'],
    },
  ],
  words: {
    zh_CN: '拉您进荐股群或承诺必涨。无证券投资咨询资格的荐股是非法的，后面常是假平台、收会员费。',
    zh_TW: '拉您進飆股群組或保證獲利。未經許可的投顧是非法的，後面常是假平台、收會員費，可撥165查詢。',
    en: 'It draws you into a stock-tip group or promises a sure rise. Unlicensed tips are illegal and lead to fake platforms or fees.',
  },
  advice: ['leave-group-chat', 'do-not-pay', 'report-scam'],
  references: [mpsTopTen2024, fakeBaseStations],
  examples: {
    match: [
      '股海捉牛，退休操盘手建群，每日早晚群内公布龙头股，不收费人满即封，QQ 123456789。',
      '昨日建仓金花今日强势涨停，明早必拉七个点，详询电话010-66778899。',
      '免费推荐涨停牛股，添加老师微信niugu88，每天一只，入群验证888。',
    ],
    ignore: [
      '【某证券】您的账户今日成交300股，详情登录App查看。',
      '我买的股票今天涨停了，请群里吃饭。',
      '本基金代码110022，投资需谨慎，基金募集中。',
    ],
  },
} as const satisfies Rule;

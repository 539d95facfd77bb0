import type { Rule } from '@/src/core/rule';
import { fakeJdApp, fakeLoanApp2020 } from '../references';
import { NEWS, REPORTING } from '../vocabulary';

export const rule = {
  id: 'fake-app/scan-download-service',
  family: 'fake-app',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        [
          '扫码下载',
          '扫描下载',
          '扫二维码下载',
          '扫描二维码下载',
          '用浏览器打开下载',
          '复制到浏览器',
          '浏览器打开',
          '点击右上角…浏览器',
        ],
        ['贷款', '借款', '提现', '放款', '额度', '在线客服', '解冻', '白条', '还款'],
        ['客服', '专员', '联系', '注册', '提现', '放款'],
      ],
      within: 110,
      none: [...NEWS, '应用商店', '应用市场', '官网下载', '停车', '点餐', '彩票', '彩金', '充值'],
    },
    {
      all: [
        ['下载一个叫', '下载个叫', '一个叫…的软件', '一个叫…的app', '装一个叫', '搜索下载一个'],
        ['客服', '专员', '老师', '警官', '办理', '里面'],
        ['注销', '贷款', '额度', '退款', '扣费', '征信', '案件', '理赔', '利率'],
      ],
      within: 80,
      none: [...REPORTING, '推荐', '好用', '应用商店'],
    },
  ],
  words: {
    zh_CN: '扫码或用浏览器下载应用，再联系里面的“在线客服”办贷款。官方应用不这样装。',
    zh_TW: '掃碼或用瀏覽器下載App，再聯絡裡面的「線上客服」辦貸款。官方App不這樣安裝。',
    en: 'Scan or open in a browser to download an app, then talk to its “online service” for the loan. Official apps are not installed like this.',
  },
  advice: ['do-not-install', 'leave-group-chat'],
  references: [fakeLoanApp2020, fakeJdApp],
  examples: {
    match: [
      '扫码下载后联系在线客服，提交资料即可放款10万。',
      '请复制到浏览器打开下载，注册后找客服办理贷款提现。',
      '扫描二维码下载还款软件，联系专员解冻额度。',
    ],
    ignore: [
      '扫码下载停车缴费小程序，离场更方便。',
      '在应用商店下载手机银行，扫码下载也请认准官网下载。',
      '扫码点餐，优惠多多。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { fakeJdApp, fakeLoanApp2020 } from '../references';
import { NEWS } from '../vocabulary';

export const rule = {
  id: 'fake-app/file-link',
  family: 'fake-app',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        ['.apk', 'apk', '安装包', 'itms-services', 'testflight', '描述文件', '.mobileconfig'],
        [
          '贷款',
          '借款',
          '提现',
          '额度',
          '还款',
          '征信',
          '银行',
          '放款',
          '下款',
          '白条',
          '金条',
          '借呗',
          '微粒贷',
          '花呗',
          '逾期',
          '客服',
          '借钱',
          '账户',
          '兑换',
          '会议',
          'loan',
          'bank',
        ],
      ],
      within: 140,
      none: [...NEWS, '彩票', '彩金', '开源', 'github', '编译', '刷机', '游戏', '开发者文档', '内测版bug', 'sdk'],
    },
  ],
  words: {
    zh_CN: '要您安装应用商店之外的安装包。正规贷款、银行应用都在官方商店里。',
    zh_TW: '要您安裝應用商店以外的安裝檔。正規貸款、銀行App都在官方商店裡。',
    en: 'It wants you to install an app from outside the store. Genuine lenders and banks publish theirs in the official stores.',
  },
  advice: ['do-not-install', 'do-not-tap', 'if-you-already-entered'],
  references: [fakeJdApp, fakeLoanApp2020],
  examples: {
    match: [
      '您的额度已通过，请下载安装包 wld-2021.apk 提现。',
      'iPhone用户请通过TestFlight安装本行贷款App，链接 testflight.apple.com/join/aBcD12',
      '点击 http://103.45.67.89/jt.apk 下载京东金条，客服一对一放款。',
    ],
    ignore: [
      '本项目的APK在GitHub发布页下载，开源免费。',
      '【某银行】请在应用商店下载手机银行App，不要安装来历不明的安装包。',
      '游戏内测版apk已发群文件。',
    ],
  },
} as const satisfies Rule;

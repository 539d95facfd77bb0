import type { Rule } from '@/src/core/rule';
import { fakeJdApp } from '../references';

export const rule = {
  id: 'fake-app/named-lender-app',
  family: 'fake-app',
  severity: 'high',
  patterns: [
    {
      all: [
        [
          '京东白条',
          '京东金条',
          '微粒贷',
          '借呗',
          '花呗',
          '度小满',
          '安逸花',
          '拍拍贷',
          '招联',
          '宜人贷',
          '360借条',
          '有钱花',
          '美团借钱',
          '蚂蚁借呗',
          '马上金融',
          '平安普惠',
          '微业贷',
          '网商贷',
          '众安贷',
          '还呗',
          '分期乐',
          '小米贷款',
          '滴水贷',
        ],
        ['下载', '安装'],
        ['链接', '点击', '扫码', '扫描', '二维码', 'app', '网址', '浏览器', '邀请码'],
      ],
      within: 80,
      none: ['应用商店', '应用市场', 'app store'],
      needs: ['unofficial-link'],
    },
    {
      all: [
        ['微粒贷', '京东白条', '借呗', '京东金条', '花呗', '度小满'],
        ['客服', '专员', '我们的'],
        ['下载'],
        ['提现', '额度', '到账', '解冻'],
      ],
      within: 150,
      none: ['应用商店', '应用市场', 'app store', '没有单独'],
    },
    {
      all: [
        ['微粒贷', '京东白条', '借呗'],
        ['2021版', '2022版', '2023版', '2024版', '2025版', '2026版', '内部版', '专享版', '极速版', '放款版', '企业版'],
      ],
      within: 30,
    },
  ],
  words: {
    zh_CN: '借知名贷款的名字让您从不明链接下载应用。微粒贷等并没有单独的应用。',
    zh_TW: '借知名貸款的名字讓您從不明連結下載App。請只從官方商店安裝。',
    en: 'A well-known loan’s name is used to make you download an app from an unknown link. Several of them have no app of their own.',
  },
  advice: ['do-not-install', 'open-official-site'],
  references: [fakeJdApp],
  examples: {
    match: [
      '如有需求可通过链接下载“京东白条”App：http://jdbt-app.top/d 额度20万。',
      '您符合微粒贷2026版资格，扫码下载即可提现。',
      '安逸花专属通道，请点击 ayh-dl.xyz 下载安装App，客服处理解冻。',
    ],
    ignore: [
      '【京东】请在应用商店搜索京东金融下载App，白条还款更方便。',
      '微粒贷入口在微信“服务”里，没有单独的App，谨防假冒。',
      '花呗账单出来了，好多钱。',
    ],
  },
} as const satisfies Rule;

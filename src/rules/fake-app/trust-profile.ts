import type { Rule } from '@/src/core/rule';
import { fakeLoanApp2020 } from '../references';

export const rule = {
  id: 'fake-app/trust-profile',
  family: 'fake-app',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        [
          '设备管理',
          '描述文件',
          '信任该',
          '信任此',
          '信任开发者',
          '信任企业',
          '企业级应用',
          '未受信任',
          'vpn与设备管理',
          '设置通用',
        ],
        ['信任', '安装', '允许', '打开'],
        ['贷款', '借款', '放款', '提现', 'app', '下载', '软件', '客服', '平台'],
      ],
      within: 80,
      none: ['mdm', '公司手机', '校园网', '开发证书', '企业微信打卡', '内部oa'],
    },
    {
      all: [
        [
          '未知来源',
          '未知应用',
          '关闭纯净模式',
          '外部来源',
          '风险提示…忽略',
          '安全守护关闭',
          '关闭安全检测',
          '关闭应用检测',
          '继续安装',
          '不明来源',
        ],
        ['允许', '打开', '开启', '忽略', '选择', '点击', '关闭', '安装'],
        ['贷款', '借款', '放款', '提现', '额度', '客服', '平台', '会议', '软件'],
      ],
      within: 90,
      none: ['游戏', '开发板', '切勿', '刷机', '模拟器'],
    },
    {
      all: [
        ['应用商店没有', '商店搜不到', '应用商店搜不到', '商店里没有', '应用商店下不到', '没有上架'],
        ['链接', '下载', '扫码', '安装'],
        ['发你', '发您', '我发的', '发给你', '纯净模式', '浏览器', '信任', '点继续'],
      ],
      within: 70,
    },
    {
      all: [['纯净模式'], ['关了', '关掉', '关闭', '退出'], ['安装', '下载', '下']],
      within: 50,
      none: ['怎么', '如何', '手机品牌'],
    },
  ],
  words: {
    zh_CN: '教您在设置里“信任”或“允许未知来源”来装应用。这是绕过手机的保护。',
    zh_TW: '教您在設定裡「信任」或「允許未知來源」來裝App。這是繞過手機的保護。',
    en: 'It teaches you to “trust” a profile or allow unknown sources. That switches off your phone’s protection.',
  },
  advice: ['do-not-install', 'if-you-already-entered'],
  references: [fakeLoanApp2020],
  examples: {
    match: [
      '下载后在设置-通用-设备管理中信任，即可打开贷款App提现。',
      '安装时如提示风险请选择继续安装，允许未知来源，打开平台申请放款。',
      '请关闭纯净模式后安装借款软件，客服指导您操作。',
    ],
    ignore: [
      '公司手机请安装MDM描述文件并在设置中信任，以便使用内部OA。',
      '切勿允许安装未知来源的贷款应用。',
      '刷机教程：设置里打开未知来源。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { ftcDebt, zixing2025 } from '../references';

export const rule = {
  id: 'screen-sharing/remote-control',
  family: 'screen-sharing',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        [
          '向日葵',
          'todesk',
          'teamviewer',
          'anydesk',
          'quicksupport',
          'rustdesk',
          '远程控制',
          '远程协助',
          '远程操作',
          '远程指导',
          'remote access',
          'remote desktop',
        ],
        ['下载', '安装', '打开', '输入识别码', '识别码', '控制码', 'download', 'install', 'give us', '配合'],
        [
          '技术人员',
          '利息',
          '退回',
          '客服',
          '银行',
          '贷款',
          '征信',
          '注销',
          '关闭',
          '扣费',
          '退款',
          '账户',
          'bank',
          'loan',
          'refund',
          'account',
          'debt',
          '工作人员',
          '解冻',
          '专员',
        ],
      ],
      within: 120,
      none: ['开机棒', '公司it', '网管', '同事', '服务器', '智慧医院', '手术', '停车场'],
    },
  ],
  words: {
    zh_CN: '要您安装远程控制软件。对方可以直接操作您的手机转钱。',
    zh_TW: '要您安裝遠端控制軟體。對方可以直接操作您的手機轉錢。',
    en: 'It asks you to install remote-control software. They can then move your money themselves.',
  },
  advice: ['do-not-install', 'do-not-share-screen', 'if-you-already-entered'],
  references: [ftcDebt, zixing2025],
  examples: {
    match: [
      '请下载向日葵远程控制，把识别码告诉客服，协助您关闭贷款账户。',
      '为退款请安装AnyDesk，工作人员远程操作您的银行账户。',
      'Please install AnyDesk so our agent can process your loan refund to your account.',
    ],
    ignore: [
      '公司IT：电脑故障请打开ToDesk，网管远程协助。',
      '远程控制家里空调，请下载智能家居App。',
      '银行提示：请勿安装远程控制软件，工作人员不会要求您下载。',
    ],
  },
} as const satisfies Rule;

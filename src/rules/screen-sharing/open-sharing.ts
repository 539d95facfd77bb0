import type { Rule } from '@/src/core/rule';
import { zengcheng2025, zixing2025 } from '../references';
import { REPORTING } from '../vocabulary';

export const rule = {
  id: 'screen-sharing/open-sharing',
  family: 'screen-sharing',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        [
          '共享屏幕',
          '屏幕共享',
          '共享手机屏幕',
          '分享屏幕',
          '屏幕分享',
          '共享萤幕',
          '萤幕共享',
          '萤幕分享',
          '分享萤幕',
          '投屏功能',
          '同屏',
        ],
        ['开启', '打开', '点击', '进入', '同意', '加入', '操作', '配合', '允许', '保持', '点', '指导', '协助'],
        [
          '客服',
          '银行',
          '贷款',
          '征信',
          '注销',
          '关闭',
          '扣费',
          '百万',
          '账户',
          '会议',
          '工作人员',
          '退款',
          '解冻',
          '验证',
          '利率',
          '保障',
          '会员',
          '理赔',
          '卡',
          '支付宝',
          '专员',
          '认证',
          '人工',
        ],
      ],
      within: 90,
      none: ['开会', '周会', '例会', '培训会', '上课', '作业', '游戏', '家长会', '同事', '会议纪要', '演示'],
    },
    {
      all: [
        ['打开手机屏幕录制', '开启录屏', '手机录屏', '屏幕录制'],
        ['操作', '客服', '银行', '征信', '贷款', '发给', '核验', '配合'],
      ],
      within: 50,
      none: ['教程', '上课', '游戏'],
    },
    {
      all: [
        ['点共享', '点击共享', '开共享', '开启共享', '共享给我', '屏幕投给', '投屏给', '投给我'],
        ['手机银行', '网银', '账户', '银行', '支付宝', '操作', '核对', '贷款'],
      ],
      within: 70,
      none: [...REPORTING, '同事', '例会', '文档', '位置', '云盘'],
    },
    {
      all: [
        ['摄像头对着', '镜头对着', '摄像头对准', '镜头对准', '视频对着'],
        ['手机银行', '银行卡', '手机屏幕', '界面', '余额', '验证码'],
      ],
      within: 40,
    },
  ],
  words: {
    zh_CN: '要您开启屏幕共享。对方能看到您的密码和验证码，钱会被当场转走。',
    zh_TW: '要您開啟螢幕分享。對方能看到您的密碼和驗證碼，錢會被當場轉走。',
    en: 'It wants you to share your screen. The other side then sees your passwords and codes and empties the account.',
  },
  advice: ['do-not-share-screen', 'if-you-already-entered', 'do-not-pay'],
  references: [zixing2025, zengcheng2025],
  examples: {
    match: [
      '请下载会议软件，进入后点击屏幕共享，由客服一对一指导您关闭百万保障。',
      '为核实您的征信，请开启共享屏幕并打开手机银行，工作人员配合操作。',
      '请加入會議並分享螢幕，銀行專員將協助您解除分期。',
    ],
    ignore: [
      '【公司】明天例会请大家提前入会，主讲人共享屏幕演示。',
      '警方提醒：凡是客服要求共享屏幕的都是诈骗。',
      '同事你好，点击屏幕共享我看看你的报错。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { mpsTopTen2024 } from '../references';

export const rule = {
  id: 'code-phishing/face-scan',
  family: 'code-phishing',
  severity: 'high',
  patterns: [
    {
      all: [
        ['刷脸', '人脸识别', '人脸验证', '人脸认证', '人脸核验', '眨眨眼', '张嘴', '转头'],
        ['配合', '视频', '对准', '念', '跟着', '客服', '专员'],
        ['贷款', '征信', '注销', '解冻', '放款', '额度', '退款', '银行卡', '账户', '警官'],
      ],
      within: 80,
      none: [
        'app内',
        '小程序',
        '门禁',
        '社保',
        '养老',
        '小区',
        '机场',
        '官方app',
        '考勤',
        '手机银行',
        '温馨提示',
        '安全提示',
        '系统提示',
        '按提示',
        '页面提示',
      ],
    },
  ],
  words: {
    zh_CN: '要您在视频里配合刷脸。对方会用您的脸在别处通过验证。',
    zh_TW: '要您在視訊裡配合刷臉。對方會用您的臉在別處通過驗證。',
    en: 'It wants your face on video. It will be used to pass checks elsewhere.',
  },
  advice: ['do-not-share-code', 'do-not-share-screen'],
  references: [mpsTopTen2024],
  examples: {
    match: [
      '请打开视频配合人脸识别，跟着专员眨眨眼，完成贷款放款验证。',
      '注销账户需视频刷脸，请对准镜头念数字，客服操作。',
      '警官要求您配合人脸核验，证明账户不是您本人转账。',
    ],
    ignore: [
      '小区门禁已升级人脸识别，请到物业登记。',
      '养老金资格认证请在社保App内刷脸。',
      '【某银行】手机银行转账需人脸识别，请在App内完成。',
    ],
  },
} as const satisfies Rule;

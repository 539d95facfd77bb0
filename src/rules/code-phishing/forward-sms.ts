import type { Rule } from '@/src/core/rule';
import { mpsTopTen2024 } from '../references';

export const rule = {
  id: 'code-phishing/forward-sms',
  family: 'code-phishing',
  severity: 'high',
  patterns: [
    {
      all: [
        ['短信', '收到的信息', '收到的短信', '银行短信', '余额短信'],
        ['转发', '截图', '发给', '念给', '告诉', '发送到', '发我'],
        ['客服', '专员', '工作人员', '微信', '核对', '验证', '我这边'],
        ['贷款', '征信', '注销', '退款', '解冻', '银行', '放款', '账户', '提现'],
      ],
      within: 80,
      none: ['垃圾短信', '12321', '请转发', '亲友', '宣传', '诈骗短信', '举报'],
    },
  ],
  words: {
    zh_CN: '要您把银行短信转发或截图给对方。里面的余额和验证码就是他要的东西。',
    zh_TW: '要您把銀行簡訊轉傳或截圖給對方。裡面的餘額和驗證碼就是他要的東西。',
    en: 'You are to forward or screenshot bank texts. The balance and codes in them are what they want.',
  },
  advice: ['never-forward-code', 'do-not-share-code'],
  references: [mpsTopTen2024],
  examples: {
    match: [
      '请把收到的银行短信截图发给客服核对，马上为您放款。',
      '收到的短信念给专员，完成贷款注销验证。',
      '把银行余额短信发送到我微信，验证账户后退款。',
    ],
    ignore: [
      '收到诈骗短信请转发12321举报。',
      '银行短信提醒收费2元每月，可在网点取消。',
      '你把昨天那条搞笑短信发我看看。',
    ],
  },
} as const satisfies Rule;

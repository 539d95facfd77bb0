import type { Rule } from '@/src/core/rule';
import { mpsTopTen2024, qidong2025 } from '../references';

export const rule = {
  id: 'fake-police/money-laundering',
  family: 'fake-police',
  severity: 'high',
  patterns: [
    {
      all: [
        ['您', '你', '名下', '身份证', '银行卡', '账户'],
        [
          '涉嫌洗钱',
          '涉嫌诈骗',
          '涉嫌跨境',
          '涉嫌贩毒',
          '涉嫌非法',
          '涉案',
          '被冒用',
          '涉及一起',
          '涉及一宗',
          '涉及案件',
          '卷入',
        ],
        [
          '配合',
          '转接',
          '致电',
          '联系',
          '回电',
          '冻结',
          '请于',
          '立即',
          '点击',
          '登录',
          '清查',
          '警官',
          '检察',
          '资金',
          '调查',
        ],
      ],
      within: 90,
      none: [
        '近日',
        '民警抓获',
        '犯罪嫌疑人',
        '被刑拘',
        '反诈',
        '记者',
        '提醒',
        '公告',
        '曝光',
        '严打',
        '怎么办',
        '节目',
      ],
    },
  ],
  words: {
    zh_CN: '说您或您的账户牵涉案件，要您配合。真要调查，警察会当面出示证件和文书。',
    zh_TW: '說您或您的帳戶牽涉案件，要您配合。真要調查，警察會當面出示證件和公文。',
    en: 'It says you or your account are part of a criminal case and must cooperate. Real officers come in person with papers.',
  },
  advice: ['call-police-if-threatened', 'do-not-pay', 'do-not-call-back'],
  references: [qidong2025, mpsTopTen2024],
  examples: {
    match: [
      '您名下银行卡涉嫌洗钱，请立即联系王警官配合调查 17000001234。',
      '你的身份证被冒用涉及一起诈骗案，请回电转接公安局。',
      '通知：您的账户涉案已冻结，请于今日登录 ga-chaxun.top 配合资金清查。',
    ],
    ignore: [
      '民警抓获一名犯罪嫌疑人，其名下银行卡涉嫌洗钱。',
      '【反诈中心】您可能正在遭遇冒充公检法诈骗，请勿转账，我们将联系您。',
      '法制节目：账户涉案怎么办？配合警方当面调查。',
    ],
  },
} as const satisfies Rule;

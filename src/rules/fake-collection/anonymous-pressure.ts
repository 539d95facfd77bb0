import type { Rule } from '@/src/core/rule';
import { nfraBeijing2026 } from '../references';

export const rule = {
  id: 'fake-collection/anonymous-pressure',
  family: 'fake-collection',
  severity: 'high',
  patterns: [
    {
      all: [
        ['名下贷款', '贷款已', '借款已', '欠款已', '信用卡逾期', '贷款逾期', '贷款已连续逾期', '欠款逾期'],
        ['立即还款', '立即处理', '请立即', '及时处理', '立即登录处理', '如不立即', '尽快还款'],
        ['否则将', '否则', '将上报', '将启动', '将采取'],
        ['征信', '法律', '立案', '起诉', '法务', '催收', '失信'],
        ['客户', '您在', '平台', '我司', '我行', '您因', '您名下'],
      ],
      within: 90,
      none: ['【', '如已还款', 'app', '手动还款', '客服', '仲裁', '高额', '余额充足', '扣款', '明日', '谢谢'],
    },
    {
      all: [
        ['限期内不还款', '限期不还款', '限期内未还', '限期未还'],
        ['法律诉讼', '起诉', '法律程序', '影响你的信用', '影响您的信用'],
      ],
      within: 50,
      none: ['【', '如已还款', 'app', '扣款'],
    },
    {
      all: [
        ['逾期', '欠款'],
        ['未及时还款', '未及时处理', '未立即还款', '不立即还款', '如不立即'],
        ['上报征信', '启动立案', '报案', '立案程序', '法律程序'],
      ],
      within: 60,
      none: ['【', '如已还款', 'app', '扣款', '余额充足', '谢谢', '客服', '明日'],
    },
  ],
  words: {
    zh_CN: '催您马上还款，却不说债主是谁、欠哪一笔、到哪里还。自律规定要求催收人先报明机构，说不清的不要付。',
    zh_TW: '催您馬上還款，卻不說債主是誰、欠哪一筆、到哪裡還。說不清楚的不要付，先要求對方報明機構全名。',
    en: 'It presses you to pay at once yet names no lender, no contract and no proper channel. Do not pay anyone who cannot say whom you owe.',
  },
  advice: ['ask-creditor-name', 'verify-in-app', 'check-credit-report', 'verify-by-hotline'],
  references: [nfraBeijing2026],
  examples: {
    match: [
      '尊敬的客户,您名下贷款已严重逾期,请立即处理,否则将上报征信并启动法律程序!',
      '您因信用卡逾期多期未还，已被我司报案，如不立即还款将启动立案程序。',
      '您在某平台的欠款已逾期，若未及时处理，将上报征信并移交法务。',
    ],
    ignore: [
      '【某消费金融】尊敬的客户，您的贷款已逾期3天，请尽快登录App还款，否则将影响您的征信。',
      '您的借款已经逾期2天，请尽快还款。',
      '您好，您的借款已逾期，请尽快还款以免影响您的信用。如有疑问请查看“还款指引”页面。',
    ],
  },
} as const satisfies Rule;

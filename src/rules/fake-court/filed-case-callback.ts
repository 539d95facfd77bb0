import type { Rule } from '@/src/core/rule';
import { fakeCourtText } from '../references';

export const rule = {
  id: 'fake-court/filed-case-callback',
  family: 'fake-court',
  severity: 'high',
  patterns: [
    {
      all: [
        [
          '已向法院',
          '向户籍地',
          '法院提起诉讼',
          '提交法院',
          '诉讼材料',
          '立案审核',
          '已立案',
          '已被起诉',
          '被起诉',
          '已受理',
          '受理号',
          '法务部',
          '律师团队',
          '律师函',
          '强制执行程序',
          '传票',
          '开庭',
        ],
        ['欠款', '借款', '贷款', '逾期', '欠费', '失信', '信用卡', '你', '您'],
        [
          '等待传票',
          '请等待',
          '收到传票',
          '回电',
          '联系',
          '致电',
          '失信被执行人',
          '上门',
          '取证',
          '户籍地',
          '小时内',
          '小时后',
          '天后',
        ],
      ],
      within: 110,
      none: ['人民法院】', '民初', '执保', '案号', '法官', '本院', 'zxfw', '12368', '律师事务所律师', '记者'],
    },
  ],
  words: {
    zh_CN: '用“已起诉、等待传票”施压催您联系。真有案件，可凭案号打12368查到。',
    zh_TW: '用「已提告、等待傳票」施壓催您聯絡。真有案件，可憑案號向法院查到。',
    en: 'It presses with “sued, await the summons”. A real case can be found with its number at the court’s line.',
  },
  advice: ['verify-with-court', 'do-not-call-back', 'keep-evidence'],
  references: [fakeCourtText],
  examples: {
    match: [
      '【某法务部】您的欠款已严重逾期180天，我司已向户籍地法院提起诉讼，请等待传票。',
      '诉讼材料已提交法院，72小时后你将收到传票，成为失信被执行人。',
      '您的贷款案件立案审核已通过，律师团队将上门取证，请速回电17100009988。',
    ],
    ignore: [
      '【某市人民法院】你好，请查收（2026）粤0604民初1234号案件的传票，登录 zxfw.court.gov.cn 查阅。',
      '传票是法院开庭前送达的文书。',
      '被告下落不明，法院公告送达传票，定于30日后开庭。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { agents2026 } from '../references';

export const rule = {
  id: 'debt-agent/secret-number',
  family: 'debt-agent',
  severity: 'medium',
  patterns: [
    {
      all: [
        ['万能电话', '内部电话', '神秘电话', '一个电话搞定'],
        ['协商', '分期', '信用卡', '网贷', '停息', '逾期', '银行'],
      ],
      within: 40,
    },
    { all: [['负债突围', '负债上岸', '教你一招上岸', '快速上岸', '翻身的看过来', '逾期上岸']], within: 20 },
    {
      all: [
        ['房贷', '车贷', '月供'],
        ['延期', '暂停还款', '不用还任何本金', '停供'],
        ['1-3年', '1—3年', '三年', '1至3年', '一到三年', '两年', '代办', '联系', '咨询'],
      ],
      within: 50,
      none: ['政策', '银行可', '央行', '疫情', '我行'],
    },
  ],
  words: {
    zh_CN: '用“万能电话”“上岸秘诀”招揽负债的人，后面就是收费代办。',
    zh_TW: '用「萬能電話」「上岸祕訣」招攬負債的人，後面就是收費代辦。',
    en: 'It lures people in debt with secret numbers or tricks; paid “agency” follows.',
  },
  advice: ['negotiate-yourself'],
  references: [agents2026],
  examples: {
    match: [
      '信用卡协商分期有一个万能电话，打过去就能停息，想知道私信。',
      '负债突围，教你一招上岸，扫码领取方案。',
      '房贷延期1—3年，其间不用还任何本金，联系我们代办。',
    ],
    ignore: ['有事打我内部电话8023。', '房贷延期政策：受疫情影响可向贷款银行申请。', '考公上岸经验分享。'],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { changzhouLoanFees, mpsTopTen2024 } from '../references';
import { REPORTING } from '../vocabulary';

export const rule = {
  id: 'advance-fee-loan/benefit-loan-by-chat',
  family: 'advance-fee-loan',
  severity: 'high',
  patterns: [
    {
      all: [
        [
          '政府',
          '惠民',
          '国家扶持',
          '政策扶持',
          '扶持对象',
          '扶持资金',
          '助农',
          '助学低息',
          '民生',
          '财政补贴',
          '国家补贴',
          '政策性',
        ],
        ['贷款', '低息', '额度', '贷', '资金'],
        ['身份证', '不看征信', '不查征信', '无视征信', '黑户', '无抵押', '无须抵押', '无需抵押', '免抵押', '免审'],
        ['qq', '微信', '加v', '加line', '加赖', '企鹅', 'telegram'],
      ],
      within: 90,
      none: [...REPORTING, '公众号', '小程序', '农商行', '人社局', '学校资助'],
    },
  ],
  words: {
    zh_CN:
      '打着政府、惠民的旗号放贷，只要身份证、不看征信，却要加私人QQ、微信。政府贴息贷款只通过银行和政务大厅办理，都要审核。',
    zh_TW: '打著政府、紓困的旗號放款，只要證件、不看聯徵，卻要加私人 LINE、QQ。政府優惠貸款只透過銀行辦理，都要審核。',
    en: 'A “government benefit” loan on an ID card alone, through a private chat contact. State-backed loans are made by banks, with checks.',
  },
  advice: ['leave-group-chat', 'do-not-pay-fees-first', 'verify-by-hotline'],
  references: [mpsTopTen2024, changzhouLoanFees],
  examples: {
    match: [
      '国家惠民贷款开放申请，一张身份证就能办，黑户不看征信，联系QQ 3344556677。',
      '恭喜您入选扶持对象，低息额度已备好，无须抵押只要身份证，加微信 fuchi8899 领取。',
      '政府民生贷，不查征信当天到，加V领取额度 ms7788dk，带身份证照片。',
    ],
    ignore: [
      '【某农商行】惠民贷款上线，凭身份证到网点申请，以审批为准，关注微信公众号了解。',
      '国家助学贷款请在学校资助中心办理，需要身份证复印件，微信群里有通知。',
      '民警提醒：冒充政府惠民贷款、让你加QQ的都是骗子。',
    ],
  },
} as const satisfies Rule;

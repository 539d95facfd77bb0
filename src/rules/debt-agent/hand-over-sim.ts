import type { Rule } from '@/src/core/rule';
import { agents2026, refundAgents2025 } from '../references';
import { REPORTING } from '../vocabulary';

export const rule = {
  id: 'debt-agent/hand-over-sim',
  family: 'debt-agent',
  severity: 'high',
  patterns: [
    {
      all: [
        [
          '跟银行谈',
          '和银行谈',
          '跟平台谈',
          '协商',
          '停息',
          '挂账',
          '债务',
          '负债',
          '还款变',
          '月还款',
          '月供',
          '逾期',
          '帮你谈',
          '帮您谈',
        ],
        ['手机卡', '电话卡', 'sim卡', '手机号…交', '号码交给', '门号'],
        [
          '寄过来',
          '寄给',
          '交给我们',
          '放我们',
          '邮寄',
          '我们接听',
          '电话我们接',
          '我们来接',
          '我们替您接',
          '交由',
          '替你接',
          '替您接',
          '呼叫转移',
        ],
      ],
      within: 80,
      none: [...REPORTING, '银行协商免费', '不要交出', '中介', '警惕'],
    },
  ],
  words: {
    zh_CN: '要您交出手机卡，由别人替您“跟银行谈”。真正的贷款机构从此联系不上您，验证码也到了别人手里。',
    zh_TW: '要您交出手機門號，由別人替您「跟銀行談」。真正的貸款機構從此聯絡不到您，驗證碼也到了別人手裡。',
    en: 'You are to hand over your SIM so that someone can “negotiate” for you. The real lender loses touch with you, and your codes go to strangers.',
  },
  advice: ['negotiate-yourself', 'never-forward-code', 'do-not-pay-fees-first'],
  references: [agents2026, refundAgents2025],
  examples: {
    match: [
      '月供一万变两千，我们帮您跟银行谈，手机卡寄过来，催收电话我们接。',
      '逾期别怕，协商分期交给团队，电话卡和身份证邮寄给老师就不用管了。',
      '停息挂账专业办理，您把手机卡放我们这里，银行来电我们替您接。',
    ],
    ignore: [
      '银行打电话来，说我手机卡停机，逾期的事他们联系不上我，我们接到通知就去补办了。',
      '【某银行】如需协商还款，请拨打卡背面的客服电话，无需委托他人。',
      '手机卡丢了，已去营业厅补办，逾期的话费也补交了。',
      '警惕代理维权：先收协商费，再让您把手机卡寄给他们。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { taiwan165 } from '../references';
import { NEWS } from '../vocabulary';

export const rule = {
  id: 'fake-service/atm-operation',
  family: 'fake-service',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        ['atm', '取款机', '提款机', '柜员机'],
        ['英文界面', '英语界面', '英文菜单', '切换英文', '切换到英文', '选择英文', '保护码', '保护密码', '防护码'],
        ['按照我', '按我', '听我', '跟着我', '客服', '资金安全', '被复制', '盗刷', '冻结', '设置', '输入'],
      ],
      within: 80,
      none: [...NEWS, '外籍', '外国', '游客'],
    },
    {
      all: [
        ['atm', '取款机', '提款机', '柜员机'],
        ['按照我', '按我说', '听我', '跟着我', '按我的', '按照客服', '听客服'],
        ['资金', '银行卡', '账户', '冻结', '盗刷', '被复制', '安全', '转账', '退款', '扣费'],
      ],
      within: 80,
      none: [...NEWS, '取钱给你', '爸', '妈'],
    },
  ],
  words: {
    zh_CN: '要您到取款机上照对方的话操作。银行不会这样“保护”您的卡，按下去就是把钱转走。',
    zh_TW: '要您到提款機照對方的話操作。銀行不會這樣「保護」您的卡，按下去就是把錢轉走。',
    en: 'You are to work a cash machine as they tell you. No bank protects a card that way; it sends your money off.',
  },
  advice: ['do-not-pay', 'verify-by-hotline', 'if-you-already-paid'],
  references: [taiwan165],
  examples: {
    match: [
      '您的银行卡疑似盗刷，请到最近的取款机，切换到英文界面，客服在电话里教您设置保护码。',
      '卡片信息泄露，马上去ATM，跟着我一步步操作，把账户保护起来。',
      '您的帳戶有風險，請至提款機並聽客服指示輸入保護密碼，以免遭凍結。',
    ],
    ignore: [
      '【某银行】本网点ATM新增英文界面，方便外籍客户取款。',
      '银行提醒：任何人让您到ATM上按照他说的操作，都是诈骗。',
      '取款机吞卡了怎么办？请拨打机身上的客服电话。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { qidong2025, quanzhou2025 } from '../references';
import { REPORTING } from '../vocabulary';

export const rule = {
  id: 'fake-police/safe-account',
  family: 'fake-police',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        [
          '专案组账户',
          '专案账户',
          '办案账户',
          '清查账号',
          '检察院指定',
          '法院指定',
          '公安指定',
          '警方指定',
          '国家指定',
          '安全账户',
          '安全账号',
          '监管账户',
          '监管账号',
          '核查账户',
          '清查账户',
          '国家账户',
          '公证账户',
          '保护账户',
          '安全卡',
          '资金监管账户',
          '警方账户',
          '检察院账户',
          '法院指定账户',
          '清算账户',
          '托管账户',
          '保管账户',
        ],
        [
          '转账',
          '转入',
          '转到',
          '转至',
          '汇入',
          '汇到',
          '存入',
          '资金',
          '汇款',
          '余额',
          '配合',
          '移至',
          '打入',
          '款项',
        ],
      ],
      within: 50,
      none: ['预售资金', '商品房', '预付卡', '购房', '装修', '交易资金', '住建', '二手房', '维修基金', '校外培训'],
    },
    {
      all: [
        ['资金', '存款', '余额', '名下的钱', '账户的钱'],
        ['转至', '转到', '转入', '汇到', '移到'],
        ['指定账户', '安全账户', '国库', '保护账户', '核验账户'],
        ['核查', '清查', '比对', '审查', '保护', '保障', '公证', '监管'],
      ],
      within: 80,
      none: ['商品房', '预付卡', '购房', '校外培训'],
    },
    {
      all: [
        ['自证清白', '证明清白', '证明你的清白', '证明您的清白', '洗清嫌疑'],
        ['存款', '资金', '转', '汇', '余额', '银行卡'],
      ],
      within: 50,
      none: REPORTING,
    },
  ],
  words: {
    zh_CN: '要您把钱转到“安全账户、监管账户”。公检法和银行都没有这种账户。',
    zh_TW: '要您把錢轉到「安全帳戶、監管帳戶」。警方、法院和銀行都沒有這種帳戶。',
    en: 'It wants your money moved to a “safe account”. Police, courts and banks have no such account.',
  },
  advice: ['do-not-pay', 'call-police-if-threatened', 'if-you-already-paid'],
  references: [qidong2025, quanzhou2025],
  examples: {
    match: [
      '尊敬的用户，您的账户存在异常，请立即转账至我行安全账户，以保障资金安全。',
      '您涉嫌洗钱案，请将名下资金转入国家账户接受清查，查清后返还。',
      '檢察官要求您將存款匯入監管帳戶配合調查，不得告知他人。',
    ],
    ignore: [
      '反诈提醒：公检法没有安全账户，要求转账到安全账户的都是诈骗。',
      '【住建局】商品房预售资金须存入监管账户。',
      '【某银行】您的二类账户更安全，转账限额可在App设置。',
    ],
  },
} as const satisfies Rule;

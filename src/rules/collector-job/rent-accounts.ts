import type { Rule } from '@/src/core/rule';
import { antiFraudLaw, partTime2023 } from '../references';

export const rule = {
  id: 'collector-job/rent-accounts',
  family: 'collector-job',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        ['出租', '租用', '收购', '高价收', '回收', '出售', '租借', '长期收', '收'],
        [
          '银行卡',
          '电话卡',
          '手机卡',
          '微信号',
          'qq号',
          '支付宝账号',
          '对公账户',
          '四件套',
          'u盾',
          '短信端口',
          '营业执照',
          '实名账号',
          '收款码',
          '抖音号',
          '支付宝',
        ],
        ['日结', '高价', '租金', '元', '联系', '佣金', '一天', '每天', '押金', '流水', '提成', '微信', '在线'],
      ],
      within: 60,
      none: [
        '遗失',
        '租房',
        '停卡',
        '警方',
        '反诈',
        '严禁',
        '违法',
        '判',
        '不得',
        '打击',
        '二手手机',
        '手机回收',
        '礼品卡',
        '回收旧',
      ],
    },
    {
      all: [
        ['跑分', '卡接回u', '码商', '车手', '取现兼职', '帮忙取现', '刷流水兼职', '卡农', '供卡'],
        ['日结', '佣金', '提成', '点', '元', '兼职', '招', '联系', '赚'],
      ],
      within: 50,
      none: ['显卡跑分', '跑分软件', '手机跑分', '安兔兔', '抓获', '民警', '警方'],
    },
  ],
  words: {
    zh_CN: '出租、出售银行卡、微信号、电话卡是违法的，会被惩戒甚至判刑。',
    zh_TW: '出租、出售帳戶、門號是違法的，會變成警示帳戶甚至判刑。',
    en: 'Renting or selling bank cards, chat accounts or SIMs is illegal and can mean prison.',
  },
  advice: ['decline-renting-accounts', 'report-scam'],
  references: [antiFraudLaw, partTime2023],
  examples: {
    match: [
      '高价收银行卡四件套，日结500，微信联系。',
      '出租微信号一天100元，租金日结，在线等。',
      '招跑分兼职，用你的收款码走账，佣金2个点。',
    ],
    ignore: [
      '警方提醒：出租银行卡、电话卡是违法行为。',
      '回收旧手机，高价上门，联系电话13900001111。',
      '安兔兔手机跑分120万。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { nfraBeijing2026 } from '../references';
import { NEWS } from '../vocabulary';

export const rule = {
  id: 'fake-collection/replacement-channel',
  family: 'fake-collection',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        [
          '还款通道',
          '还款账户',
          '还款账号',
          '还款渠道',
          '还款入口',
          '还款端口',
          '扣款通道',
          '收款账户',
          '收款账号',
          '还款系统',
          '代扣系统',
          '自动扣款',
        ],
        ['关闭', '停用', '更换', '变更', '已更新', '维护', '故障', '升级', '异常', '无法使用', '失效', '暂停'],
        [
          '转至',
          '转到',
          '转入',
          '转账',
          '汇至',
          '汇入',
          '打到',
          '打款',
          '新账户',
          '新账号',
          '对公专户',
          '专用账户',
          '指定账户',
          '专员',
          '私户',
          '扫码',
          '收款码',
          '加微信',
          '添加微信',
          '临时账户',
        ],
      ],
      within: 70,
      none: NEWS,
    },
    {
      all: [
        ['改为', '改用', '改到', '换成', '统一转', '统一汇', '统一打'],
        ['新账户', '新账号', '指定账户', '对公专户', '个人账户', '专用账户', '财务账户', '监管账户'],
        ['还款', '欠款', '借款', '贷款'],
      ],
      within: 60,
      none: NEWS,
    },
    {
      all: [
        ['还款链接', '还款网址', '还款入口', '还款地址', '还款通道', '还款页面'],
        ['更新', '变更', '更换', '停用', '失效', '改为', '升级'],
        ['请使用', '点击', '登录', '支付', '新链接', '新网址', '访问', '勿使用原'],
      ],
      within: 80,
      none: [...NEWS, 'app内', '应用商店'],
      needs: ['unofficial-link'],
    },
  ],
  words: {
    zh_CN:
      '短信说原来的还款通道不能用了，要您把钱转到另一个账户。换收款账户是诈骗的典型手法，真正的还款账户只以App和合同为准。',
    zh_TW:
      '簡訊說原來的還款管道不能用了，要您把錢轉到另一個帳戶。更換收款帳戶是典型的詐騙手法，還款帳戶只以App和合約為準。',
    en: 'The text says the usual way to repay is closed and names another account. A new payee account is a classic fraud; only the app and your contract say where to pay.',
  },
  advice: ['do-not-pay', 'no-private-accounts', 'verify-in-app', 'verify-by-hotline'],
  references: [nfraBeijing2026],
  examples: {
    match: [
      '【分期服务】您好，因平台系统升级，原还款通道已关闭，本期欠款1860元请转至对公专户6217000011112222337，转账后截图发客服。',
      '尊敬的客户，您的还款账户已变更，请今天18点前把逾期款汇至新账户，否则按失信处理。',
      '通知：自动扣款通道维护中，为不影响您的征信，请联系专员获取临时账户办理还款。',
    ],
    ignore: [
      '【招联金融】您的还款账户资金不足，本期扣款失败，请在App内还款或存入绑定银行卡，如已还款请忽略。',
      '【某银行】因系统升级，10月1日0点至6点手机银行还款功能暂停，其他渠道不受影响。',
      '您已成功变更自动还款账户，新扣款卡尾号1234，如非本人操作请致电客服。',
      '谨防诈骗：任何人以还款通道关闭为由要求您转账到指定账户，均为诈骗。',
    ],
  },
} as const satisfies Rule;

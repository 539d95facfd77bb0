import type { Rule } from '@/src/core/rule';
import { privateQr2019 } from '../references';
import { NEWS } from '../vocabulary';

export const rule = {
  id: 'private-payee/qr-repayment',
  family: 'private-payee',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        ['给你个码', '发你个码', '给您个码', '扫一下付', '扫这个码', '二维码', '收款码', '付款码', '扫码'],
        ['还款', '结清', '欠款', '逾期款', '借款', '还清', '本金'],
        ['扫描', '扫', '支付', '转账', '付款', '发送', '出示', '已更新', '专属', '更新', '转', '识别'],
      ],
      within: 50,
      none: [...NEWS, '停车', '公众号', 'app内', '点餐', '小程序还款', '水电', '共享单车', '充电宝', '官方app'],
    },
    {
      all: [
        [
          '收款码已更新',
          '收款码已更换',
          '更换收款码',
          '收款二维码已更新',
          '专属收款码',
          '专属还款码',
          '还款二维码',
          '还款收款码',
          '还款码已更',
          '新还款码',
          '扫还款码',
          '扫描还款码',
          '还款码如下',
          '发…还款码',
        ],
      ],
      none: NEWS,
    },
    {
      all: [
        ['给你个码', '发你个码', '给您个码', '扫一下付', '扫这个码'],
        ['单子', '逾期', '公安', '欠', '起诉', '贷', '理赔', '退回', '退款', '赔'],
      ],
      within: 50,
      none: [...NEWS, '菜单', '点餐', '停车'],
    },
  ],
  words: {
    zh_CN: '要您扫二维码还款。二维码后面是谁的账户看不出来，正规机构不发私人收款码。',
    zh_TW: '要您掃 QR Code 還款。QR Code 後面是誰的帳戶看不出來，正規機構不會傳私人收款碼。',
    en: 'You are to repay by scanning a QR code. You cannot see whose account is behind it, and genuine lenders do not send private codes.',
  },
  advice: ['no-private-accounts', 'do-not-pay', 'verify-in-app'],
  references: [privateQr2019],
  examples: {
    match: [
      '请扫描二维码还款，付款后发截图给客服核销。',
      '收款码已更新，旧码作废，请今天扫码结清欠款1200元。',
      '專屬還款碼已傳送給您，請掃碼支付本期借款。',
    ],
    ignore: [
      '【停车】请扫码支付停车费10元。',
      '您账户0537二维码收款人民币1.27元[招商银行]',
      '还款码已生成，您可用它从支付宝归还本期账单，只在App内使用。',
      '打开支付宝，出示还款码即可还信用卡。',
      '反诈提醒：不扫不明二维码还款，不向个人账户转账。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { xiamen2022 } from '../references';
import { NEWS } from '../vocabulary';

/** Gift cards, prepaid cards and bookings are redeemed or paid for with a number and a code too. */
const REDEEMED = [
  '提货',
  '兑换',
  '礼品',
  '充值卡',
  '学习卡',
  '购物卡',
  '会员卡',
  '礼券',
  '蟹',
  '油卡',
  '预订',
  '订单',
  '激活码',
  'gift',
  'order',
  'checkout',
  'booking',
] as const;

export const rule = {
  id: 'link-phishing/secrets-on-unknown-page',
  family: 'link-phishing',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        ['停用', '冻结', '失效', '异常', '注销', '暂停', '作废', '锁定', '过期', '限制', '受限'],
        ['提交', '填写', '输入', '更新', '补充', '录入', '核验', '验证', '补录', '重新绑定'],
        ['银行卡号', '银行卡信息', '银行卡密码', '储蓄卡号', '卡号', 'cvv', '短信验证码', '支付密码', '取款密码'],
      ],
      within: 70,
      none: [...NEWS, '.gov', '柜台', '网点', 'app内'],
      needs: ['unofficial-link'],
    },
    {
      all: [
        [
          '填写',
          '输入',
          '录入',
          '提交',
          '填上',
          '填好',
          '更新',
          '核验',
          'update',
          'enter',
          'confirm',
          'submit',
          'fill in',
        ],
        ['卡号', '卡片号码', '提款卡', '银行卡信息', 'card number', 'card details'],
        [
          '取款密码',
          '支付密码',
          '交易密码',
          '查询密码',
          '卡…密码',
          'cvv',
          'cvc',
          '安全码',
          '短信验证码',
          'pin ',
          'password',
          'security code',
        ],
      ],
      within: 60,
      none: [...NEWS, ...REDEEMED, '.gov', '柜台', '网点', 'app内', 'never', 'do not'],
      needs: ['unofficial-link'],
    },
  ],
  words: {
    zh_CN: '说您的账户或证件出了问题，要您在我们名录里没有的网页上填卡号、密码或验证码。正规机构不这样收。',
    zh_TW: '說您的帳戶或證件出了問題，要您在我們名錄裡沒有的網頁上填卡號、密碼或驗證碼。正規機構不這樣收。',
    en: 'Something of yours is “invalid” and card number, password or code are to be entered on a page our registry does not hold. Genuine bodies do not collect them so.',
  },
  advice: ['do-not-tap', 'open-official-site', 'verify-in-app'],
  references: [xiamen2022],
  examples: {
    match: [
      '内部通道免审提额，打开 xyk-te.vip 填写卡号和CVV即可。',
      'Your loan is overdue. Update your card number and PIN at http://pay-secure-loan.top today.',
      '【社保局】您的社保账户异常即将停用，请在 sb-hy.vip 提交身份证号和银行卡号核验。',
      '您的电子凭证已失效，登录 pz-gx.cc 更新银行卡信息后恢复使用。',
      'ETC账户已被暂停，请至 etc-rz.top 填写卡号及短信验证码重新激活。',
    ],
    ignore: [
      '您的提货卡已送达，请打开 xie-ka.cn 输入卡号和密码预约发货。',
      'Enter your card number and security code on our checkout page at shop-abc.com to finish your order.',
      '【某网校】请在 wx-ke.cn 输入学习卡卡号领取课程。',
      '【某银行】您的银行卡即将过期，请携带身份证到网点换卡，新卡号不变。',
      '您输入的卡号有误，支付异常，请返回订单重新填写。',
      '【12306】您的身份核验未通过，请在12306客户端重新提交，无需提供银行卡号。',
    ],
  },
} as const satisfies Rule;

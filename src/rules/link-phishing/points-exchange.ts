import type { Rule } from '@/src/core/rule';
import { fakeBaseStations } from '../references';
import { OPEN } from '../vocabulary';

export const rule = {
  id: 'link-phishing/points-exchange',
  family: 'link-phishing',
  severity: 'high',
  patterns: [
    {
      all: [
        ['积分', '积份', '恕分', '礼包', '红利点数', '里数', '密码器', '账户'],
        ['兑换', '兑现', '换取', '兑奖', '领取', '换领', '可兑', '现换', '可换'],
        ['现金', '可兑换…元', '兑换…元', '礼品', '话费', '礼包', '奖品', '礼金', '人民币', '红包', '现补贴'],
        OPEN,
      ],
      within: 130,
      none: [
        '积分即可',
        '抢兑',
        '代金券',
        '抵扣',
        '掌上生活',
        '优惠券',
        '立减',
        '回td',
        '退订回',
        '拒收请回',
        '回复r',
        '回t',
        '退订',
        'app内',
        '门店',
        '会员店',
      ],
      needs: ['unofficial-link'],
    },
    {
      all: [
        ['积分'],
        [
          '即将清零',
          '将清零',
          '即将到期',
          '将过期',
          '即将过期',
          '将失效',
          '逾期失效',
          '逾期清零',
          '逾期作废',
          '过期作废',
          '积分失效',
          '今日到期',
          '即将失效',
        ],
        OPEN,
      ],
      within: 110,
      none: ['回td', '拒收请回', '回复r', '回t', '退订'],
      needs: ['unofficial-link'],
    },
    {
      all: [
        ['账户积分', '信用卡积分', '银行积分', '话费积分', '您的积分'],
        ['清零', '失效', '作废', '到期'],
        ['点击', '登录', '登入', '登陆'],
        ['现金', '红包', '话费', '延长'],
      ],
      within: 60,
      none: ['客户端', '小程序', '公众号', '营业厅', 'app', '回td', '拒收请回', '门店', '退订', '回t'],
    },
    {
      all: [
        ['您'],
        ['积分', '账户', '账户'],
        ['已满', '已达', '达到', '累计', '已累积', '可兑换', '补贴'],
        ['兑换', '现金', '领取', '礼包'],
        ['银行', '建行', '工行', '农行', '中行', '交行', '招行', '移动', '联通', '电信', '银联', '我行', '邮政'],
      ],
      within: 130,
      none: ['回td', '拒收请回', '回复r', '门店', '退订', '回t'],
      needs: ['unofficial-link'],
    },
    {
      all: [
        ['可兑换的现金', '兑换的现金', '兑换现金', '领取现金', '可兑现'],
        ['手机网', '手机银行网', '建行网', '登录指定', '登陆指定', '请登录', '请登陆', '请登入'],
      ],
      within: 60,
      none: ['掌上生活', 'app', '回td', '退订', '券'],
    },
  ],
  words: {
    zh_CN: '说积分可兑现金，要您打开一个不在官方名录里的网页。这类网页多是为了骗卡号和密码，积分请到官方App里查。',
    zh_TW: '說點數可換現金，要您打開一個不在官方名錄裡的網頁。這類網頁多是為了騙卡號和密碼，點數請到官方App裡查。',
    en: 'Points for cash, on a page our registry does not know. Such pages are mostly after card numbers; look up points in the official app.',
  },
  advice: ['do-not-tap', 'open-official-site', 'do-not-share-code'],
  references: [fakeBaseStations],
  examples: {
    match: [
      '尊敬的建行用户，您的账户已满10000积分可兑换500元现金，请登录手机网 ccb-jf.top 兑换，逾期失效。',
      '【移动商城】您的积分即将清零，点击 jf10-dh.xyz 兑换话费。',
      '您信用卡積分即將到期，請登入 ctbc-jifen.top 兌換現金紅包。',
    ],
    ignore: [
      '【招商银行】您的积分可在掌上生活App内兑换好礼。',
      '【口味王】您账户有1500积分即将清零，立即登录查看 l.kwmall-demo.com 拒收请回复R',
      '期末考试积分可以兑换奖品，同学们加油。',
    ],
  },
} as const satisfies Rule;

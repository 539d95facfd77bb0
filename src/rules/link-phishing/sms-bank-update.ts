import type { Rule } from '@/src/core/rule';
import { fakeBaseStations } from '../references';

export const rule = {
  id: 'link-phishing/sms-bank-update',
  family: 'link-phishing',
  severity: 'medium',
  patterns: [
    {
      all: [
        ['我行', '本行', '银行卡', '网银', '账户', '账户', '信用卡', '电子账户', '银行'],
        ['登录', '登陆', '登入', '访问', '点击', '打开', '浏览'],
        [
          '失效',
          '停用',
          '冻结',
          '注销',
          '过期',
          '激活',
          '升级',
          '认证',
          '更新',
          '维护',
          '解除',
          '解锁',
          '恢复',
          '校验',
          '清零',
          '作废',
          '无效',
          '谅解',
        ],
        ['请', '速', '立即', '及时', '尽快', '今日', '次日'],
      ],
      within: 110,
      none: ['回td', '拒收', '审批为准', '审核为准', '批核为准', '如已还款', '退订', 'app', '详询', '应用商店', '详情'],
      needs: ['unofficial-link'],
    },
  ],
  words: {
    zh_CN: '以银行名义要您打开不在官方名录里的网址激活或更新。',
    zh_TW: '以銀行名義要您打開不在官方名錄裡的網址啟用或更新。',
    en: 'In a bank’s name it sends you to a site our registry does not know to activate or update something.',
  },
  advice: ['do-not-tap', 'open-official-site'],
  references: [fakeBaseStations],
  examples: {
    match: [
      '尊敬的用户，您的账户认证将于次日过期，请及时登录我行网站 rz-my.top 校验。',
      '本行通知：电子账户需更新，请速点击 http://zh-gx.xyz 激活。',
      '您的银行卡已被暂停，请立即访问 jh-card.vip 恢复。',
    ],
    ignore: [
      '【某银行】手机银行升级，请在应用商店更新App。',
      '【某银行】信用卡账单已出，详情点击 n.95508.com/x 。',
      '请访问图书馆网站 lib-demo.edu.cn 更新读者信息。',
    ],
  },
} as const satisfies Rule;

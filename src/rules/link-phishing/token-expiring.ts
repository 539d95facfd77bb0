import type { Rule } from '@/src/core/rule';
import { fakeBaseStations } from '../references';
import { OPEN } from '../vocabulary';

export const rule = {
  id: 'link-phishing/token-expiring',
  family: 'link-phishing',
  severity: 'high',
  patterns: [
    {
      all: [
        [
          '密码器',
          '电子密码',
          'e令',
          'u盾',
          '动态口令',
          '口令牌',
          '网银',
          '网上银行',
          '手机银行',
          '手机银将',
          '手机和银行',
          '证书',
          '电子银行',
          '银行卡',
          '安全令',
          '电子令',
          '快捷支付',
          '网盾',
          '工银',
        ],
        [
          '失效',
          '过期',
          '停用',
          '到期',
          '冻结',
          '暂停使用',
          '注销',
          '升级',
          '关停',
          '作废',
          '重新激活',
          '未激活',
          '次日效',
          '日效',
        ],
        [...OPEN, '激活', '登人', '升级', '认证'],
      ],
      within: 120,
      none: ['回td', '拒收请回', '网点', '域名', 'https证书', 'ssl', '应用商店', '退订'],
      needs: ['unofficial-link'],
    },
  ],
  words: {
    zh_CN: '说密码器、网银将失效，要您点链接“升级”。银行不会用短信链接升级安全工具。',
    zh_TW: '說憑證、網銀將失效，要您點連結「升級」。銀行不會用簡訊連結升級安全工具。',
    en: 'A token or online banking is “expiring” and must be renewed by link. Banks do not do that.',
  },
  advice: ['do-not-tap', 'open-official-site', 'do-not-share-code'],
  references: [fakeBaseStations],
  examples: {
    match: [
      '尊敬的工行用户，您的电子密码器将于今日失效，请立即登录 wap-icbn.top 升级，给您带来不便敬请谅解。',
      '您的手机银行即将过期，请登入我行网站 yc-bank.xyz 重新激活。',
      '【网银中心】您的证书已停用，点击 http://wy-update.vip 更新。',
    ],
    ignore: [
      '【某银行】您的U盾证书即将到期，请携带身份证到网点更新，或插入U盾在网银内更新。',
      '域名SSL证书即将过期，请登录控制台 console.host-demo.com 续费。',
      '手机银行升级，请在应用商店更新到最新版本。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { fakeBaseStations } from '../references';
import { OPEN } from '../vocabulary';

export const rule = {
  id: 'link-phishing/apple-id',
  family: 'link-phishing',
  severity: 'high',
  patterns: [
    {
      all: [
        ['icloud', 'iphone', 'apple id', 'appleid', '苹果id', '查找我的iphone', 'findmy'],
        [
          '定位',
          '上线',
          '已插卡',
          '联网',
          '位置已更新',
          '丢失',
          '停用',
          '锁定',
          '验证',
          '拦截',
          '找回',
          '异常',
          'locked',
          'disabled',
          'suspended',
        ],
        OPEN,
      ],
      within: 160,
      none: ['apple.com', '维修', '旗舰', '优惠', '以旧换新'],
      needs: ['unofficial-link'],
    },
    {
      all: [
        ['apple id', 'icloud', 'appleid'],
        ['verify', 'confirm', 'locked', 'unlock', 'update'],
        ['within', 'now', 'hours', 'immediately', 'today', 'here'],
      ],
      within: 160,
      needs: ['unofficial-link'],
    },
  ],
  words: {
    zh_CN: '以找回手机、账号锁定为由，要您在不在官方名录里的网页输入Apple ID密码。',
    zh_TW: '以找回手機、帳號鎖定為由，要您在不在官方名錄裡的網頁輸入 Apple ID 密碼。',
    en: 'A found phone or a locked account is the pretext for your Apple ID password on a page our registry does not know.',
  },
  advice: ['do-not-tap', 'do-not-share-code'],
  references: [fakeBaseStations],
  examples: {
    match: [
      'icloud提醒：您丢失的iPhone已插卡联网，请登录 ic-find.top 查看位置。',
      '您的Apple ID已被锁定，点击 http://id-apple.xyz 验证。',
      '离线的iphone设备最新位置已更新，登录 findmy-ip.cc 拦截。',
    ],
    ignore: [
      'Apple旗舰店iPhone以旧换新优惠中，点击 apple.com。',
      '手机维修店：iphone换屏199。',
      '我的iphone丢失了，帮我打一下电话。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { fakeBaseStations } from '../references';
import { CALL, OPEN } from '../vocabulary';

export const rule = {
  id: 'link-phishing/limit-raise',
  family: 'link-phishing',
  severity: 'high',
  patterns: [
    {
      all: [
        [
          '提额',
          '提升额度',
          '提高额度',
          '额度提升',
          '提高信用额度',
          '提升固定额度',
          '永久额度',
          '可提高',
          '固定额度',
          '临时额度',
          '提高信用',
          '提升信用',
        ],
        ['信用卡', '银联', '银行', '额度', '名下', '我行'],
        [...OPEN, '申请', '截止日', '逾期失效', '自助'],
        ['符合', '达到', '达标', '已达', '条件', '标准', '良好', '评分', '资格', '客户', '用户', '可自助', '要求'],
      ],
      within: 130,
      none: ['审核为准', '审批为准', '批核为准', '以审批', '以审核', '回复', '掌上生活', '回td', '拒收请回'],
      needs: ['unofficial-link'],
    },
    {
      all: [
        ['提额', '提升额度', '提高额度', '提高信用额度', '提额标准'],
        ['信用卡', '银行'],
        ['最后通知', '截止日', '逾期失效', '默认为'],
        [...CALL, '办理'],
      ],
      within: 120,
      none: ['审核为准', '审批为准', '批核为准', '回复'],
      needs: ['unofficial-phone'],
    },
    {
      all: [
        ['大额度信用卡', '永久额度', '提升额度', '大额信用卡'],
        ['综合评分', '达到', '符合', '优质'],
        ['咨询', '致电', '拨打', '联系'],
      ],
      within: 110,
      none: ['审核为准', '审批为准', '批核为准', '回复', '低至', '专业', '无抵押'],
      needs: ['unofficial-phone'],
    },
  ],
  words: {
    zh_CN: '以信用卡提额为名，让您到不在官方名录里的网页填资料。',
    zh_TW: '以信用卡提高額度為名，讓您到不在官方名錄裡的網頁填資料。',
    en: 'A credit-limit increase through a page our registry does not know. It is after your card details.',
  },
  advice: ['do-not-tap', 'open-official-site', 'do-not-share-code'],
  references: [fakeBaseStations],
  examples: {
    match: [
      '尊敬的用户，您的信用卡已达到提额条件，请登录 yl-te.top 提交申请。中国银联',
      '王女士您好，根据综合评分您的信用卡可提高额度，请用手机登入我行官网 zx-te.xyz 自助申请。',
      '最后通知：您名下信用卡符合永久提额资格，点击 te-card.vip 办理，逾期失效。',
    ],
    ignore: [
      '【中信银行信用卡】您信用卡临时额度可提至39000元（审核为准）如同意请于2026年07月11日前回LKT申领',
      '信用卡怎么提额？多消费按时还款。',
      '【某银行】您的提额申请已受理，结果以审批为准，请登录手机银行查询。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { fakeBaseStations, fakeLoanApp2020 } from '../references';
import { OPEN } from '../vocabulary';

export const rule = {
  id: 'advance-fee-loan/limit-arrived-link',
  family: 'advance-fee-loan',
  severity: 'high',
  patterns: [
    {
      all: [
        ['批准', '获批', '核准', '通过', '评估', '恭喜'],
        ['信用额度', '贷款额度', '借款额度', '万额度', '元额度', '额度'],
        ['已到账', '已到账', '到账', '待提现', '待领取', '取现', '提现'],
        [...OPEN, '点一下'],
      ],
      within: 80,
      none: ['以审批为准', '以审核为准', '审核为准', '审批为准', '批核为准'],
      needs: ['unofficial-link'],
    },
    {
      all: [
        ['额度'],
        ['待提取', '未提取', '待提现', '未提现', '未领取'],
        ['影响征信', '影响个人征信', '影响信用', '上报征信', '视为违约'],
      ],
      within: 60,
      needs: ['unofficial-link'],
    },
    {
      all: [
        ['恭喜', '您已'],
        ['贷款额度', '借款额度', '信用额度', '万额度'],
        ['下载', '安装'],
      ],
      within: 60,
      needs: ['unofficial-link'],
    },
    {
      all: [
        ['信用额度已到账', '信用额度已到', '贷款额度已到账', '额度已到账'],
        ['点一下', '点击', '点此', '登录'],
        ['取现', '提现'],
      ],
      within: 40,
      none: ['以审批为准', '审核为准', '回复r'],
    },
  ],
  words: {
    zh_CN: '说额度“已到账”，催您点不在官方名录里的链接去提现。常是仿冒贷款应用的入口。',
    zh_TW: '說額度「已入帳」，催您點不在官方名錄裡的連結去提領。常是假貸款App的入口。',
    en: 'A credit line has “arrived” and is to be cashed through a link our registry does not know. Often the entrance to a fake loan app.',
  },
  advice: ['do-not-tap', 'verify-in-app', 'do-not-pay-fees-first'],
  references: [fakeBaseStations, fakeLoanApp2020],
  examples: {
    match: [
      '您有86000元额度待提现，今晚未提现将上报征信，速点 ed-tx.top/k',
      '经综合评估，为您批准5万信用额度已到账，点击 xj-tq.top/8a 提现，回T退订。',
      '恭喜您获得10万元贷款额度，请下载App提现 http://wld-app.xyz/d',
      '您的借款额度已核准80000元待领取，登录 kd99.vip 即可提现。',
    ],
    ignore: [
      '【中信银行信用卡】您的信用卡临时额度可提至39000元（审核为准），如同意请回复LKT申领。',
      '您的借款已到账，请注意查收，按时还款。',
      '【某商城】恭喜获得优惠券，点击 shop-demo.com 领取。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { fakeBaseStations } from '../references';
import { OPEN } from '../vocabulary';

export const rule = {
  id: 'link-phishing/prize',
  family: 'link-phishing',
  severity: 'medium',
  patterns: [
    {
      all: [
        [
          '中奖',
          '幸运',
          '抽中',
          '场外',
          '入选',
          '被选为',
          '选为',
          '获奖',
          '特等奖',
          '一等奖',
          '获得',
          '幸运观众',
          '幸运用户',
          '幸运星',
          '互动者',
          '淘宝之星',
          '未领',
        ],
        ['元', '万', '笔记本', '笔记', '奖金', '电脑', '手机', '苹果', '现金', '领奖', 'loooo', 'l0000', 'oooo'],
        [...OPEN, '确认码', '查领', '领取', '验证码', '查收', '查看'],
      ],
      within: 110,
      none: [
        '回td',
        '退订',
        '拒收',
        '活动规则',
        '已发货',
        '优惠券',
        '满减',
        'app内',
        '回t',
        '作者',
        '关注',
        '转发',
        '比赛',
      ],
      needs: ['unofficial-link'],
    },
    {
      all: [
        [
          '栏目组',
          '节目组',
          '好声音',
          '跑男',
          '非常6+1',
          '星光大道',
          '超级女声',
          '中国最强音',
          '我是歌手',
          '爸爸去哪儿',
        ],
        ['场外', '幸运', '获奖', '中奖', '抽选', '抽中'],
        ['登录', '登陆', '领取', '验证码', '联系', '致电', '手续费', '公证', '保证金'],
      ],
      within: 110,
      none: ['直播', '收视', '昨晚', '播出'],
    },
  ],
  words: {
    zh_CN: '说您中了大奖要登录领取。接着会要您先交税费或保证金。',
    zh_TW: '說您中了大獎要登入領取。接著會要您先繳稅費或保證金。',
    en: 'You have “won” and must log in to claim. Tax or a deposit is asked for next.',
  },
  advice: ['do-not-tap', 'do-not-pay'],
  references: [fakeBaseStations],
  examples: {
    match: [
      '恭喜您的号码被抽中场外幸运观众，获得奖金98000元和苹果笔记本，登录 zj-lq.top 领取，验证码8866。',
      '您被淘宝网选为幸运用户，获奖金3万元，点击 tb-xy.xyz 查看领奖。',
      '跑男节目组：您被抽选为场外幸运星，请登录官网领取，需先缴保证金。',
    ],
    ignore: [
      '【商城】恭喜获得满减优惠券10元，点击 shop-demo.com 使用。',
      '昨晚好声音播出，观众反响热烈。',
      '恭喜你中奖了！请我吃饭！',
    ],
  },
} as const satisfies Rule;

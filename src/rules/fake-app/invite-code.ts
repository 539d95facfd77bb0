import type { Rule } from '@/src/core/rule';
import { fakeLoanApp2020 } from '../references';

export const rule = {
  id: 'fake-app/invite-code',
  family: 'fake-app',
  severity: 'high',
  patterns: [
    {
      all: [
        ['邀请码', '注册码', '内部码', '推荐码'],
        ['下载', '注册', '安装', '扫码'],
        ['贷款', '借款', '放款', '下款', '额度', '提现', '内部渠道', '借钱'],
      ],
      within: 80,
      none: ['免息券', '得红包', '推荐好友', '活动', '融资服务通道', '授权'],
    },
    {
      all: [
        ['内部渠道', '内部通道', '内部链接', '专属通道', '绿色通道'],
        ['app', '下载', '链接', '注册'],
        ['想借', '借钱', '贷款', '借款', '放款', '下款', '额度', '提现'],
      ],
      within: 70,
      none: ['12345', '政务', '医院', '公积金'],
    },
  ],
  words: {
    zh_CN: '凭“邀请码、内部渠道”下载的贷款应用，不在应用商店里，多半是假的。',
    zh_TW: '憑「邀請碼、內部管道」下載的貸款App，不在應用商店裡，多半是假的。',
    en: 'A loan app behind an invitation code or “inside channel” is not in the stores and mostly fake.',
  },
  advice: ['do-not-install', 'leave-group-chat'],
  references: [fakeLoanApp2020],
  examples: {
    match: [
      '请通过邀请码8866注册下载，内部渠道贷款秒批。',
      '内部渠道App，扫码下载后填写邀请码即可放款。',
      '专属通道链接下载，额度20万，无需征信，注册码联系客服。',
    ],
    ignore: [
      '邀请好友注册得红包，推荐码在活动页。',
      '政务大厅开通公积金贷款绿色通道，App可预约。',
      '小程序邀请码已过期。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { nfraBeijing2026 } from '../references';
import { OPEN } from '../vocabulary';

export const rule = {
  id: 'fake-collection/pressed-link',
  family: 'fake-collection',
  severity: 'high',
  patterns: [
    {
      all: [
        ['逾期', '欠款', '未还', '拖欠', '还款'],
        ['征信', '失信', '黑名单'],
        ['法律', '起诉', '法务', '诉讼', '上门', '法院', '立案', '子女', '上学', '升学', '考公', '政审', '通讯录'],
        OPEN,
      ],
      within: 150,
      none: ['如已还款', '若已还款', '已还款请'],
      needs: ['unofficial-link'],
    },
    {
      all: [
        [
          '上报征信',
          '上报央行',
          '报送征信',
          '录入征信',
          '列入失信',
          '纳入失信',
          '影响征信',
          '将被起诉',
          '移交法务',
          '移送法院',
          '强制执行',
        ],
        ['立即', '马上', '今日', '今天', '小时内', '限期', '最后'],
        ['点击', '点此', '登录', '登陆', '链接处理', '打开链接', '点开'],
        ['处理', '还款', '撤销', '消除', '查看', '核实', '结清'],
      ],
      within: 80,
      none: ['如已还款', '若已还款', '已还款请', 'app内', '公众号'],
      needs: ['unofficial-link'],
    },
  ],
  words: {
    zh_CN: '一边用征信、起诉之类的后果来施压，一边催您点一个不在官方名录里的链接。',
    zh_TW: '一邊用信用紀錄、提告之類的後果來施壓，一邊催您點一個不在官方名錄裡的連結。',
    en: 'It presses with consequences such as your credit record or a lawsuit while pushing you to a link that is not known to be official.',
  },
  advice: ['do-not-tap', 'verify-in-app', 'open-official-site'],
  references: [nfraBeijing2026],
  examples: {
    match: [
      '【某某金融】您的借款已严重逾期，即将上报征信，请立即点击链接处理 hk-clear.top/a1，否则影响子女上学、考公。',
      '您名下贷款逾期17天，如未及时处理将上报央行征信系统并启动法律程序，点击链接立即还款：http://kd-repay-help.xyz',
      '最后通知：欠款未还，今日24点前将移交法务部门起诉，登录 dq-help.vip 核实处理，避免列入失信名单。',
    ],
    ignore: [
      '尊敬的用户，您的借款将于3天后到期，可在APP我的借款里进行还款，避免逾期影响征信。',
      '【某金融】您的借款已逾期2天，逾期信息将按规定报送征信，请打开App还款，如已还款请忽略。https://www.moujinrong.com',
      '新华社：失信被执行人将被限制高消费，详情点击 www.news.cn 查看。',
    ],
  },
} as const satisfies Rule;

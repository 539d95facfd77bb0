import type { Rule } from '@/src/core/rule';
import { pbccrcStatement2023 } from '../references';
import { REPORTING } from '../vocabulary';

export const rule = {
  id: 'credit-repair/fake-credit-centre',
  family: 'credit-repair',
  severity: 'high',
  patterns: [
    {
      all: [
        ['征信中心', '征信系统', '征信管理', '征信局', '央行征信', '征信办', '征信部'],
        ['即将上报', '将上报', '上报央行', '录入', '列入', '异常', '冻结', '降级', '标记'],
        ['请在今日', '今日…处理', '小时内', '请立即', '立即联系', '点击', '致电', '回电', '请拨打', '登录', '点前处理'],
      ],
      within: 80,
      none: ['如已还款', '扣款', 'app内还款', 'app还款', 'pbccrc', '尽快还款'],
    },
    {
      all: [
        ['征信'],
        ['异常', '未注销', '不良', '污点', '逾期'],
        ['征信专员', '加…专员', '添加…微信', '加…微信', '处理专员', '征信老师', '征信客服'],
      ],
      within: 60,
      none: [...REPORTING, 'app'],
    },
  ],
  words: {
    zh_CN: '自称征信中心，限时要您处理“即将上报”的记录。征信中心不催款，也不打电话发链接处理逾期。',
    zh_TW: '自稱聯徵中心，限時要您處理「即將上報」的紀錄。聯徵中心不會催款，也不會傳連結處理逾期。',
    en: 'It speaks as the credit reference centre and sets a deadline. The centre collects no debts and sends no links to fix arrears.',
  },
  advice: ['check-credit-report', 'do-not-tap', 'verify-by-hotline'],
  references: [pbccrcStatement2023],
  examples: {
    match: [
      '【征信中心】提醒：您的借款逾期记录即将上报央行征信系统，请在今日17点前处理。',
      '【央行征信】您的账户被标记异常，请立即联系专员0755-66778899核销，否则录入黑名单。',
      '征信管理部通知：您的信用将被降级，请点击 zx-heyan.top 处理。',
    ],
    ignore: [
      '【征信中心】您的身份验证码为k3d9xq，请登录征信中心网站使用，勿泄露。',
      '【某消费金融】您的借款已逾期，逾期信息将报送央行征信系统，请尽快还款。',
      '本人查询征信报告可登录征信中心官网，每年两次免费。',
    ],
  },
} as const satisfies Rule;

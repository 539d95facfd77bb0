import type { Rule } from '@/src/core/rule';
import { creditRepair2026 } from '../references';
import { NEWS } from '../vocabulary';

export const rule = {
  id: 'credit-repair/inside-channel',
  family: 'credit-repair',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        [
          '内部处理',
          '跟人行',
          '人行有',
          '内部流程',
          '内部合作',
          '走内部',
          '内部渠道',
          '内部关系',
          '内部人员',
          '央行内部',
          '银行内部',
          '规则漏洞',
          '系统漏洞',
          '基础数据库',
          '后台删除',
          '后台操作',
        ],
        ['征信', '逾期', '不良', '信用', '黑名单', '白户'],
      ],
      within: 40,
      none: [...NEWS, '严禁', '查处', '信息泄露', '管理办法', '报送', '上报'],
    },
  ],
  words: {
    zh_CN: '声称有“内部渠道”能改征信。任何人都没有这种权限，这是诈骗。',
    zh_TW: '聲稱有「內部管道」能改信用紀錄。任何人都沒有這種權限，這是詐騙。',
    en: 'It claims inside access to change credit records. Nobody has it; this is fraud.',
  },
  advice: ['do-not-pay', 'check-credit-report'],
  references: [creditRepair2026],
  examples: {
    match: [
      '央行内部渠道，直接后台删除征信逾期，先办后付。',
      '我们从基础数据库里面直接把逾期数据删除，永不反弹。',
      '利用规则漏洞处理不良记录，银行内部关系，保密操作。',
    ],
    ignore: [
      '银行通报：严禁内部人员泄露客户征信信息。',
      '逾期信息将上报金融信用信息基础数据库。',
      '发现网站系统漏洞请提交安全中心。',
    ],
  },
} as const satisfies Rule;

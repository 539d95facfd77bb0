import type { Rule } from '@/src/core/rule';
import { xiamenService2019 } from '../references';

export const rule = {
  id: 'fake-service/wrong-payee-helpdesk',
  family: 'fake-service',
  severity: 'medium',
  patterns: [
    {
      all: [
        ['客服', '工作人员', '专员', '后台'],
        [
          '京东',
          '淘宝',
          '抖音',
          '支付宝',
          '微信',
          '美团',
          '拼多多',
          '快手',
          '银联',
          '花呗',
          '借呗',
          '金条',
          '微粒贷',
          '平台',
        ],
        ['征信', '扣费', '注销', '冻结', '利息', '会员', '贷款记录'],
        ['配合', '按照我们的', '操作步骤', '协助您', '帮您', '帮助您', '需要您', '联系我们'],
      ],
      within: 150,
      none: ['智能客服', '客服热线', '官方客服电话', 'app内客服'],
    },
  ],
  words: {
    zh_CN: '自称平台客服，要您配合处理征信、扣费、注销。请从官方App里的客服入口核实。',
    zh_TW: '自稱平台客服，要您配合處理信用、扣款、註銷。請從官方App裡的客服核實。',
    en: 'A self-styled helpdesk wants your cooperation over credit, charges or closing accounts. Ask through the official app.',
  },
  advice: ['verify-by-hotline', 'do-not-call-back'],
  references: [xiamenService2019],
  examples: {
    match: [
      '您好，我是京东客服，您的征信有问题，需要您配合操作。',
      '我是抖音平台工作人员，您的会员将扣费，请按照我们的步骤操作。',
      '支付宝后台专员帮您注销贷款记录，按照我们的操作步骤进行即可。',
    ],
    ignore: [
      '【京东】智能客服小京为您服务，请在App内咨询。',
      '美团骑手工作人员招聘中。',
      '【某银行】如有疑问请拨打客服热线95588。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { fiveScripts, zengcheng2025 } from '../references';
import { REPORTING } from '../vocabulary';

export const rule = {
  id: 'account-cancellation/unclosed-entry',
  family: 'account-cancellation',
  severity: 'high',
  patterns: [
    {
      all: [
        [
          '借贷端口',
          '借贷通道',
          '信贷端口',
          '借款端口',
          '贷款端口',
          '借贷功能',
          '未关闭的借款',
          '借款窗口',
          '贷款窗口',
          '未注销的',
          '贷款入口',
          '借款入口',
          '未关闭的贷款',
          '贷款通道未关',
          '网贷账户',
          '贷款账户',
          '白条账户',
          '金条账户',
          '花呗账号',
          '借呗账号',
          '借款记录',
        ],
        ['注销', '关闭', '清除', '销户', '未关闭', '管理费', '影响征信', '影响个人征信', '不良影响', '影响信用'],
        ['帮您', '帮你', '客服', '我们', '工作人员', '需要您', '配合', '请', '操作', '处理'],
      ],
      within: 90,
      none: ['注销成功', '已注销', '自行', '如需注销', '申请注销'],
    },
    {
      all: [
        ['客服', '工作人员'],
        ['金条', '白条', '花呗', '借呗', '微粒贷', '贷款平台', '网贷'],
        ['注销', '关闭', '销户'],
        ['征信', '信用', '必须', '需要您', '立即', '否则', '风险'],
      ],
      within: 110,
      none: ['注销成功', '已注销'],
    },
    {
      all: [
        ['不贷款的账户', '没有使用的贷款', '从未使用的贷款', '未使用的额度', '不使用的贷款'],
        ['注销', '关闭', '销户'],
        ['征信', '否则', '影响'],
      ],
      within: 60,
    },
    {
      all: [
        ['白条', '金条', '花呗', '借呗', '微粒贷', '学生贷', '网贷'],
        ['关闭', '注销'],
        ['不关闭', '不注销', '否则影响', '影响您以后', '影响您今后', '影响贷款', '影响买房', '影响…买房', '影响…贷款'],
      ],
      within: 80,
      none: [...REPORTING, 'app内', '设置'],
    },
  ],
  words: {
    zh_CN: '自称客服，说您有“未关闭的贷款”会影响征信，要配合注销。没用过的额度不影响征信。',
    zh_TW: '自稱客服，說您有「未關閉的貸款」會影響信用，要配合註銷。沒用過的額度不影響信用紀錄。',
    en: 'A “customer service” says an unclosed loan entry will harm your credit and must be cancelled. Unused limits do no harm.',
  },
  advice: ['do-not-share-screen', 'verify-in-app', 'verify-by-hotline'],
  references: [fiveScripts, zengcheng2025],
  examples: {
    match: [
      '我是京东后台工作人员，您的账户有一个未关闭的借款窗口，不及时处理会影响征信，请配合操作。',
      '支付宝客服：您需要立即关闭您的花呗账号，否则影响个人征信，由人工协助销户。',
      '不贷款的账户需要注销，否则影响征信，请联系我们办理。',
    ],
    ignore: [
      '【某金融】您的账户已注销成功，感谢使用。',
      '如需注销贷款账户，请在App“设置-账户安全”中自行申请注销。',
      '把花呗关闭了，感觉轻松多了。',
    ],
  },
} as const satisfies Rule;

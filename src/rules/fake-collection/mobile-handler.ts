import type { Rule } from '@/src/core/rule';
import { nfraBeijing2026 } from '../references';

export const rule = {
  id: 'fake-collection/mobile-handler',
  family: 'fake-collection',
  severity: 'high',
  patterns: [
    {
      all: [
        ['借款', '欠款', '贷款', '逾期', '账单', '分期'],
        ['司法程序', '起诉', '立案', '法务', '诉讼', '上门', '冻结', '查封', '强制执行', '走法律', '移交'],
        ['速电', '致电', '回电', '联系', '拨打', '速联', '经办人', '专员', '电联', '来电'],
        [
          '结清',
          '今日',
          '今天',
          '小时内',
          '最后',
          '前未',
          '否则',
          '尽快',
          '立即',
          '暂停',
          '撤',
          '速电',
          '明日',
          '下午',
        ],
      ],
      within: 130,
      none: ['人民法院】', '律师说', '法官', '民初', '社区', '派件', '记者'],
      needs: ['mobile'],
    },
    {
      all: [
        ['经办人', '案件负责人', '贷后专员', '催收专员', '结清专员', '外包部门', '资产保全部', '委外'],
        ['欠款', '借款', '贷款', '逾期', '账单', '案件'],
        ['微信', '加我', '转我', '私下', '勿在app', '不要在app', '不要通过app', '手机号', '转至我司', '转到我司'],
      ],
      within: 90,
      none: ['公众号'],
    },
    {
      all: [
        [
          '打包给',
          '已转给我司',
          '转给我司',
          '归我司',
          '债权…收购',
          '债权转让',
          '债权…转让',
          '债权公司',
          '资产公司',
          '收购方',
        ],
        ['联系', '致电', '还款', '偿还', '结清', '回电'],
      ],
      within: 70,
      none: ['公告', '法院'],
      needs: ['mobile'],
    },
  ],
  words: {
    zh_CN: '用起诉、上门施压，却让您打一个手机号或私下找“经办人”。债权人的电话以官方App和合同为准。',
    zh_TW: '用提告、上門施壓，卻讓您打一支手機號碼或私下找「經辦人」。債權人的電話以官方App和合約為準。',
    en: 'Legal threats with a mobile number or a private “handler” to contact. Use the number in the official app or your contract.',
  },
  advice: ['do-not-call-back', 'verify-in-app', 'verify-by-hotline', 'ask-creditor-name'],
  references: [nfraBeijing2026],
  examples: {
    match: [
      '您名下借款今日15点前未结清将走司法程序，结清方式请致电经办人18600001111。',
      '您的欠款已移交法务，请立即联系专员 17012340000 处理，否则上门。',
      '贷后专员通知：逾期账单请加我微信处理，不要通过App还款。',
    ],
    ignore: [
      '【某法院】请联系承办法官，案号（2026）粤01民初12号，借款合同纠纷一案今日立案。',
      '您的贷款客户经理张三，电话13800001111，欢迎咨询。',
      '快递今日派件，请致电派送员13911112222。',
    ],
  },
} as const satisfies Rule;

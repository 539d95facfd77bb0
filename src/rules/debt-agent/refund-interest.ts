import type { Rule } from '@/src/core/rule';
import { agents2026, refundAgents2025 } from '../references';

export const rule = {
  id: 'debt-agent/refund-interest',
  family: 'debt-agent',
  severity: 'high',
  patterns: [
    {
      all: [
        [
          '退息退费',
          '退费退息',
          '退息',
          '退会员费',
          '退担保费',
          '退服务费',
          '退保费',
          '退利息',
          '机构退费',
          '网贷退费',
          '贷款退费',
          '退费通道',
          '助贷退费',
          '退担保',
          '保险退费',
          '全额退保',
        ],
        [
          '通道',
          '办理',
          '攻略',
          '拿回',
          '退回',
          '元',
          '咨询',
          '加',
          '代办',
          '天',
          '群',
          '专业',
          '成功',
          '登记',
          '开通',
          '联系',
          '点击',
        ],
      ],
      within: 50,
      none: ['培训', '学费', '机票', '酒店', '订单', '课程', '考试', '演唱会', '教育局', '退费申请已'],
    },
    {
      all: [
        ['拿回', '追回', '退回'],
        ['元', '块', '利息', '多收', '服务费'],
        ['机构退费', '网贷', '贷款', '借款平台', '担保费'],
      ],
      within: 40,
      none: ['起诉', '法院', '仲裁', '培训', '酒店', '民警', '警方', '公安'],
    },
  ],
  words: {
    zh_CN: '有人说能替您把贷款利息、服务费“退回来”。多半先收费或套取资料，甚至拿您的名义恶意投诉。',
    zh_TW: '有人說能替您把貸款利息、服務費「退回來」。多半先收費或套取資料。',
    en: 'It says it can get back interest or fees from your lenders. Mostly a way to take a fee or your data.',
  },
  advice: ['do-not-pay-fees-first', 'negotiate-yourself'],
  references: [refundAgents2025, agents2026],
  examples: {
    match: [
      '6天时间拿回5000元机构退费，结清的网贷也能退，咨询客服。',
      '3月退费通道开通，借款平台担保费可全额退，加老师登记。',
      '退息退费全攻略，会员费、担保费通通退回，不成功不收费。',
    ],
    ignore: [
      '【某培训】您的退费申请已受理，学费将在7个工作日退回。',
      '您的订单服务费已退回支付账户。',
      '【某金融】提前结清后多扣的利息12.5元已退回您的银行卡。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { xiamen2022 } from '../references';
import { OPEN } from '../vocabulary';

export const rule = {
  id: 'link-phishing/government-case',
  family: 'link-phishing',
  severity: 'high',
  patterns: [
    {
      all: [
        [
          '营业执照',
          '工商',
          '年检',
          '年报',
          '个体户',
          '经营异常',
          '企业年报',
          '税务',
          '稽查',
          '发票异常',
          '强制执行程序',
          '注销执照',
        ],
        ['逾期', '异常', '吊销', '罚款', '失信', '停业', '处罚', '避免', '否则'],
        OPEN,
      ],
      within: 100,
      none: ['.gov', '代办', '记账', '国家企业信用信息公示', '电子税务局', '回td', '退订'],
      needs: ['unofficial-link'],
    },
  ],
  words: {
    zh_CN: '自称工商、税务，说您有异常，要点一个不在官方名录里的链接处理。',
    zh_TW: '自稱稅務、主管機關，說您有異常，要點一個不在官方名錄裡的連結處理。',
    en: 'It speaks as a business or tax authority and has an “irregularity” settled on a page our registry does not know.',
  },
  advice: ['do-not-tap', 'report-scam'],
  references: [xiamen2022],
  examples: {
    match: [
      '【工商通知】您的营业执照年检逾期，将被吊销，请点击 gs-nj.top 办理。',
      '您有未繳稅款，已進入強制執行程序，請至 etax-zx.top 填寫資料避免罰款。',
      '税务稽查：发票异常，请登录 sw-jc.xyz 核实，否则列入失信。',
    ],
    ignore: [
      '【电子税务局】您的企业年报申报期至6月30日，请登录电子税务局。',
      '代办营业执照、代理记账，电话13800001111。',
      '市场监管局：请到国家企业信用信息公示系统报送年报。',
    ],
  },
} as const satisfies Rule;

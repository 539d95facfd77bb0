import type { Rule } from '@/src/core/rule';
import { qidong2025 } from '../references';

export const rule = {
  id: 'fake-police/warrant-link',
  family: 'fake-police',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        ['通缉令', '逮捕令', '拘捕令', '刑拘令', '冻结令', '管制令', '冻结管制', '强制性资产', '拘留证', '逮捕证'],
        ['查看', '链接', '登录', '点击', '网址', '下载', '签发', '名下', '您', '你', '输入', '核实', '签收'],
      ],
      within: 60,
      none: ['红色通缉', '国际刑警', '法院发', '检察院批准', '普京', '国际刑事法院', '特朗普', '公安部发布', '悬赏'],
    },
  ],
  words: {
    zh_CN: '发来“通缉令、逮捕令”的链接或图片。这些文书从不通过短信、聊天软件发给本人。',
    zh_TW: '傳來「通緝令、逮捕令」的連結或圖片。這些公文從不透過簡訊、通訊軟體發給本人。',
    en: 'It sends a “warrant” by link or chat. Warrants are never served that way.',
  },
  advice: ['do-not-tap', 'call-police-if-threatened'],
  references: [qidong2025],
  examples: {
    match: [
      '最高检已对您签发逮捕令，点击 zg-jcy.top 输入案号查看。',
      '您的冻结管制令已下达，请登录网址核实并配合资金清查。',
      '你的通緝令已發出，請點擊連結下載查看。',
    ],
    ignore: [
      '公安部发布A级通缉令，悬赏征集线索。',
      '国际刑事法院签发逮捕令的新闻引发关注。',
      '检察院批准逮捕令后，嫌疑人被带走。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { fakeCourtText } from '../references';
import { OPEN } from '../vocabulary';

export const rule = {
  id: 'fake-court/document-link',
  family: 'fake-court',
  severity: 'high',
  patterns: [
    {
      all: [
        [
          '传票',
          '起诉书',
          '立案通知',
          '立案信息',
          '律师函',
          '执行通知',
          '判决书',
          '仲裁书',
          '应诉通知',
          '法院文书',
          '司法文书',
          '开庭通知',
          '诉讼文书',
          '送达文书',
          '失信名单',
        ],
        [...OPEN, '下载'],
      ],
      within: 60,
      none: ['zxfw.court', 'gdems', '10102368', 'hbfy.gov', 'cdfy12368', '.gov.cn', '公开网', '新闻', '裁判文书网'],
      needs: ['unofficial-link'],
    },
  ],
  words: {
    zh_CN: '以传票、律师函为名让您点一个不在官方名录里的链接。法院电子送达多用 zxfw.court.gov.cn 等官方网址。',
    zh_TW: '以傳票、律師函為名讓您點一個不在官方名錄裡的連結。請向法院查證，不要點。',
    en: 'A “summons” behind a link our registry does not know. Mainland courts deliver through official hosts such as zxfw.court.gov.cn.',
  },
  advice: ['do-not-tap', 'verify-with-court'],
  references: [fakeCourtText],
  examples: {
    match: [
      '您有一份传票未查收，请点击 fy-songda.top 查看，24小时未读视为拒收。',
      '法院文书送达：登录 http://ssws-view.xyz 下载起诉书。',
      '律师函已出具，请打开链接 lsh-cx.vip 核实欠款。',
    ],
    ignore: [
      '【临河区人民法院】请查收（2026）鲁1312民初88号送达文书，点击链接查阅：https://zxfw.court.gov.cn/zxfw/#/a',
      '在裁判文书网 wenshu.court.gov.cn 可以查看判决书。',
      '公司法务：律师函模板请点击 oa-demo.com 下载，公开网可查。',
    ],
  },
} as const satisfies Rule;

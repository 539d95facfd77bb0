import type { Rule } from '@/src/core/rule';
import { fakeCourtText, xiangzhouCourt } from '../references';
import { CALL } from '../vocabulary';

export const rule = {
  id: 'fake-court/mediation-callback',
  family: 'fake-court',
  severity: 'high',
  patterns: [
    {
      all: [
        [
          '已移交调解',
          '移交调解',
          '诉前调解',
          '调解中心',
          '调解程序',
          '司法调解',
          '司法程序',
          '司法调查',
          '金融纠纷调解',
          '仲裁程序',
          '调解委员会',
          '诉前保全',
          '诉讼程序',
          '诉前',
        ],
        ['小时内', '日内', '天内', '今日', '立即', '限时', '最后', '否则', '避免', '逾期不'],
        CALL,
        ['冻结', '起诉', '强制', '败诉', '财产', '处理', '查封', '立案', '后果', '上门', '执行'],
      ],
      within: 130,
      none: ['【某人民法院】', '人民法院】', '案号', '民初', '本院'],
      guard: 'anywhere',
    },
  ],
  words: {
    zh_CN: '说已进入“诉前调解、司法程序”，限时要您打电话，否则冻结起诉。请用12368核实，不要打短信里的号码。',
    zh_TW: '說已進入「調解、司法程序」，限時要您打電話，否則凍結提告。請向法院查證，不要打簡訊裡的號碼。',
    en: 'It says pre-trial mediation or judicial steps have begun and you must call within hours. Check with the court’s own line instead.',
  },
  advice: ['verify-with-court', 'do-not-call-back', 'ask-creditor-name'],
  references: [xiangzhouCourt, fakeCourtText],
  examples: {
    match: [
      '尊敬的客户，您因贷款逾期，现已进入诉前调解程序，请五日内拨打调解热线4008001234，避免财产冻结。',
      '现启动司法调查程序，请于24小时内联系客服处理，否则强制执行。',
      '金融纠纷调解中心：您的案件今日截止，请立即致电0571-88001122，逾期不处理将起诉。',
    ],
    ignore: [
      '【某区人民法院】您好，您与某公司买卖合同纠纷一案（2026）浙0102民诉前调1234号，由调解员张某负责，请保持电话畅通。',
      '社区调解委员会今日开展普法活动，欢迎参加。',
      '劳动仲裁程序一般45日内结案，可拨打12333咨询。',
    ],
  },
} as const satisfies Rule;

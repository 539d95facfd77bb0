import type { Rule } from '@/src/core/rule';
import { qidong2025 } from '../references';
import { PAY } from '../vocabulary';

export const rule = {
  id: 'fake-police/bail-money',
  family: 'fake-police',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        [
          '办理取保',
          '取保',
          '保释',
          '保释金',
          '取保金',
          '取保候审金',
          '撤案',
          '撤销案件',
          '撤销通缉',
          '免除拘留',
          '消案',
          '销案',
          '结案',
          '解除黑名单',
          '解除封锁',
          '注销案底',
        ],
        [...PAY, '保证金'],
      ],
      within: 40,
      none: [
        '法律援助',
        '律师',
        '规定',
        '刑诉法',
        '可以申请',
        '缴纳至',
        '被告人',
        '嫌疑人',
        '明星',
        '法院准许',
        '球员',
        '警方',
      ],
    },
    {
      all: [
        [...PAY, '交', '缴'],
        ['保证金', '押金', '和解金', '担保金', '取保金'],
        ['否则', '逾期', '不然', '免予', '免于', '避免'],
        ['逮捕', '拘捕', '拘留', '抓捕', '刑拘', '通缉'],
      ],
      within: 60,
      ordered: true,
      none: ['法律援助', '律师', '规定', '刑诉法', '被告人', '嫌疑人', '法院准许', '球员'],
    },
    {
      all: [
        ['罚款', '罚金', '违法'],
        ['未缴', '未缴纳', '黑名单', '封锁', '法律制裁', '强制执行'],
        ['立即支付', '透过此连结支付', '点击支付', '透过此链接支付', '此链接支付', '转账', '立即缴纳', '汇款', '扫码'],
      ],
      within: 70,
      none: ['交管12123', '违停', '车辆', '公交', '图书馆', '窗口', '银行柜台'],
    },
  ],
  words: {
    zh_CN: '要您交一笔钱来免除追究（取保、撤案、罚款之类）。办案机关不会通过短信和转账收钱。',
    zh_TW: '要您繳一筆錢來免除追究（交保、撤案、罰款之類）。機關不會用簡訊要您轉帳。',
    en: 'You are to pay (bail, closing a case, a fine) to be let off. Authorities never collect that by text and transfer.',
  },
  advice: ['do-not-pay', 'call-police-if-threatened', 'if-you-already-paid'],
  references: [qidong2025],
  examples: {
    match: [
      '请在2小时内缴纳取保候审金5万元到指定账户，否则实施拘留。',
      '您因未繳納罰款已被註冊為黑名單，請立即支付5000元以解除封鎖。',
      '你恶意拖欠已被报案，今晚前缴纳保证金6000元，否则实施逮捕。',
      '转账3万元即可撤销案件，逾期移送检察院。',
    ],
    ignore: [
      '律师：取保候审保证金由公安机关指定银行收取，家属持通知书缴纳至专户。',
      '【交管12123】您有一笔违停罚款未缴，请登录交管12123处理。',
      '嫌疑人家属缴纳保证金后被取保候审。',
    ],
  },
} as const satisfies Rule;

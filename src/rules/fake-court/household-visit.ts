import type { Rule } from '@/src/core/rule';
import { fakeCourtText } from '../references';

export const rule = {
  id: 'fake-court/household-visit',
  family: 'fake-court',
  severity: 'medium',
  patterns: [
    {
      all: [
        ['户籍地', '户籍所在地', '居委会', '村委会', '单位', '家中', '家里', '住址', '地址'],
        ['上门', '走访', '核实', '核查', '取证', '张贴', '发函', '送达', '调查', '外访'],
        ['欠款', '逾期', '借款', '贷款', '案件', '债务'],
        ['工作人员', '我司', '法务', '执法', '移交', '外访', '专员', '人员'],
      ],
      within: 90,
      none: ['人口普查', '疫苗', '社区民警', '燃气', '核酸', '体检', '流动人口', '扶贫', '人民法院】'],
    },
  ],
  words: {
    zh_CN: '以“户籍地上门核实”施压。先弄清债主是谁，再从官方渠道核对。',
    zh_TW: '以「戶籍地上門查訪」施壓。先弄清債主是誰，再從官方管道核對。',
    en: 'It threatens a visit at your registered home. First find out who the creditor is.',
  },
  advice: ['keep-evidence', 'verify-with-court', 'ask-creditor-name'],
  references: [fakeCourtText],
  examples: {
    match: [
      '您的欠款已移交户籍地，工作人员将上门核实，请尽快处理。',
      '因逾期未处理，外访专员将到您单位核实取证，请联系我司。',
      '法务已向村委会发函，派人员上门调查您的债务情况。',
    ],
    ignore: [
      '【社区】人口普查员将上门核实户籍信息，请配合。',
      '燃气公司工作人员上门安检，请留人在家。',
      '您的贷款申请需上门核实住址，请与客户经理约时间。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { quanzhou2025 } from '../references';
import { REPORTING } from '../vocabulary';

export const rule = {
  id: 'fake-police/transfer-call',
  family: 'fake-police',
  severity: 'high',
  patterns: [
    {
      all: [
        ['转接', '接通', '转到', '连线', '帮您转'],
        ['公安局', '刑警队', '派出所', '检察院', '警官', '民警', '反诈中心', '网安', '刑侦'],
        ['配合', '做笔录', '处理', '核实', '报案', '证明', '说明', '涉嫌', '冒用', '清白'],
      ],
      within: 70,
      none: ['总机', '请按', '服务热线', '新闻', '12345'],
    },
    {
      all: [
        ['我是', '我们是', '这边是', '这里是'],
        ['公安局', '刑警', '警官', '检察官', '检察院', '经侦', '网警', '出入境', '通信管理局', '通管局', '疾控'],
        ['涉及', '拐卖', '涉嫌', '冒用', '案件', '停机', '强制关停', '强制停机', '包裹', '诈骗', '异常', '犯罪'],
        ['您', '你'],
      ],
      within: 80,
      none: [
        '近日',
        '社区民警',
        '普法',
        '反诈提醒',
        '反诈提示',
        '反诈预警',
        '反诈宣传',
        '反诈劝阻',
        '请勿转账',
        '不要转账',
        '提醒您',
        '辖区',
        '预警',
      ],
    },
    {
      all: [
        ['按9', '按0', '按1转', '转接专员', '转接人工', '转专员'],
        ['健保卡', '医保卡', '身份证', '涉嫌', '冒用'],
        ['配合调查', '账户资料', '提供', '核实身份', '报案'],
      ],
      within: 80,
      none: [...REPORTING, '服务热线'],
    },
  ],
  words: {
    zh_CN: '自称公安、检察、通信管理部门，说您涉案并要转接办案。真警察不会把电话转来转去。',
    zh_TW: '自稱警察、檢察官、電信單位，說您涉案並要轉接辦案。真警察不會把電話轉來轉去。',
    en: 'Someone speaks as police or a telecoms authority and offers to “put you through”. Real agencies never transfer such calls.',
  },
  advice: ['call-police-if-threatened', 'do-not-call-back'],
  references: [quanzhou2025],
  examples: {
    match: [
      '您的手机号涉嫌发送诈骗短信，帮您转接公安局报案并做笔录。',
      '我是通信管理局工作人员，您的号码涉嫌犯罪将强制停机，请配合。',
      '我是某市公安局李警官，您的身份被冒用涉嫌诈骗，请您配合调查。',
    ],
    ignore: [
      '我是社区民警小王，近日盗窃案高发，请您注意锁好门窗。',
      '拨打12345可转接公安局咨询户籍业务，请按2。',
      '【反诈预警】您可能接到冒充公检法来电，请勿转账，民警将联系您。',
    ],
  },
} as const satisfies Rule;

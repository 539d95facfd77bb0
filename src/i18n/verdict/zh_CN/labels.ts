import type { LabelWords } from '../keys';
import { numberTypes } from './number-types';

export const labels: LabelWords = {
  level: {
    dangerous: '高度可疑，不要点、不要付',
    suspicious: '存疑，先核实',
    unverified: '无法确认真假',
    official: '链接属于官方',
  },
  kind: {
    collection: '催收短信',
    reminder: '还款提醒',
    court: '自称法院的通知',
    'loan-ad': '这是广告，不是欠款',
    'verification-code': '验证码短信，不要转给任何人',
    transaction: '账户变动通知',
    other: '其他内容',
  },
  asked: {
    kind: { name: '查询名称', link: '查询网址', number: '查询号码' },
    held: '名录中有收录',
    notHeld: '我们的名录中没有',
    added: '您或单位添加的',
  },
  field: {
    addressee: '称呼',
    account: '账号或卡号尾号',
    amount: '金额',
    'due-date': '还款日',
    'days-overdue': '逾期天数',
    balance: '欠款余额',
    interest: '利息或罚息',
    channel: '还款方式',
    contact: '联系方式',
  },
  numberType: numberTypes,
  addedBy: {
    person: (name) => `${name}（我添加的）`,
    organisation: (name) => `${name}（单位添加的）`,
  },
  quote: (words) => `「${words}」`,
  list: (items) => items.join('、'),
  alias: (written, name) => `「${written}」（${name}）`,
  nearAlias: (written, name) => `「${written}」（只是像${name}）`,
  host: (shown, ascii) => `${shown}（浏览器里实际是 ${ascii}）`,
};

import type { LabelWords } from '../keys';
import { numberTypes } from './number-types';

export const labels: LabelWords = {
  level: {
    dangerous: '高度可疑，別點、別付錢',
    suspicious: '有疑點，先查證',
    unverified: '無法確認真假',
    official: '連結屬於官方',
  },
  kind: {
    collection: '催款簡訊',
    reminder: '繳款提醒',
    court: '自稱法院的通知',
    'loan-ad': '這是廣告，不是欠款',
    'verification-code': '驗證碼簡訊，不要轉給任何人',
    transaction: '帳戶異動通知',
    other: '其他內容',
  },
  asked: {
    kind: { name: '查詢名稱', link: '查詢網址', number: '查詢號碼' },
    held: '名錄中有收錄',
    notHeld: '我們的名錄中沒有',
    added: '您或單位新增的',
  },
  field: {
    addressee: '稱呼',
    account: '帳號或卡號末幾碼',
    amount: '金額',
    'due-date': '繳款日',
    'days-overdue': '逾期天數',
    balance: '欠款餘額',
    interest: '利息或違約金',
    channel: '繳款方式',
    contact: '聯絡方式',
  },
  numberType: numberTypes,
  addedBy: {
    person: (name) => `${name}（我新增的）`,
    organisation: (name) => `${name}（單位新增的）`,
  },
  quote: (words) => `「${words}」`,
  list: (items) => items.join('、'),
  alias: (written, name) => `「${written}」（${name}）`,
  nearAlias: (written, name) => `「${written}」（只是像${name}）`,
  host: (shown, ascii) => `${shown}（瀏覽器實際開的是 ${ascii}）`,
};

import type { Kind } from '@/src/core/types';
import type { AnswerWords } from '../keys';
import { labels } from './labels';

const DEBT = '欠款是否屬實，要到官方 App 裡核對';
const STILL_OPEN: Record<Kind, string> = {
  collection: DEBT,
  reminder: DEBT,
  court: '案件是否屬實，請用案號向法院查證',
  'loan-ad': '這是廣告，不是欠款',
  'verification-code': '驗證碼誰來要都不要給',
  transaction: '帳戶有沒有異動，要到官方 App 裡核對',
  other: '但不代表簡訊就是它發的',
};

export const answers: AnswerWords = {
  empty: '沒有可以查核的內容',
  officialLink: ({ owners, kind }) => `連結屬於${owners.join('、')}；${STILL_OPEN[kind]}`,
  ad: '這是廣告，不是欠款',
  code: '驗證碼只給您自己用，誰來要都不要給',
  court: '是不是真的法院通知，請用案號直接向法院查證',
  conduct: (finding) => `催收方式涉嫌違規：${finding}`,
  misstated: (finding) => `簡訊裡的說法不屬實：${finding}`,
  claimOnly: (name) => `自稱${name}，但光憑文字證明不了；請到${name}的官方 App 裡核對`,
  claimAuthority: (name) => `自稱${name}，但光憑文字證明不了；請用${name}公布的電話查證`,
  claimNotHeld: (name) => `我們的名錄中沒有「${name}」，無法確認是誰發的`,
  claimNear: (name, near) => `我們的名錄中沒有「${name}」，它只是與「${near}」相近`,
  linkNotHeld: (host) => `我們的名錄中沒有 ${host}，不知道它是誰的`,
  nothingToHold: '沒有可以拿名錄核對的連結、號碼或名稱，看不出真假',

  askedHeld: ({ name, kind, domain, hotline }) =>
    `${name}是${kind}${domain ? `，官方網址 ${domain}` : ''}${hotline ? `，客服 ${hotline}` : ''}`,
  askedAdded: ({ name, domain, hotline }) =>
    `名錄中沒有${name}；新增時記下的是${[domain && `網址 ${domain}`, hotline && `電話 ${hotline}`].filter(Boolean).join('，') || '名稱'}`,
  askedUnconfirmed: ({ name, kind }) => `名錄把${name}記為${kind}，但來源還不夠，請再查證`,
  askedAuthority: ({ name, number }) => `${name}是官方機構或公共服務${number ? `，電話 ${number}` : ''}`,
  askedUnverified: ({ name, stands }) =>
    `我們的名錄中沒有叫「${name}」的機構${stands.length > 0 ? `；它可能指${stands.join('、')}，也可能被人冒用` : ''}`,
  askedNear: ({ name, near }) => `我們的名錄中沒有「${name}」；名稱相近的有「${near}」，不能當成同一家`,
  askedUnknown: (name) => `我們的名錄中沒有「${name}」，無法確認它是誰`,
  askedOfficialLink: ({ host, owner }) => `${host} 是${owner}的官方網址`,
  askedPublicLine: ({ number, name }) => `${number} 是公共服務電話：${name}；來電顯示可以偽造，自己撥過去才可靠`,
  askedHotline: ({ number, owner }) => `${number} 是${owner}的客服電話；來電顯示可以偽造，自己撥過去才可靠`,
  askedOutbound: ({ number, owner }) => `${number} 是${owner}往外撥打或發簡訊用的號碼，可以偽造，不能當憑據`,
  askedCandidate: ({ number, owner }) => `${number} 有一個來源說與${owner}有關，沒有得到確認，不能當成官方電話`,
  askedNumberUnknown: ({ number, type }) => `我們的名錄中沒有 ${number}（${labels.numberType[type]}）`,
};

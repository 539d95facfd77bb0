import type { LinkViewWords } from '../keys';
import { labels } from './labels';

export const views: LinkViewWords = {
  official: (owner) => `${owner}的官方網址`,
  readAsOfficial: (owner) => `讀出來的字與${owner}的官方網址一樣，但可能辨識錯誤，請逐字核對`,
  unconfirmed: (owner) => `記為${owner}的網址，還沒有第二個來源`,
  shortDomain: (owner) => `${owner}自己的短網址`,
  affiliated: (owner) => `與${owner}同屬一家，但不是它的繳款網址`,
  historic: (owner) => `曾經是${owner}的網址，現在歸誰不清楚`,
  open: (owner) => `在${owner}的平台上，但內容不一定是${owner}的`,
  imitation: (owner, official) => `假冒${owner}，真正的官方網址是 ${official}`,
  resembles: (owner, official) => `與${owner}的官方網址 ${official} 相似，不在名錄中`,
  shortener: (service) => `短網址（${service}），看不出通到哪裡`,
  ip: '數字位址，看不出屬於誰',
  government: '政府機關才能用的網址，名錄沒有單獨收錄',
  blocked: '您的單位已封鎖這個網址',
  noHost: '不是網頁連結',
  notHeld: '我們的名錄中沒有這個網址',
  number: {
    hotline: (owner) => `${owner}的客服電話`,
    publicLine: (name) => `公共服務電話：${name}`,
    outbound: (owner) => `${owner}往外撥打或發簡訊用的號碼，可以偽造`,
    candidate: (owner) => `有一個來源說與${owner}有關，未經確認`,
    contradicts: (claimed) => `不是名錄所記的${claimed}客服電話`,
    payee: '簡訊要您把錢付到這裡',
    notHeld: (type) => `${labels.numberType[type]}，我們的名錄中沒有`,
  },
};

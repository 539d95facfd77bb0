import type { LinkViewWords } from '../keys';
import { labels } from './labels';

export const views: LinkViewWords = {
  official: (owner) => `${owner}的官方网址`,
  readAsOfficial: (owner) => `认出来的字与${owner}的官方网址一样，但可能认错，请逐字核对`,
  unconfirmed: (owner) => `记作${owner}的网址，还没有第二处来源`,
  shortDomain: (owner) => `${owner}自己的短网址`,
  affiliated: (owner) => `与${owner}同属一家，但不是它的还款网址`,
  historic: (owner) => `曾经是${owner}的网址，现在归谁不清楚`,
  open: (owner) => `在${owner}的平台上，但内容不一定是${owner}的`,
  imitation: (owner, official) => `假冒${owner}，真正的官方网址是 ${official}`,
  resembles: (owner, official) => `与${owner}的官方网址 ${official} 相似，不在名录中`,
  shortener: (service) => `短网址（${service}），看不出通向哪里`,
  ip: '数字地址，看不出属于谁',
  government: '政府机关才能用的网址，名录没有单独收录',
  blocked: '您的单位已封禁这个网址',
  noHost: '不是网页链接',
  notHeld: '我们的名录中没有这个网址',
  number: {
    hotline: (owner) => `${owner}的客服电话`,
    publicLine: (name) => `公共服务电话：${name}`,
    outbound: (owner) => `${owner}往外打或发短信用的号码，可以伪造`,
    candidate: (owner) => `有一处资料说与${owner}有关，未经确认`,
    contradicts: (claimed) => `不是名录所记的${claimed}客服电话`,
    payee: '短信要您把钱付到这里',
    notHeld: (type) => `${labels.numberType[type]}，我们的名录中没有`,
  },
};

import type { Kind } from '@/src/core/types';
import type { AnswerWords } from '../keys';
import { labels } from './labels';

const DEBT = '欠款是否属实，要到官方 App 里核对';
const STILL_OPEN: Record<Kind, string> = {
  collection: DEBT,
  reminder: DEBT,
  court: '案件是否属实，用案号向法院核实',
  'loan-ad': '这是广告，不是欠款',
  'verification-code': '验证码谁来要都不要给',
  transaction: '账户有没有变动，要到官方 App 里核对',
  other: '但不说明短信就是它发的',
};

export const answers: AnswerWords = {
  empty: '没有可以核验的内容',
  officialLink: ({ owners, kind }) => `链接属于${owners.join('、')}；${STILL_OPEN[kind]}`,
  ad: '这是广告，不是欠款',
  code: '验证码只给您自己用，谁来要都不要给',
  court: '是不是真的法院通知，打 12368 报案号核实',
  conduct: (finding) => `催收方式涉嫌违规：${finding}`,
  misstated: (finding) => `短信里的说法不属实：${finding}`,
  claimOnly: (name) => `自称${name}，但光凭文字证明不了；到${name}的官方 App 里核对`,
  claimAuthority: (name) => `自称${name}，但光凭文字证明不了；用${name}公布的电话核实`,
  claimNotHeld: (name) => `我们的名录中没有「${name}」，无法确认是谁发的`,
  claimNear: (name, near) => `我们的名录中没有「${name}」，它只是与「${near}」相近`,
  linkNotHeld: (host) => `我们的名录中没有 ${host}，不知道它是谁的`,
  nothingToHold: '没有可以拿名录核对的链接、号码或名称，看不出真假',

  askedHeld: ({ name, kind, domain, hotline }) =>
    `${name}是${kind}${domain ? `，官方网址 ${domain}` : ''}${hotline ? `，客服 ${hotline}` : ''}`,
  askedAdded: ({ name, domain, hotline }) =>
    `名录中没有${name}；添加时记下的是${[domain && `网址 ${domain}`, hotline && `电话 ${hotline}`].filter(Boolean).join('，') || '名称'}`,
  askedUnconfirmed: ({ name, kind }) => `名录把${name}记作${kind}，但来源还不够，请再核实`,
  askedAuthority: ({ name, number }) => `${name}是官方机构或公共服务${number ? `，电话 ${number}` : ''}`,
  askedUnverified: ({ name, stands }) =>
    `我们的名录中没有叫「${name}」的机构${stands.length > 0 ? `；它可能指${stands.join('、')}，也可能被人冒用` : ''}`,
  askedNear: ({ name, near }) => `我们的名录中没有「${name}」；名称相近的有「${near}」，不能当成同一家`,
  askedUnknown: (name) => `我们的名录中没有「${name}」，无法确认它是谁`,
  askedOfficialLink: ({ host, owner }) => `${host} 是${owner}的官方网址`,
  askedPublicLine: ({ number, name }) => `${number} 是公共服务电话：${name}；来电显示可以伪造，自己拨过去才可靠`,
  askedHotline: ({ number, owner }) => `${number} 是${owner}的客服电话；来电显示可以伪造，自己拨过去才可靠`,
  askedOutbound: ({ number, owner }) => `${number} 是${owner}往外打或发短信用的号码，可以伪造，不能当凭据`,
  askedCandidate: ({ number, owner }) => `${number} 有一处资料说与${owner}有关，没有得到确认，不能当官方电话`,
  askedNumberUnknown: ({ number, type }) => `我们的名录中没有 ${number}（${labels.numberType[type]}）`,
};

import type { PersonalRole } from './personal';

const ASKS =
  /(?:致电|拨打|拨通|回拨|回电|联系(?!电话|方式|人|地址)|联络|咨询|加(?!班|急|倍)|添加|搜索|关注|发送|转账|转入|转至|转到|汇款|汇入|汇至|打款|打入|打到|打至|存入|付款?到|付给|付至|收款|还款至|还款到|还至|扫码|call|dial|text|pay to|transfer|send|add|contact|reply)/g;
const NAMES_LINE =
  /(?:电话|热线|客服|专员|经理|律师|法务|法催|催收|微信|企业微信|扣扣|企鹅|qq|line|telegram|whatsapp|wechat|邮箱|账户|账号|卡号|户名|对公|tel|phone|hotline|account|payee|email)/g;
const READERS_OWN =
  /(?:您|你|本人|本机|预留|绑定|注册|尊敬的|亲爱的|身份证|借款人|持卡人|用户|客户(?!服|经理|专员)|your|dear)/g;
const SENTENCE_END = /[。;!?\n]/;
/** Characters before a number that may say whose it is. */
const CONTEXT = 48;

/**
 * Whether the text asks to turn to what stands at `at`, or speaks of what the reader has. 「请您拨打138…」 is theirs,
 * 「您预留的电话138…」 is the reader's own; in doubt it is the reader's.
 */
export function roleBefore(value: string, at: number): PersonalRole {
  const clause =
    value
      .slice(Math.max(0, at - CONTEXT), at)
      .split(SENTENCE_END)
      .at(-1) ?? '';
  const own = lastOf(READERS_OWN, clause);
  const asks = lastOf(ASKS, clause);
  return asks > own || (own < 0 && lastOf(NAMES_LINE, clause) >= 0) ? 'theirs' : 'own';
}

function lastOf(pattern: RegExp, clause: string): number {
  let last = -1;
  for (const match of clause.matchAll(pattern)) last = match.index;
  return last;
}

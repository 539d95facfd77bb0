/** Where somebody can be written to: e-mail addresses and names on messengers. */

/** In the normalised text. */
export interface FoundText {
  readonly start: number;
  readonly end: number;
}

const EMAIL = /[a-z0-9*][a-z0-9._%+*-]{0,63} ?(?:@|[([]at[)\]]) ?[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/g;
const MESSENGER =
  /(?:企业微信|微信公众号|微信|微 ?信|加微|加 ?v(?![a-z])|薇信|企鹅|扣扣|weixin|wechat|(?<![a-z])(?:vx|wx|v信|qq|tg|line|telegram|whatsapp|skype|instagram|facebook|fb|ig)(?![a-z]))((?:号码?|群号?|群组|id|昵称|客服|专员|账号|好友|搜索|添加|为|是|加|[:@=，, -]){0,8})(@?[a-z0-9][a-z0-9_.-]{3,23})(?![a-z0-9_-])/g;
/** Words that stand there without being anybody's. */
const NO_ID =
  /^(?:app|pay|https?|www|html|login|official|wechat|weixin|alipay|group|please|your|this|with|message|notice|bank|wallet|support|service|about|from|and|the|for)/;

export function findContactIds(value: string): FoundText[] {
  const found: FoundText[] = [];
  for (const match of value.matchAll(EMAIL)) found.push({ start: match.index, end: match.index + match[0].length });
  for (const match of value.matchAll(MESSENGER)) {
    const [whole, between = '', id = ''] = match;
    const isMarked = /[:=@ ]|号|id|账号|搜索|添加|加/.test(between) || id.startsWith('@');
    // 微信pay and 微信 app name no one; an id has digits or is marked as one.
    if (NO_ID.test(id.replace(/^@/, '')) || (!/\d/.test(id) && !isMarked)) continue;
    const end = match.index + whole.length;
    found.push({ start: end - id.length, end: end - (id.length - id.replace(/[.-]+$/, '').length) });
  }
  return found;
}

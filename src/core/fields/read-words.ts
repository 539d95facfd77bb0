/** `[start, end)` in the normalised text. */
interface Read {
  readonly start: number;
  readonly end: number;
}

/** A salutation stands at the head of a text, after a signature at most. */
const HEAD = 80;
const SALUTATION =
  /尊敬的 ?[^\s,，。:：;；!！、【】]{1,12}|亲爱的 ?[^\s,，。:：;；!！、【】]{1,12}|dear [a-z][a-z .'-]{0,30}/;
/** What follows a salutation without a comma: 尊敬的王女士您好, 尊敬的用户您的借款. */
const SALUTATION_TAIL = /(?:您好|你好|您|你).*$/s;
const TITLE = /先生\/女士|女士\/先生|先生|女士|小姐|同学|老师|[,，]?[您你]好/;
const NAME_CHARACTER = /[\p{Script=Han}*x＊·]/u;
/** 欧阳某某, with room for a masked double surname. */
const LONGEST_NAME = 6;
const PHONE_SALUTATION = /^(?:【[^】]{0,30}】|\[[^\]]{0,30}\])? ?(1\d{2}[\d*x]{4}\d{4})(?!\d)/;

/** 王女士, 李*您好, ***你好: a name that begins where the text, its signature or a clause does. */
function readNameAndTitle(head: string): Read | undefined {
  const title = TITLE.exec(head);
  if (!title) return undefined;
  let start = title.index;
  while (start > 0 && title.index - start <= LONGEST_NAME && NAME_CHARACTER.test(head[start - 1] ?? '')) start -= 1;
  const length = title.index - start;
  const greeting = /[您你]好$/.test(title[0]);
  // 李*您好 has lost its mask by now; in the middle of a text one character before a greeting is no name.
  const opens = start === 0 || /[】\]\s]/.test(head[start - 1] ?? '');
  if (length < (greeting && !opens ? 2 : 1) || length > LONGEST_NAME) return undefined;
  return { start, end: greeting ? title.index : title.index + title[0].length };
}

export function readAddressee(value: string): Read | undefined {
  const head = value.slice(0, HEAD);
  const salutation = SALUTATION.exec(head);
  if (salutation) {
    const words = salutation[0].replace(SALUTATION_TAIL, '').trimEnd();
    if (words.length > 3) return { start: salutation.index, end: salutation.index + words.length };
  }
  const named = readNameAndTitle(head);
  if (named) return named;
  const phone = PHONE_SALUTATION.exec(head);
  return phone?.[1] === undefined ? undefined : { start: phone[0].length - phone[1].length, end: phone[0].length };
}

const CHANNEL =
  /app(?![a-z])|客户端|公众号|小程序|手机银行|网上银行|网银|支付宝|微信|云闪付|自动扣款|自动划扣|代扣|柜台|网点|对公账户|个人账户|私人账户|二维码|收款码|还款账户|mobile banking|online banking|bank transfer|direct debit|autopay|qr code/g;
const NAMED_CHANNEL = /^(?:app|客户端|公众号|小程序|手机银行)$/;
/** Whose app it is stands before the word, what to do with it before that: 请登录〔招联金融app〕. */
const OWNER = /[\p{Script=Han}]*$/u;
const BEFORE_OWNER = /^.*(?:打开|登录|登陆|下载|通过|使用|进入|关注|查看|前往|及时|尽快|请|到|在|从|或|至|的|于|即)/s;
const SHORTEST_OWNER = 2;
const OWNER_REACH = 9;
const PAYING = /[还缴扣付转]|pay|debit|transfer|due/;
/** How far round a channel its verb may stand: 「请打开招联金融app进行还款」. */
const VERB_REACH = 12;
const MOST_CHANNELS = 3;

function ownerLength(value: string, at: number): number {
  const words = OWNER.exec(value.slice(Math.max(0, at - OWNER_REACH), at))?.[0] ?? '';
  const owner = words.replace(BEFORE_OWNER, '');
  return owner.length >= SHORTEST_OWNER ? owner.length : 0;
}

/** Ways to pay that the text names, where paying is spoken of beside them. */
export function readChannels(value: string): readonly Read[] {
  const channels: Read[] = [];
  for (const match of value.matchAll(CHANNEL)) {
    const end = match.index + match[0].length;
    if (!PAYING.test(value.slice(Math.max(0, match.index - VERB_REACH), end + VERB_REACH))) continue;
    const start = match.index - (NAMED_CHANNEL.test(match[0]) ? ownerLength(value, match.index) : 0);
    if (start >= (channels.at(-1)?.end ?? 0)) channels.push({ start, end });
    if (channels.length === MOST_CHANNELS) break;
  }
  return channels;
}

const RELATIVE_DUE =
  /(?:今[日天]|明[日天]|后天|月底|today|tomorrow)(?=[^,，。;；!！\n]{0,8}(?:到期|扣款|还款|应还|前还|due))|due (?:today|tomorrow)/;

/** 「明日到期」, “due tomorrow”: a due date with no number in it. */
export function readRelativeDue(value: string): Read | undefined {
  const match = RELATIVE_DUE.exec(value);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

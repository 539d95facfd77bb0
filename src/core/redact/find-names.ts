/** Names of people: behind labels and salutations, before titles, and wherever else a text says that someone is meant. */
import type { NormalizedText } from '../text/normalize';
import { EVERYDAY_WORD } from './name-words';
import type { PersonalRole } from './personal';
import { type NameTrust, nameEnd } from './read-name';
import { surnameLength } from './surnames';

/** In the normalised text. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly role: PersonalRole;
}

/** Whoever a text asks to pay or to call; their names matter to an authority. */
const THEIR_LABEL =
  '收款人|收款方|收款户名|收款账户名?|开户名|账户名称?|户名|户主|受益人|payee|beneficiary|account holder|account name';
const OWN_LABEL =
  '姓名|名字|委托人|受托人|签收人|被?举报人|被?投诉人|法人|签名|借款人|贷款人|共借人|欠款人|债务人|被告人?|原告|被申请人|申请人|被执行人|执行人|当事人|担保人|保证人|紧急联系人|联系人|收件人|收货人|持卡人|投保人|被保险人|承租人|称呼|父亲|母亲|配偶|丈夫|妻子|代理人|汇款人|付款人|转账人|name|borrower|debtor|recipient|cardholder|holder|guarantor';
/** Behind these a colon may be followed by anything. */
const THEIR_LOOSE_LABEL =
  '收款|经办人|承办人|业务员|催收员|催收专员|客服专员|客服|专员|客户经理|经理|律师|法官|警官|调解员|工作人员|负责人|代表人';
const OWN_LOOSE_LABEL = '通知|车主|机主|业主|客户|用户|会员|本人|学生|家长|患者|乘客|旅客';
const LABEL = new RegExp(
  `(?<![a-z])(?:(?<theirs>${THEIR_LABEL})|(?:${OWN_LABEL})|(?<loose>(?<theirsLoose>${THEIR_LOOSE_LABEL})|${OWN_LOOSE_LABEL}))(?:姓名|名称|名字)?(?: ?(?<colon>[:=]) ?|[是为叫] ?| )?[「『"'“‘《<(（\\[]?`,
  'g',
);
const SALUTATION =
  /(?:尊敬的|尊贵的|亲爱的|敬爱的|dear(?= ?\p{Script=Han})) ?(?<nobody>客户|用户|会员|顾客|持卡人|mr|mrs|ms|miss|dr)?[.:]? ?/gu;
/** 致 opens a letter; 致电, 致使, 以致 do not. */
const LETTER = /(?:^|[\n】])致[: ]?/g;

const TITLE = /先生|女士|小姐|太太|夫人|同学|老师|阿姨|大哥|大姐|叔叔|经理|主任|律师|法官|警官|专员/g;
const THEIR_TITLE = /^(?:经理|主任|律师|法官|警官|专员)/;
/** 平安的张经理, 大客户经理. */
const NO_NAME_INSIDE = /.(?:[的是了我您你和与]|客户|理财|信贷|贷款|大堂)/;
/** Characters before a title that can be a name. */
const LONGEST_BEFORE_TITLE = 4;
const LATIN_BEFORE_TITLE = /[a-z][a-z'-]*(?: [a-z][a-z'-]*){0,3} ?$/;

/** 】张伟，您好 and a line that begins so. */
const OPENING = /(?:^|[\n】\])])[ \n]*(?=\p{Script=Han})/gu;
const GREETED = /^(?:[,:;! ]{0,2}[您你](?!们)|[,:!])/;
/** ，张三您好 in the middle of a text. */
const GREETING = /(?<=[,。.!;、 ])(?=\p{Script=Han}{2,4}[您你]好)/gu;
/** 张伟、李娜和王芳: what stands between the names of a list. */
const BETWEEN = /^(?:[、/&+]|和|与|及|以及) ?/;
const LONGEST_LIST = 20;
/** 请转告张三, 您的朋友李四, 我是王五. */
const SOMEBODY =
  /(?:转告|转达|告知|通知|提醒|督促|催促|联系到?|联络|寻找|找到|叫|让|劝|替|帮|(?:您|你)的?(?:朋友|家人|亲属|亲友|亲戚|同事|员工|儿子|女儿|孩子|丈夫|妻子|老公|老婆|爱人|配偶|父亲|母亲|爸爸?|妈妈?|哥哥?|弟弟?|姐姐?|妹妹?|邻居|学生|同学|租客|房东|领导|下属|室友)|我(?:是|叫|姓)|这里是|贵司员工|贵单位员工|与|向|(?:付款?|转账?|打款?|汇款?|存|寄)[给入到至])/g;
/** Who is to be paid, and who speaks. */
const THEIR_PART = /^(?:[付转打汇存寄]|我|这里)/;
/** 张三的欠款, 李四在我平台借款: a clause that begins with the debtor. */
const CLAUSE =
  /(?<=^|[】\])\n,，。.;:!?、 ])(?=\p{Script=Han}{2,5}(?:的|在|于|名下|拖欠|欠|所欠|诉|与).{0,12}(?:欠|借|贷|逾期|账单|信用卡|债|钱|纠纷|一案))/gu;
const COURT = /诉(?=\p{Script=Han}{2,4}(?:民间|金融|借款|借贷|信用卡|合同|买卖|债务|纠纷|小额|一案))/gu;
/** 王某, 李某某 stand for a name that the writer knew. */
const SOMEONE = /\p{Script=Han}某{1,3}(?![些个种人日月年天时处地件事项方公单行])\p{Script=Han}?/gu;
/** 张*, 陈○明 in the text as it was written: normalising takes decoration away. */
const MASKED = /\p{Script=Han}(?:[Oo](?=\p{Script=Han})|[*\uFF0A\u25CB\u25CF\u25EF\u00D7\u3007]{1,3})\p{Script=Han}?/gu;

export function findNames(text: NormalizedText): FoundName[] {
  const { value } = text;
  const found: FoundName[] = [];
  const add = (start: number, role: PersonalRole, trust: NameTrust): void => {
    const end = nameEnd(text, start, trust);
    if (end !== undefined) found.push({ start, end, role });
  };
  for (const match of value.matchAll(LABEL)) {
    const { theirs, theirsLoose, loose, colon } = match.groups ?? {};
    const trust = colon !== undefined && loose === undefined ? 'label' : 'near-label';
    add(match.index + match[0].length, (theirs ?? theirsLoose) === undefined ? 'own' : 'theirs', trust);
  }
  for (const match of value.matchAll(SALUTATION)) {
    const trust = match.groups?.nobody === undefined ? 'salutation' : 'near-label';
    add(match.index + match[0].length, 'own', trust);
  }
  for (const match of value.matchAll(LETTER)) add(match.index + match[0].length, 'own', 'near-label');
  for (const match of value.matchAll(SOMEBODY)) {
    add(match.index + match[0].length, THEIR_PART.test(match[0]) ? 'theirs' : 'own', 'place');
  }
  for (const pattern of [CLAUSE, COURT]) {
    for (const match of value.matchAll(pattern)) add(match.index + match[0].length, 'own', 'place');
  }
  for (const match of value.matchAll(OPENING)) {
    const start = match.index + match[0].length;
    const end = nameEnd(text, start, 'place');
    if (end !== undefined && GREETED.test(value.slice(end, end + 3))) found.push({ start, end, role: 'own' });
  }
  for (const match of value.matchAll(GREETING)) add(match.index, 'own', 'place');
  for (const match of value.matchAll(TITLE)) {
    // 张三(先生)
    const end = value.charAt(match.index - 1) === '(' ? match.index - 1 : match.index;
    const start = nameBefore(value, end);
    const role = THEIR_TITLE.test(match[0]) ? 'theirs' : 'own';
    if (start !== undefined) found.push({ start, end, role });
  }
  for (const match of value.matchAll(SOMEONE)) {
    if (surnameLength(value, match.index) > 0) {
      const end = match.index + match[0].replace(/[^某]$/, '').length;
      found.push({ start: match.index, end, role: 'own' });
    }
  }
  return [...found, ...found.flatMap((first) => listedAfter(text, first))];
}

/** The names that follow one in a list. */
function listedAfter(text: NormalizedText, { end, role }: FoundName): FoundName[] {
  const listed: FoundName[] = [];
  let at = end;
  while (listed.length < LONGEST_LIST) {
    const between = BETWEEN.exec(text.value.slice(at, at + 4))?.[0].length;
    const start = at + (between ?? 0);
    const next = between === undefined ? undefined : nameEnd(text, start, 'place');
    if (next === undefined) break;
    listed.push({ start, end: next, role });
    at = next;
  }
  return listed;
}

/** Start of the name that ends where a title begins: the longest run that begins with a surname, or letters. */
function nameBefore(value: string, end: number): number | undefined {
  for (let length = LONGEST_BEFORE_TITLE; length > 0; length -= 1) {
    const start = end - length;
    if (start < 0 || !/^[\p{Script=Han}*\u25CB\u25CF\u00D7]+$/u.test(value.slice(start, end))) continue;
    const surname = surnameLength(value, start);
    if (surname === 0 || length > surname + 2) continue;
    const word = value.slice(start, end);
    if (length > 1 && (EVERYDAY_WORD.test(word) || NO_NAME_INSIDE.test(word))) continue;
    // 小龙女, 老王: one character that people put before.
    return /[小老阿]/.test(value.charAt(start - 1)) ? start - 1 : start;
  }
  const latin = LATIN_BEFORE_TITLE.exec(value.slice(Math.max(0, end - 40), end));
  return latin ? end - latin[0].length : undefined;
}

/** Masked names, in the folded text, which keeps the masks. */
export function findMaskedNames(
  folded: string,
  simplify: (text: string) => string,
): readonly (readonly [number, number])[] {
  return Array.from(folded.matchAll(MASKED)).flatMap((match) => {
    if (surnameLength(simplify(match[0].charAt(0)), 0) === 0) return [];
    // 李**您好: what follows a mask of two is the next word.
    const [name] = /^.[^\p{Script=Han}]+(?![您你先女的在于已，]).?/u.exec(match[0]) ?? [match[0]];
    return [[match.index, match.index + name.length] as const];
  });
}

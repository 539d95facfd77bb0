/**
 * Numbers a person could call, pay to or write to. Amounts, dates, codes, card tails and case numbers are none of them:
 * what stands directly before and after a run of digits tells them apart.
 */
import type { NormalizedText } from '../text/normalize';
import type { ContactNumber, Span } from '../types';
import { classifyNumber } from './classify-number';

const RUN = /(?<![\d.a-z])(\+ ?|[(] ?)?\d(?:[ ()-]{0,2}\d){2,25}(?![\d])/g;
/** What to press after the call is through, and an area code before a nationwide hotline: neither is part of it. */
const EXTENSION = /^(0\d{2,3}-)?(9[56]\d{3,4}|[48]00[- ]?\d{3,4}[- ]?\d{3,4})(?:-\d{1,2})*$/;
const MASKED_AFTER = /^[*x]/;
const UNIT_AFTER =
  /^ ?(?:元|万|亿|块|rmb|人民币|期|天|日|年|月|点|时|%|折|笔|次|个|分(?!机)|号(?!码)|位|名|人|条|户|积分|港币|美元|\.\d|:\d|\/\d)/;
const VALUE_BEFORE =
  /(?:尾号|末四位|后四位|金额|人民币|余额|额度|编号|单号|订单|案号|验证码|校验码|动态码|动态密码|取件码|积分|第|身份证号?码?|工号|会员卡号|会员号|[¥$￥]|rmb|hk|nt|code|otp|pin|no|\d[.,:/]?)(?:[是为:]| )*$/;
const ACCOUNT_BEFORE = /(?:账号|账户|帐号|帐户|(?<!会员)卡号|收款户|汇入|转入|打入|户名[^\d]{0,20})(?:[是为:]| )*$/;
/** Without any of these an 账号 is a customer's: of the water works, a broadband line, a lottery. */
const BANK_WORDS = /银行|开户行|支行|户名|对公|收款|转账|转入|转至|汇款|汇入|打款|打入|存入|付到|[农工建中交招]行/;
const CALL_BEFORE =
  /(?:致电|拨打|拨通|电话|热线|来电|回电|报警|联系|咨询|客服|反诈|call|dial|tel|phone|hotline|police)[^\d]{0,8}$/;
/** Characters before a number that may say what it is. */
const CONTEXT = 24;
/** 110 or 165 is a call only where the words say so; longer codes speak for themselves. */
const NEEDS_CONTEXT = 3;
const ACCOUNT_DIGITS = { least: 9, most: 25 };

const MESSENGER =
  /(?:微信|企业微信|企鹅|加微|weixin|wechat|(?<![a-z])(?:vx|wx|qq|tg|line|telegram|whatsapp|skype)(?![a-z]))((?:号码?|群|id|客服|账号|为|是|加|[:@= -]){0,6})([a-z0-9][a-z0-9_-]{4,23})(?![a-z0-9_-]|\.[a-z])/g;
/** A megabyte of digits holds more, and nobody reads them: what is made of them stays bounded. */
const MAX_NUMBERS = 5_000;

/** In order of appearance. Digits inside `links` do not count. Linear in the text's length. */
export function extractNumbers(text: NormalizedText, links: readonly { readonly span: Span }[]): ContactNumber[] {
  const numbers: ContactNumber[] = [];
  const free = outside(links.map((link) => link.span));
  const add = (start: number, end: number, found: Pick<ContactNumber, 'type' | 'value'> | undefined): void => {
    if (!found || numbers.length >= MAX_NUMBERS) return;
    const span = text.toOriginal(start, end);
    if (free(span)) numbers.push({ ...found, text: text.original.slice(span[0], span[1]), span });
  };
  // Asked once: a text may hold thousands of numbers.
  const setting: Setting = { value: text.value, speaksOfBanks: BANK_WORDS.test(text.value) };
  for (const match of text.value.matchAll(RUN)) {
    const [run] = match;
    const [, area = '', hotline = run] = EXTENSION.exec(run) ?? [];
    const whole = contactNumber(setting, match.index + area.length, hotline, match.index);
    add(match.index + area.length, match.index + area.length + hotline.length, whole);
    if (whole || !run.includes(' ')) continue;
    // Two numbers side by side: 客服4 13900001234. What stands before the run stands before each.
    for (const { 0: part, index } of run.matchAll(/\S{7,}/g)) {
      const start = match.index + index;
      add(start, start + part.length, contactNumber(setting, start, part, match.index));
    }
  }
  for (const match of text.value.matchAll(MESSENGER)) {
    const [whole, separator = '', id = ''] = match;
    if (/\d/.test(id) || separator.includes(':')) {
      add(match.index + whole.length - id.length, match.index + whole.length, { type: 'messenger-id', value: id });
    }
  }
  return withoutOverlaps(numbers);
}

interface Setting {
  readonly value: string;
  readonly speaksOfBanks: boolean;
}

function contactNumber(
  { value, speaksOfBanks }: Setting,
  start: number,
  run: string,
  contextEnd = start,
): Pick<ContactNumber, 'type' | 'value'> | undefined {
  const digits = run.replace(/\D/g, '');
  const before = value.slice(Math.max(0, contextEnd - CONTEXT), contextEnd);
  const after = value.slice(start + run.length, start + run.length + 4);
  if (MASKED_AFTER.test(after)) return undefined;
  const isLongEnough = digits.length >= ACCOUNT_DIGITS.least && digits.length <= ACCOUNT_DIGITS.most;
  if (isLongEnough && ACCOUNT_BEFORE.test(before) && speaksOfBanks) {
    return classifyNumber(digits, false)?.type === 'bank-card'
      ? { type: 'bank-card', value: digits }
      : { type: 'bank-account', value: digits };
  }
  if (VALUE_BEFORE.test(before) || (digits.length < 10 && UNIT_AFTER.test(after))) return undefined;
  const classified = classifyNumber(digits, run.startsWith('+'));
  if (classified && digits.length <= NEEDS_CONTEXT && !CALL_BEFORE.test(before)) return undefined;
  return classified;
}

function outside(spans: readonly Span[]): (span: Span) => boolean {
  let next = 0;
  let previousStart = 0;
  return ([start, end]) => {
    // Both lists are ordered, but two passes are made over the text.
    if (start < previousStart) next = 0;
    previousStart = start;
    while (next < spans.length && (spans[next]?.[1] ?? 0) <= start) next += 1;
    const [linkStart] = spans[next] ?? [Number.POSITIVE_INFINITY];
    return end <= linkStart;
  };
}

/** A messenger id that is digits was read as a number as well: the id is what was meant. */
function withoutOverlaps(numbers: readonly ContactNumber[]): ContactNumber[] {
  const sorted = [...numbers].sort(
    (a, b) => a.span[0] - b.span[0] || Number(b.type === 'messenger-id') - Number(a.type === 'messenger-id'),
  );
  const kept: ContactNumber[] = [];
  for (const number of sorted) {
    const last = kept.at(-1);
    if (!last || number.span[0] >= last.span[1]) kept.push(number);
    else if (number.type === 'messenger-id' && last.type !== 'messenger-id') kept[kept.length - 1] = number;
  }
  return kept;
}

/** What a form field asks for, read from everything that tells a person so: its type, names, label, placeholder and the words before it. */
import type { AskedFor } from '@/src/core/page/page-facts';
import { allIn, isMatch, parentOf, previousOf, textOf } from './plain';

export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export const FIELD_SELECTOR =
  'input:not([type=hidden],[type=submit],[type=button],[type=image],[type=reset],[type=checkbox],[type=radio],[type=range],[type=color],[type=search]),textarea,select';

/** Words before a field belong to it only when they are a label's worth. */
const LONGEST_LABEL = 40;
const MOST_LABELS = 4;

type FieldSort = Exclude<AskedFor, 'payment-qr' | 'account-transfer' | 'app-file'>;

/**
 * In this order: 「信用卡安全码」 is a security code, 「银行预留手机号」 a phone, 「持卡人姓名」 a name. Names in code (`idCard`,
 * `bank_card_no`) come with their separators taken out.
 */
const BY_WORDS: readonly (readonly [FieldSort, RegExp])[] = [
  [
    'cvv',
    /安全码|安全碼|安全號碼|卡背|背面.{0,6}[三3]|[末后後][三3]位|\bcvv2?\b|\bcvc2?\b|\bcsc\b|cvv2?$|security ?code|card verification/i,
  ],
  [
    'sms-code',
    /短信码|(?:短信|手机|手機|簡訊|動態|动态|校验|校驗)(?:验证|驗證|校验|確認)?(?:码|碼|口令|密码|密碼)|(?:sms|otp|verify|verification|auth|mobile|phone|msg|one ?time)\W?(?:pass)?(?:code|word)|smscode|yzm/i,
  ],
  [
    'phone',
    /手机|手機|行動電話|联系电话|聯絡電話|电话|電話|联系方式|聯絡方式|mobile|\bphone|phone(?:no|number)?\b|\btel\b|cellphone/i,
  ],
  [
    'id-card',
    /身份证|身分證|身份證|证件号|證件號|证件号码|居留證|\bid ?(?:card|no|number)\b|id ?card|idno|sfz|cert(?:ificate)? ?(?:no|num)|identity|national ?id/i,
  ],
  ['name', /姓名|真实姓名|真實姓名|持卡人|户名|戶名|名字|real ?name|full ?name|your ?name|card ?holder|xingming/i],
  [
    'bank-card',
    /银行卡|銀行卡|信用卡|储蓄卡|儲蓄卡|借记卡|卡号|卡號|银行账号|銀行帳號|提款卡|金融卡|card ?(?:no|num|number)|bank ?(?:card|account|no)|debit ?card|credit ?card|\bpan\b/i,
  ],
  ['password', /密码|密碼|口令|password|passwd|\bpwd\b|\bpin\b/i],
  ['address', /地址|户籍|戶籍|住址|居住地|所在地|street|\baddress\b(?! ?bar)|home ?address|shipping/i],
];

/** An image to copy letters from is no code by SMS. */
const IMAGE_CODE = /图形|圖形|图片|圖片|captcha|算式|计算结果|imgcode|vcode ?img/i;
const ANY_CODE = /验证码|驗證碼|校验码|驗證碼|\bcode\b|vcode/i;
const SENDS_CODE = /获取|獲取|发送|發送|取得|重新|send|get/i;
const MAIL = /e-?mail|邮箱|郵箱|電子郵件|邮件/i;

const BY_AUTOCOMPLETE: Readonly<Record<string, FieldSort>> = {
  'one-time-code': 'sms-code',
  'cc-number': 'bank-card',
  'cc-csc': 'cvv',
  'cc-name': 'name',
  name: 'name',
  tel: 'phone',
  'tel-national': 'phone',
  'street-address': 'address',
  'address-line1': 'address',
  'current-password': 'password',
  'new-password': 'password',
};

/** @returns nothing for a field that asks for nothing of the kind: a search, a comment, an amount */
export function fieldKind(field: Field): FieldSort | undefined {
  const autocomplete = field.getAttribute('autocomplete')?.trim().toLowerCase().split(/\s+/).at(-1) ?? '';
  const told = Object.hasOwn(BY_AUTOCOMPLETE, autocomplete) ? BY_AUTOCOMPLETE[autocomplete] : undefined;
  if (told && told !== 'password') return told;
  const words = wordsOf(field);
  const isPassword = field instanceof HTMLInputElement && field.type === 'password';
  for (const [sort, pattern] of BY_WORDS) {
    if (sort === 'password' && isPassword) break;
    // A password field named after an account (「手机号登录密码」) is still a password.
    if (isPassword && (sort === 'phone' || sort === 'name' || sort === 'address')) continue;
    if (pattern.test(words)) return sort === 'address' && MAIL.test(words) ? undefined : refined(sort, words);
  }
  if (isPassword) return 'password';
  if (ANY_CODE.test(words) && !IMAGE_CODE.test(words) && isBesideSendButton(field)) return 'sms-code';
  if (field instanceof HTMLInputElement && field.type === 'tel' && !/\d|金额|金額|amount/.test(words)) return 'phone';
  return told;
}

/** 「银行卡密码」, 「信用卡查询密码」: asked for is the password. */
function refined(sort: FieldSort, words: string): FieldSort {
  return (sort === 'bank-card' || sort === 'phone') && /密码|密碼|password|\bpwd\b/i.test(words) ? 'password' : sort;
}

function wordsOf(field: Field): string {
  const named = [field.name, field.id, field.getAttribute('data-name') ?? ''].map(spelledOut);
  const told = [
    field instanceof HTMLSelectElement ? '' : field.placeholder,
    field.getAttribute('aria-label') ?? '',
    field.title,
    labelOf(field),
  ];
  return [...named, ...told].join(' ').slice(0, 400);
}

/** `bankCardNo`, `id_card` → `bank card no`, `id card`. */
function spelledOut(name: string): string {
  return name.replace(/([a-z\d])(?=[A-Z])/g, '$1 ').replace(/[_\-.[\]]+/g, ' ');
}

function labelOf(field: Field): string {
  const labels = [...(field.labels ?? [])].slice(0, MOST_LABELS).map(textOf);
  const ids = field.getAttribute('aria-labelledby')?.split(/\s+/).slice(0, MOST_LABELS) ?? [];
  const root = field.getRootNode();
  const named = ids.map((id) =>
    root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null,
  );
  const texts = [...labels, ...named.map((element) => (element ? textOf(element) : ''))];
  if (texts.length === 0) texts.push(wordsBefore(field));
  return texts.map((text) => text.trim().slice(0, LONGEST_LABEL)).join(' ');
}

/** The nearest words before the field in its row, where nothing else stands between: `<div><span>卡号</span><input></div>`. */
function wordsBefore(field: Field): string {
  let element: Element = field;
  for (let depth = 0; depth < 3; depth += 1) {
    for (let before = previousOf(element); before; before = previousOf(before)) {
      if (before instanceof Element && isMatch(before, 'input,textarea,select,form')) return '';
      const text = textOf(before).trim();
      if (text !== '') return text.length <= LONGEST_LABEL ? text : '';
    }
    const parent = parentOf(element);
    if (!parent || isMatch(parent, 'form,body')) return '';
    element = parent;
  }
  return '';
}

function isBesideSendButton(field: Field): boolean {
  const parent = parentOf(field);
  const row = (parent && parentOf(parent)) ?? parent;
  const buttons = row ? allIn(row, 'button,a,input[type=button],[role=button],[class*="btn" i],[class*="code" i]') : [];
  return [...buttons]
    .slice(0, 6)
    .some((button) => SENDS_CODE.test(textOf(button) + (button.getAttribute('value') ?? '')));
}

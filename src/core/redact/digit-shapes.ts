/**
 * The shapes of numbers, in normalised text. `SHAPES` and what follows them are hidden; `KEPT` stays where no shape has it.
 */
import type { PersonalKind } from './personal';

const MASK = '[*\\u25CF\\u25CB\\u25EF\\u00D7\\u25A0\\u25A1#x]';
const GAP = '[ .*~\\u00B7\\u2010-\\u2015_/-]{0,2}';
const YEAR = '(?:19|20)\\d{2}';
const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12]\\d|3[01])';
const ALONE = '(?<![\\d])';
const NO_WORD_BEFORE = '(?<![a-z0-9])';

/** Plates of mainland vehicles. */
const PLATE =
  '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][a-z][ \\u00B7.-]?(?=[a-z]{0,4}\\d)[a-z0-9]{5,6}(?![a-z0-9])';

type Shape = readonly [PersonalKind, RegExp];

/** In this order: an ID holds a date, a card may hold a telephone number. */
export const SHAPES: readonly Shape[] = [
  [
    'id-number',
    new RegExp(
      `${ALONE}[1-9](?:${GAP}\\d){5}${GAP}${YEAR}${GAP}${MONTH}${GAP}${DAY}${GAP}\\d(?:${GAP}\\d){2}${GAP}[\\dx](?![a-z0-9])`,
      'g',
    ),
  ],
  ['id-number', new RegExp(`${ALONE}[1-9]\\d{5}(?:${GAP}\\d){11}${GAP}x(?![a-z0-9])`, 'g')],
  ['id-number', new RegExp(`${ALONE}[1-9]\\d{5}${GAP}\\d{2}${MONTH}${DAY}${GAP}\\d{3}(?!\\d)`, 'g')],
  // Taiwan's, also of residents; Hong Kong's with its check digit in brackets or without; Macau's.
  ['id-number', new RegExp(`${NO_WORD_BEFORE}[a-z]${GAP}[1289a-d](?:${GAP}\\d){8}(?![a-z0-9])`, 'g')],
  [
    'id-number',
    new RegExp(
      `${NO_WORD_BEFORE}[a-z]{1,2}${GAP}\\d{3}${GAP}\\d{3}(?:${GAP}(?:[(\\[][\\da][)\\]]|[\\da]))?(?![a-z0-9])`,
      'g',
    ),
  ],
  ['id-number', new RegExp(`${ALONE}[157]\\d{6} ?[(\\[/]\\d[)\\]]?(?!\\d)`, 'g')],
  ['id-number', new RegExp(`${NO_WORD_BEFORE}[a-z]{1,2}\\d{7,10}(?![a-z0-9])`, 'g')],
  [
    'card',
    new RegExp(
      `${ALONE}\\d{4}(?:[ .*~+\\u00B7\\u2010-\\u2015_/-]{1,3}\\d{4}){2,4}(?:[ .*~+\\u00B7\\u2010-\\u2015_/-]{1,3}\\d{1,4})?(?!\\d)`,
      'g',
    ),
  ],
  [
    'phone',
    new RegExp(`${ALONE}(?:(?:\\+|\\(\\+?|00) ?86\\)?${GAP}|86${GAP})?1(?:${GAP}[3-9])(?:${GAP}\\d){9}(?!\\d)`, 'g'),
  ],
  ['phone', new RegExp(`(?:\\+|${ALONE}00)\\d(?:[ ().-]{0,2}\\d){6,16}`, 'g')],
  ['phone', new RegExp(`${ALONE}\\(?0\\d{1,3}\\)?[ -]{0,2}\\d(?:[ -]?\\d){5,8}(?!\\d)`, 'g')],
  ['reference', new RegExp(PLATE, 'g')],
];

/** 138****5678, 6222 **** 1234, ****1234, 110101********123x. */
export const MASKED = new RegExp(
  `(?<![a-z0-9*])(?:[a-z]{0,2}\\d{1,10}[ -]?${MASK}(?:[ -]?${MASK}){1,17}(?:[ -]?[\\dx]{1,6})?|${MASK}(?:[ -]?${MASK}){1,17}[ -]?\\d{2,6})(?![a-z0-9])`,
  'g',
);
export const TAIL =
  /(?:卡号|尾号|尾数|末四位|末4位|后四位|后4位|后六位|末位|ending(?: in| with)?|last (?:4|four)(?: digits)?(?: of)?)[^\d]{0,3}(\d{3,6}x?)(?!\d)/g;
/** 尾号为1234、5678. */
export const TAIL_MORE = /[、,和与及/] ?(\d{3,6}x?)(?!\d|[元天期日.%]|,\d{3})/y;
export const CODE =
  /(?:验证码|校验码|动态码|动态密码|激活码|取件码|提取码|邀请码|密码|口令|\b(?:code|otp|pin)\b)(?: ?(?:is|[是为:]))? ?([a-z]{0,4}-?\d[a-z0-9-]{3,11})/g;
export const CODE_BEFORE = /(?<!\d)(\d{4,8})[ (（]{0,2}(?=[^\d\n。,]{0,10}(?:验证码|校验码|动态码|动态密码))/g;
export const REFERENCE =
  /(?:合同|合约|协议|借据|贷款|订单|单|流水|交易|编|工|学|保单|批次|凭证|申请|档案|案件?|受理|业务|客户|会员|序)(?:编|序)?号码?(?: ?[是为:])? ?([a-z0-9][a-z0-9_-]{3,40})/g;
export const TOKEN = /(?<![a-z0-9])(?=[a-z0-9]{0,24}\d)(?=[a-z0-9]{0,24}[a-z])[a-z0-9]{6,40}(?![a-z0-9])/g;

const NUMBER = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d{1,9}(?:\\.\\d{1,4})?';
export const KEPT: readonly RegExp[] = [
  // Amounts, by what stands behind them, before them, or by their cents.
  new RegExp(
    `(?<![\\d.,])(?:${NUMBER}) ?(?:[万亿千百]?(?:元|块|圆|角|分|港币|港元|美元|台币|人民币)|[万亿千百]|%|\\u2030|(?:rmb|cny|usd|hkd|twd|ntd|yuan|dollars?)(?![a-z]))`,
    'g',
  ),
  new RegExp(`(?:[$¥€£]|(?<![a-z])(?:rmb|cny|usd|hkd|twd|ntd?)|人民币)[ :]?(?:${NUMBER})(?!\\d|,\\d{3}|[ -]\\d)`, 'g'),
  new RegExp(
    `(?:金额|本金|余额|欠款|应还|需还|待还|未还|还款|还清|利息|罚息|息费|违约金|滞纳金|费用|总额|合计|总计|共计|额度|最低|账单|本息|amount|balance|total|pay)(?: ?(?:is|of|[是为共约计:]))? ?(?:${NUMBER})(?!\\d|,\\d{3}|[ .-]\\d)`,
    'g',
  ),
  /(?<![\d.,])(?:\d{1,3}(?:,\d{3})+|\d{1,9})\.\d{2}(?![\d.])/g,
  /(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/g,
  // Dates and times, years of the Republic included.
  new RegExp(`${ALONE}${YEAR} ?[-/.年] ?(?:0?[1-9]|1[0-2]) ?[-/.月] ?(?:0?[1-9]|[12]\\d|3[01])(?:日|号)?(?!\\d)`, 'g'),
  new RegExp(`${ALONE}(?:0?[1-9]|[12]\\d|3[01])[-/.](?:0?[1-9]|[12]\\d|3[01])[-/.]${YEAR}(?!\\d)`, 'g'),
  new RegExp(`${ALONE}1[0-2]\\d ?[-/.年] ?(?:0?[1-9]|1[0-2]) ?[-/.月] ?(?:0?[1-9]|[12]\\d|3[01])日?(?!\\d)`, 'g'),
  new RegExp(`${ALONE}${YEAR}${MONTH}${DAY}(?!\\d)`, 'g'),
  new RegExp(`${ALONE}${YEAR} ?年?[-/] ?(?:0?[1-9]|1[0-2])(?!\\d|[-/.]\\d)`, 'g'),
  /(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])/g,
];

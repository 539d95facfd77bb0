/** Where somebody lives. Courts and branches have addresses too; a street with a house number is hidden whoever is at home there. */
import type { FoundText } from './find-contact-ids';

/** Behind 地址：, up to the next mark, where it has a part that addresses have. */
const LABELLED =
  /(?:地址|住址|住所|户籍地?|籍贯|户籍所在地|现居住地|现住|家住|居住地|寄往|送达地|address)(?: ?[:=是为] ?| )([^,，。;；!！?？\n]{4,60})/g;
const LABELLED_LATIN = /address ?[:=] ?([a-z0-9][a-z0-9 ,.'#/-]{6,100})/g;
const PART = /[省市区县乡镇村路街巷弄号栋幢楼室]|\d.{0,40}(?:road|street|avenue|lane|estate|court|building|floor|flat)/;
const HOUSE_NUMBER = /\d{1,5}(?:[-之]\d{1,4})?(?:号|弄|栋|幢|单元|楼|室)(?!码|线|令|文|院)/g;
const STREET =
  /(?:路|街|大道|街道|巷|弄|胡同|村|社区|小区|花园|新村|苑|镇|乡|公寓|大厦|广场|[路街][东西南北中一二三四五六七八九]段)$/;
/** What a street name goes back to: the beginning of the clause, or a word that leads to a place. */
const LEADS_TO =
  /^.*(?:[^\p{Script=Han}\d a-z-]|到达|前往|送至|寄往|寄到|寄至|家住|住在|位于|现住|来到|户籍|籍贯|住址|地址|[到往至于住寄在为是])/su;
const REST = /(?:[\p{Script=Han}a-z\d-]{0,12}?\d{1,5}[a-z]?(?:号楼?|栋|幢|楼|层|单元|室|房|座|f)){0,6}\d{0,4}/uy;
/** 广东省深圳市南山区科技园南区T2栋: no street, but from the city to the door. */
const CHAIN =
  /(?:\p{Script=Han}{2,7}(?:省|自治区))?\p{Script=Han}{2,7}市\p{Script=Han}{1,7}[区县镇][\p{Script=Han}a-z\d-]{2,30}?\d[a-z\d-]{0,5}(?:号|栋|幢|楼|层|单元|室|座|房)(?:[\p{Script=Han}a-z\d-]{0,12}?\d{1,5}(?:室|房|号|层|楼)?)?/gu;
const ENGLISH =
  /(?<![a-z\d])(?:(?:flat|room|rm|unit|block|shop)\.? ?[a-z\d]{1,5},? ?(?:\d{1,2}\/?f,? ?)?)?\d{1,5}[a-z]? (?:[a-z]+ ){1,4}(?:road|street|avenue|lane|drive|rd|st|ave)(?![a-z])/g;
/** Characters before a house number in which its street begins. */
const REACH = 36;

export function findAddresses(value: string): FoundText[] {
  const found: FoundText[] = [];
  for (const match of value.matchAll(LABELLED)) {
    const [whole, address = ''] = match;
    if (!PART.test(address) || /^(?:https?|www)|法院|派出所/.test(address)) continue;
    const end = match.index + whole.length;
    found.push({ start: end - address.length, end });
  }
  for (const match of value.matchAll(LABELLED_LATIN)) {
    const [whole, address = ''] = match;
    const end = match.index + whole.length;
    if (PART.test(address)) found.push({ start: end - address.length, end });
  }
  for (const match of value.matchAll(HOUSE_NUMBER)) {
    const left = value.slice(Math.max(0, match.index - REACH), match.index);
    if (!STREET.test(left.replace(/[\d-]{0,6}$/, ''))) continue;
    const street = left.replace(LEADS_TO, '');
    REST.lastIndex = match.index + match[0].length;
    const rest = REST.exec(value)?.[0].length ?? 0;
    if (street.length >= 2)
      found.push({ start: match.index - street.length, end: match.index + match[0].length + rest });
  }
  for (const match of value.matchAll(CHAIN)) found.push({ start: match.index, end: match.index + match[0].length });
  for (const match of value.matchAll(ENGLISH)) found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}

/**
 * Numbers that tell who somebody is or where their money lies.
 *
 * Idea: what has the shape of an ID, a card or a telephone number goes, however it is spaced. Of the other digits those stay that are
 * plainly amounts, dates, times or public lines; any other run of five and more goes too, because a number that nothing explains may
 * be anybody's. Short ones stay, unless they are the tail of a card or a code.
 */
import { classifyNumber } from '../phone/classify-number';
import { CASE_NUMBER } from '../text/case-number';
import type { Span } from '../types';
import { CODE, CODE_BEFORE, KEPT, MASKED, REFERENCE, SHAPES, TAIL, TAIL_MORE, TOKEN } from './digit-shapes';
import type { PersonalKind, PersonalRole, PublicKnowledge } from './personal';
import { roleBefore } from './role-before';

/** In the normalised text. */
export interface FoundDigits {
  readonly start: number;
  readonly end: number;
  readonly kind: PersonalKind;
  readonly role: PersonalRole;
}

const RUN = /\+?\d(?:[ ().\u00B7\u2010-\u2015_-]{0,2}\d)*/g;
/** Digits that a run must have before it is hidden though nothing is known of it. */
const TELLING = 5;
/** Ports of enterprises: nobody's own. */
const ENTERPRISE_PORT = /^106\d{5,17}$/;
const PORT_BEFORE = /(?:发送|发到|编辑|回复|短信|端口|号段|来自|发件|通道)[^\d]{0,8}$/;

const CARD_BEFORE = /(?:账号|账户|卡号|银行|支行|开户行|户名|[农工建中交招]行|a\/c|account|card)[^\d]{0,24}$/;
const CALL_BEFORE = /(?:致电|拨打|电话|热线|手机|来电|回电|tel|phone|call|mobile|whatsapp)[^\d]{0,4}$/;

/**
 * In order of discovery, never overlapping.
 *
 * @param isPublicNumber lines of institutions and authorities; hotlines and toll-free numbers are public without it
 */
export function findDigits(value: string, isPublicNumber: PublicKnowledge['isPublicNumber']): FoundDigits[] {
  const found: FoundDigits[] = [];
  const settled = new Uint8Array(value.length);
  const isFree = (start: number, end: number): boolean => settled.subarray(start, end).every((mark) => mark === 0);
  const hide = (start: number, end: number, kind: PersonalKind): void => {
    settled.fill(HIDDEN, start, end);
    found.push({ start, end, kind, role: roleBefore(value, start) });
  };
  const hideFree: Hide = (start, end, kind) => {
    if (isFree(start, end)) hide(start, end, kind);
  };
  const isPublic = (digits: string): boolean => isPublicLine(digits) || isPublicNumber(digits);

  for (const [kind, pattern] of SHAPES) {
    for (const match of value.matchAll(pattern)) {
      const digits = digitsOf(match[0]);
      if (kind === 'phone' && isPublic(digits)) settled.fill(STAYS, match.index, match.index + match[0].length);
      else hideFree(match.index, match.index + match[0].length, kind);
    }
  }
  for (const match of value.matchAll(MASKED)) {
    const end = match.index + match[0].length;
    hideFree(match.index, end, maskedKind(match[0], before(value, match.index)));
  }
  hideTails(value, hideFree);
  hideGroup(value, CODE, 'reference', hideFree);
  hideGroup(value, CODE_BEFORE, 'reference', hideFree);
  for (const match of value.matchAll(CASE_NUMBERS)) {
    const serial = /\d+(?=号$)/.exec(match[0]);
    if (!serial) continue;
    settled.fill(STAYS, match.index, match.index + serial.index);
    hide(match.index + serial.index, match.index + serial.index + serial[0].length, 'reference');
  }
  for (const match of value.matchAll(REFERENCE)) {
    const [whole, reference = ''] = match;
    const end = match.index + whole.length;
    if (/\d/.test(reference) && !isPublic(reference)) hide(end - reference.length, end, 'reference');
  }
  for (const match of value.matchAll(TOKEN)) {
    if (digitsOf(match[0]).length >= TELLING) hide(match.index, match.index + match[0].length, 'reference');
  }
  for (const pattern of KEPT) {
    for (const match of value.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (isFree(match.index, end) && !CALL_BEFORE.test(before(value, match.index)))
        settled.fill(STAYS, match.index, end);
    }
  }
  for (const match of value.matchAll(RUN)) {
    const hasHidden = settled.subarray(match.index, match.index + match[0].length).includes(HIDDEN);
    for (const [start, end] of freePieces(match[0], match.index, settled)) {
      // What is left of a number that was hidden in part belongs to it.
      if (hasHidden) hide(start, end, 'reference');
      else hideUnexplained(value, start, end, isPublic, hide);
    }
  }
  return found;
}

/** Marks of characters about which something is settled. */
const HIDDEN = 1;
const STAYS = 2;

type Hide = (start: number, end: number, kind: PersonalKind) => void;

const CASE_NUMBERS = new RegExp(CASE_NUMBER, 'gu');

function hideTails(value: string, hide: Hide): void {
  for (const match of value.matchAll(TAIL)) {
    let [whole, tail = ''] = match;
    let end = match.index + whole.length;
    for (;;) {
      hide(end - tail.length, end, 'card');
      TAIL_MORE.lastIndex = end;
      const more = TAIL_MORE.exec(value);
      if (!more) break;
      [whole, tail = ''] = more;
      end = more.index + whole.length;
    }
  }
}

function hideGroup(value: string, pattern: RegExp, kind: PersonalKind, hide: Hide): void {
  for (const match of value.matchAll(pattern)) {
    const [whole, group = ''] = match;
    const start = match.index + whole.lastIndexOf(group);
    hide(start, start + group.length, kind);
  }
}

/** Stretches of a run of digits about which nothing has been settled yet. */
function freePieces(run: string, from: number, settled: Uint8Array): readonly Span[] {
  const pieces: Span[] = [];
  let start: number | undefined;
  for (let at = 0; at <= run.length; at += 1) {
    const isFree = at < run.length && settled[from + at] === 0;
    if (isFree) start ??= at;
    else if (start !== undefined) {
      const digits = /\+?\d(?:.*\d)?/.exec(run.slice(start, at));
      if (digits) pieces.push([from + start + digits.index, from + start + digits.index + digits[0].length]);
      start = undefined;
    }
  }
  return pieces;
}

/** Any number of five digits and more, unless it or each of its parts is a public line or too short to tell anything. */
function hideUnexplained(
  value: string,
  start: number,
  end: number,
  isPublic: (digits: string) => boolean,
  hide: Hide,
): void {
  const run = value.slice(start, end);
  const digits = digitsOf(run);
  const context = before(value, start);
  if (digits.length < TELLING || isPublic(digits)) return;
  if (ENTERPRISE_PORT.test(digits) && PORT_BEFORE.test(context)) return;
  const parts = run.split(/(?<=[ ()])(?=\d)/);
  const isLine = (part: string): boolean => digitsOf(part).length >= TELLING && isPublic(digitsOf(part));
  const lines = parts.filter(isLine).length;
  if (lines === parts.length) return;
  // 客服95588 23456789: each by itself; but a card in groups may hold what looks like a line.
  const isOneNumber = digits.length > LEAST_OF_A_CARD && digits.length <= MOST_OF_A_CARD;
  if (lines > 0 && !isOneNumber) {
    let at = start;
    for (const part of parts) {
      const isTelling = digitsOf(part).length >= TELLING && !isLine(part);
      if (isTelling) hide(at, at + part.trimEnd().length, kindOf(digitsOf(part), context));
      at += part.length;
    }
    return;
  }
  hide(start, end, kindOf(digits, context));
}

function maskedKind(masked: string, context: string): PersonalKind {
  if (/身份|证件|\bid(?: no)?\b/.test(context)) return 'id-number';
  return /^1[3-9]/.test(masked) || CALL_BEFORE.test(context) ? 'phone' : 'card';
}

function kindOf(digits: string, context: string): PersonalKind {
  if (CALL_BEFORE.test(context)) return 'phone';
  const known = classifyNumber(digits, false)?.type;
  if (known === 'bank-card' || CARD_BEFORE.test(context) || digits.length >= LEAST_OF_A_CARD) return 'card';
  return digits.length >= LEAST_OF_A_PHONE ? 'phone' : 'reference';
}

/** Accounts of banks begin at twelve digits, telephone numbers at seven: words for what is hidden, no more. */
const LEAST_OF_A_CARD = 12;
const MOST_OF_A_CARD = 19;
const LEAST_OF_A_PHONE = 7;

/**
 * Hotlines, short codes and toll-free numbers. Longer numbers that begin with 95 or 96 are public only by the registry: those of
 * Hong Kong's mobiles begin so too.
 */
function isPublicLine(digits: string): boolean {
  const local = digits.replace(/^0\d{2,3}(?=9[56]\d{3,4}$)/, '');
  const type = classifyNumber(local, false)?.type;
  return type === 'toll-free' || type === 'short-code' || (type === 'hotline' && !/^9[56]\d{5}/.test(local));
}

function digitsOf(run: string): string {
  return run.replace(/\D/g, '');
}

function before(value: string, at: number): string {
  return value.slice(Math.max(0, at - CONTEXT), at);
}

/** Characters before a number that may say what it is. */
const CONTEXT = 32;

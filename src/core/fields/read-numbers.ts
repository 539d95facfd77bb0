import type { CalendarDay } from './calendar';
import {
  ACCOUNT_BEFORE,
  DATE_AFTER,
  DATE_BEFORE,
  DAYS_AFTER,
  DAYS_BEFORE,
  MONEY_AFTER,
  MONEY_BEFORE,
  RATE_BEFORE,
} from './field-labels';
import { roleAfter, roleBefore } from './labels';
import { matchAt } from './match-at';
import { readDate } from './read-dates';

interface Read {
  /** `[start, end)` in the normalised text. */
  readonly start: number;
  readonly end: number;
}

export type MoneyRole = 'received' | 'principal' | 'repayment' | 'amount' | 'balance' | 'late-interest' | 'interest';

/** What a number in the text stands for, with its value. Money in the currency's main unit, rates as a fraction. */
export type NumberReading = Read &
  (
    | { readonly sort: 'money'; readonly role: MoneyRole; readonly value: number }
    | { readonly sort: 'days'; readonly role: 'overdue' | 'term' | 'until-due'; readonly value: number }
    | { readonly sort: 'date'; readonly role: 'due' | 'deadline' | 'as-of'; readonly day: CalendarDay }
    | { readonly sort: 'day-of-month'; readonly role: 'due' | 'deadline' }
    | { readonly sort: 'rate'; readonly per: 'day' | 'month' | 'year'; readonly value: number }
    | { readonly sort: 'account' }
  );

/** How far before a number its label may begin: 「账单未还金额人民币」 is nine, an English label needs more. */
const LABEL_REACH = 20;
/** A notice states a dozen numbers; a text of a megabyte need not be read to the end for a checklist. */
const MOST_READINGS = 64;
/** Mean days in a month. */
const MONTH_DAYS = 30.4;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** End of the number that starts at `start`: digits, thousands commas, one decimal part (1,570.44). */
function numberEnd(value: string, start: number): number {
  let at = start;
  for (;;) {
    while (isDigit(value.charCodeAt(at))) at += 1;
    const grouped =
      value[at] === ',' &&
      isDigit(value.charCodeAt(at + 1)) &&
      isDigit(value.charCodeAt(at + 2)) &&
      isDigit(value.charCodeAt(at + 3)) &&
      !isDigit(value.charCodeAt(at + 4));
    if (!grouped) break;
    at += 4;
  }
  if (value[at] === '.' && isDigit(value.charCodeAt(at + 1))) {
    let decimals = at + 1;
    while (isDigit(value.charCodeAt(decimals))) decimals += 1;
    // 2026.7.15 is a date, 1.2.3 a version.
    if (value[decimals] !== '.' || !isDigit(value.charCodeAt(decimals + 1))) return decimals;
  }
  return at;
}

const REST_OF_SLASHED_DATE = /\/(\d{1,2})(?:\/(?:20)?\d{2})?(?![\d/期])/y;
const CURRENCY_BEFORE = /(?:人民币|rmb|hk\$|nt\$|ntd|us\$|usd|hkd|cny|[¥￥$])[: ]?$/;
const BARE_LABEL = /(?:余额|金额|账单|应还款?|欠款)[:：为是]?$/;
const MONEY_UNIT = /(?:(万|w)元?|元|块钱?|圆)/y;
const MULTIPLE_DAYS = /天|日|days?/y;
const MULTIPLE_MONTHS = /个月/y;

function readMoney(value: string, from: number, start: number, end: number): NumberReading | undefined {
  const currency = CURRENCY_BEFORE.exec(value.slice(Math.max(from, start - 5), start));
  const unit = matchAt(MONEY_UNIT, value, end);
  // 「余额657.09」: statements leave the unit out, but write the cents.
  const bare = !currency && !unit && value[end - 3] === '.' && BARE_LABEL.test(value.slice(from, start));
  if (!currency && !unit && !bare) return undefined;
  const first = start - (currency?.[0].length ?? 0);
  const last = end + (unit?.[0].length ?? 0);
  const before = roleBefore(value, from, first, MONEY_BEFORE);
  const after =
    before === undefined || before === 'principal' ? roleAfter(value, last, last + 3, MONEY_AFTER) : undefined;
  const role = after === 'offered' ? after : (before ?? after);
  if (role === undefined || role === 'offered') return undefined;
  const number = Number(value.slice(start, end).replaceAll(',', ''));
  return {
    sort: 'money',
    role: role === 'interest' && value.slice(from, first).includes('逾期利息') ? 'late-interest' : role,
    value: unit?.[1] === undefined ? number : number * 10_000,
    start: first,
    end: last,
  };
}

function readDays(value: string, from: number, start: number, end: number): NumberReading | undefined {
  const days = matchAt(MULTIPLE_DAYS, value, value[end] === ' ' ? end + 1 : end);
  const months = days ? null : matchAt(MULTIPLE_MONTHS, value, end);
  const unit = days ?? months;
  if (!unit) return undefined;
  const last = unit.index + unit[0].length;
  const after = roleAfter(value, last, last + 2, DAYS_AFTER);
  if (after === 'ignored') return undefined;
  const role =
    after === 'overdue' || after === 'until-due' ? after : (roleBefore(value, from, start, DAYS_BEFORE) ?? after);
  // 25日 alone is a day of the month; only 逾期25日 is a number of days.
  if (role === undefined || (unit[0] === '日' && role !== 'overdue')) return undefined;
  const number = Number(value.slice(start, end));
  return { sort: 'days', role, value: months ? Math.round(number * MONTH_DAYS) : number, start, end: last };
}

function dateRole(value: string, from: number, start: number, end: number): 'due' | 'deadline' | 'as-of' | undefined {
  const after = roleAfter(value, end, end + 4, DATE_AFTER);
  const before = roleBefore(value, from, start, DATE_BEFORE);
  return before === undefined || before === 'deadline' ? (after ?? before) : before;
}

function readDayOfMonth(value: string, from: number, start: number, end: number): NumberReading | undefined {
  const unit = value[end];
  if (end - start > 2 || (unit !== '日' && unit !== '号')) return undefined;
  const role = dateRole(value, from, start, end + 1);
  if (role === undefined || role === 'as-of') return undefined;
  const prefixed = /(?:本月|下月|每月)$/.exec(value.slice(Math.max(from, start - 2), start));
  return { sort: 'day-of-month', role, start: start - (prefixed?.[0].length ?? 0), end: end + 1 };
}

/** 12/05 is December in Taipei and May in London: shown as it is written, never reckoned with. */
function readSlashed(value: string, from: number, start: number, end: number): NumberReading | undefined {
  const rest = end - start > 2 || value[end] !== '/' ? null : matchAt(REST_OF_SLASHED_DATE, value, end);
  if (!rest) return undefined;
  const [first, second] = [Number(value.slice(start, end)), Number(rest[1])];
  if (Math.min(first, second) < 1 || Math.min(first, second) > 12 || Math.max(first, second) > 31) return undefined;
  const last = end + rest[0].length;
  const role = dateRole(value, from, start, last);
  return role === undefined || role === 'as-of' ? undefined : { sort: 'day-of-month', role, start, end: last };
}

function readRate(value: string, from: number, start: number, end: number): NumberReading | undefined {
  const unit = value[end];
  if (unit !== '%' && unit !== '‰') return undefined;
  const per = roleBefore(value, from, start, RATE_BEFORE);
  if (per === undefined) return undefined;
  const number = Number(value.slice(start, end));
  return { sort: 'rate', per, value: number / (unit === '%' ? 100 : 1000), start, end: end + 1 };
}

const MASKED_TAIL = /[*x•●]{2,}\d{0,6}/y;
const MASKED_HEAD = /[\d*x•●]*[*x•●]+$/;

function readAccount(value: string, from: number, start: number, end: number): NumberReading | undefined {
  if (end - start < 3 || end - start > 19) return undefined;
  const masked = MASKED_HEAD.exec(value.slice(Math.max(from, start - 16), start));
  const first = start - (masked?.[0].length ?? 0);
  return roleBefore(value, Math.max(from, first - 10), first, ACCOUNT_BEFORE) === undefined
    ? undefined
    : { sort: 'account', start: first, end: end + (matchAt(MASKED_TAIL, value, end)?.[0].length ?? 0) };
}

/**
 * Every number of a notice that says what it is, in order of appearance. One pass; each look for a label is bounded.
 * 「尾号3304信用卡账单¥4,718.94，还款日07月15日」 → account 3304, money 4718.94, date 15 July.
 */
export function readNumbers(value: string): readonly NumberReading[] {
  const readings: NumberReading[] = [];
  let after = 0;
  for (let at = 0; at < value.length && readings.length < MOST_READINGS; at += 1) {
    if (!isDigit(value.charCodeAt(at))) continue;
    const end = numberEnd(value, at);
    const from = Math.max(after, at - LABEL_REACH);
    const date = readDate(value, at, end);
    let reading: NumberReading | undefined;
    if (date) {
      const role = dateRole(value, from, date.start, date.end);
      if (role !== undefined) reading = { sort: 'date', role, ...date };
    } else {
      reading =
        readSlashed(value, from, at, end) ??
        readMoney(value, from, at, end) ??
        readDays(value, from, at, end) ??
        readDayOfMonth(value, from, at, end) ??
        readRate(value, from, at, end) ??
        readAccount(value, from, at, end);
    }
    if (reading) readings.push(reading);
    after = Math.max(end, date?.end ?? 0, reading?.end ?? 0);
    at = after - 1;
  }
  return readings;
}

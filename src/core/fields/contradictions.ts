import type { FieldContradiction } from '../types';
import { dayNumber, isoDay, isRealDay, parseReceivedDay, withNearestYear } from './calendar';
import { type NumberReading, readNumbers } from './read-numbers';
import { readWrittenDays } from './read-written-days';

export interface Contradiction {
  readonly contradiction: FieldContradiction;
  /** The arithmetic, without words: `2026-11-01 → 2026-11-20 = 19 ≠ 49`. */
  readonly detail: string;
  /** `[start, end)` in the normalised text. */
  readonly start: number;
  readonly end: number;
}

type Of<S extends NumberReading['sort']> = Extract<NumberReading, { sort: S }>;

/** The day of falling due may count as the first one; no lender counts more days than have passed. */
const COUNTED_AHEAD = 1;
/**
 * Days of grace before lenders begin to count: a few days to a week
 * (`docs/what-we-check.md` row 15); fewer days than that short of the calendar contradict nothing.
 */
const GRACE_DAYS = 7;
/**
 * Total yearly cost to which licensed consumer lenders are held (金规〔2025〕9号 as reported, not read in full);
 * repayment is compared with it only where the text itself states what was received, what is due back and for how long.
 */
const HIGHEST_YEARLY_COST = 0.24;
/** Late interest may be half as much again as the loan's own rate. */
const LATE_INTEREST_FACTOR = 1.5;
/** Yuan: sums are rounded, and the first or last day may be counted twice. */
const ROUNDING = 1;
const YEAR_DAYS = 365;
const PERIODS_A_YEAR = { day: YEAR_DAYS, month: 12, year: 1 } as const;
/** One instalment of several is not what a loan costs. */
const INSTALMENTS = /每期|每月|月供|最低|第\d+期|\d+期|分期|instal/;

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

function spanning(...readings: readonly NumberReading[]): { readonly start: number; readonly end: number } {
  return {
    start: Math.min(...readings.map((reading) => reading.start)),
    end: Math.max(...readings.map((reading) => reading.end)),
  };
}

/** A shop's 「活动截止6月31日」 is a slip that harms nobody; in a demand for money it is a text made by no system of a lender. */
const DEBT = /还款|借款|贷款|欠款|逾期|信用卡|loan|credit/;

function impossibleDate(dates: readonly Of<'date'>[]): Contradiction | undefined {
  const impossible = dates.find(({ day }) => !isRealDay(day));
  if (!impossible) return undefined;
  const { year, month, day } = impossible.day;
  return {
    contradiction: 'impossible-date',
    detail: year === undefined ? `${month}-${day}` : `${year}-${month}-${day}`,
    start: impossible.start,
    end: impossible.end,
  };
}

/** Only with one due date and one count of days: a text about several bills is not added up. */
function daysAgainstDates(
  dates: readonly Of<'date'>[],
  days: readonly Of<'days'>[],
  receivedAt: string | undefined,
): Contradiction | undefined {
  const due = only(dates.filter(({ role }) => role === 'due'));
  const overdue = only(days.filter(({ role }) => role === 'overdue'));
  const today = only(dates.filter(({ role }) => role === 'as-of'))?.day ?? parseReceivedDay(receivedAt);
  if (!due || !overdue || !today) return undefined;
  const to = dayNumber(today);
  const from = dayNumber(withNearestYear(due.day, today));
  if (to === undefined || from === undefined) return undefined;
  const passed = to - from;
  if (overdue.value <= passed + COUNTED_AHEAD && overdue.value >= passed - GRACE_DAYS) return undefined;
  return {
    contradiction: 'days-against-dates',
    detail: `${isoDay(from)} → ${isoDay(to)} = ${passed} ≠ ${overdue.value}`,
    ...spanning(due, overdue),
  };
}

function percent(fraction: number): string {
  return `${Math.round(fraction * 100)}%`;
}

/** 「到账700元，7天后还1000元」: 300 on 700 in 7 days is 2235 % a year. */
function costAboveLimit(money: readonly Of<'money'>[], term: Of<'days'> | undefined): Contradiction | undefined {
  const received = only(money.filter(({ role }) => role === 'received'));
  const repayment = only(money.filter(({ role }) => role === 'repayment'));
  if (!received || !repayment || !term || received.value <= 0 || term.value <= 0) return undefined;
  const cost = repayment.value - received.value;
  const yearly = ((cost / received.value) * YEAR_DAYS) / term.value;
  if (cost <= (received.value * HIGHEST_YEARLY_COST * term.value) / YEAR_DAYS + ROUNDING) return undefined;
  return {
    contradiction: 'repayment-above-terms',
    detail: `${repayment.value} − ${received.value} = ${cost}; ${term.value}d ≈ ${percent(yearly)}/y > ${percent(HIGHEST_YEARLY_COST)}`,
    ...spanning(received, repayment, term),
  };
}

/** Late interest against principal, days and the rate the text states, or the highest there may be where it states none. */
function lateInterestAboveTerms(
  money: readonly Of<'money'>[],
  days: Of<'days'> | undefined,
  rates: readonly Of<'rate'>[],
): Contradiction | undefined {
  const principal = only(money.filter(({ role }) => role === 'principal'));
  const interest = only(money.filter(({ role }) => role === 'late-interest'));
  if (!principal || !interest || !days || principal.value <= 0 || days.value <= 0 || rates.length > 1) return undefined;
  const stated = rates[0];
  const yearly = (stated ? stated.value * PERIODS_A_YEAR[stated.per] : HIGHEST_YEARLY_COST) * LATE_INTEREST_FACTOR;
  const highest = (principal.value * yearly * days.value) / YEAR_DAYS + ROUNDING;
  if (interest.value <= highest) return undefined;
  return {
    contradiction: 'repayment-above-terms',
    detail: `${principal.value} × ${percent(yearly)}/y × ${days.value}d ≈ ${Math.round(highest)} < ${interest.value}`,
    ...spanning(principal, interest, days),
  };
}

/**
 * What a text says of a debt that cannot all be true. Judged only where every number it takes is in the text
 * (or, for days, in the time of receipt): nothing is supposed.
 */
export function findContradictions(value: string, receivedAt: string | undefined): readonly Contradiction[] {
  const written = readWrittenDays(value);
  const readings = written ? [...readNumbers(value), written] : readNumbers(value);
  const dates = readings.filter((reading) => reading.sort === 'date');
  const days = readings.filter((reading) => reading.sort === 'days');
  const money = readings.filter((reading) => reading.sort === 'money');
  const rates = readings.filter((reading) => reading.sort === 'rate');
  const found = [DEBT.test(value) ? impossibleDate(dates) : undefined, daysAgainstDates(dates, days, receivedAt)];
  if (!INSTALMENTS.test(value)) {
    found.push(
      costAboveLimit(money, only(days.filter(({ role }) => role === 'term'))),
      lateInterestAboveTerms(money, only(days.filter(({ role }) => role === 'overdue')), rates),
    );
  }
  return found.filter((contradiction) => contradiction !== undefined);
}

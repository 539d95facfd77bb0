import type { CalendarDay } from './calendar';
import { matchAt } from './match-at';

const DAY_AFTER_MONTH = /(\d{1,2})(?:[日号]|(?!\d))/y;
const REST_OF_LONG_DATE = /年(\d{1,2})月(\d{1,2})[日号]?(?!\d)/y;
const REST_OF_DASHED_DATE = /([-/.])(\d{1,2})\1(\d{1,2})(?!\d)/y;
const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ENGLISH_MONTH_AFTER =
  /(?:st|nd|rd|th)? ?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?(?:,? (\d{4}))?(?!\d)/y;
const ENGLISH_MONTH_BEFORE = /(?:^|[^a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? $/;
const ENGLISH_YEAR_AFTER = /(?:st|nd|rd|th)?,? (\d{4})(?!\d)/y;

interface WrittenDate {
  /** `[start, end)` in the normalised text. */
  readonly start: number;
  readonly end: number;
  readonly day: CalendarDay;
}

/** The date that the number at `[start, end)` begins, or in English is part of: 2026年7月15日, 2026-07-15, 7月15日, 15 July. */
export function readDate(value: string, start: number, end: number): WrittenDate | undefined {
  const digits = end - start;
  const number = Number(value.slice(start, end));
  if (digits === 4 || digits === 2) {
    const long = matchAt(REST_OF_LONG_DATE, value, end);
    if (long) {
      const year = digits === 4 ? number : 2000 + number;
      return { start, end: end + long[0].length, day: { year, month: Number(long[1]), day: Number(long[2]) } };
    }
  }
  if (digits === 4 && number >= 1990 && number <= 2100) {
    const dashed = matchAt(REST_OF_DASHED_DATE, value, end);
    if (dashed) {
      return {
        start,
        end: end + dashed[0].length,
        day: { year: number, month: Number(dashed[2]), day: Number(dashed[3]) },
      };
    }
  }
  if (digits > 2) return undefined;
  if (value[end] === '月') {
    const day = matchAt(DAY_AFTER_MONTH, value, end + 1);
    return day ? { start, end: end + 1 + day[0].length, day: { month: number, day: Number(day[1]) } } : undefined;
  }
  return readEnglishDate(value, start, end, number);
}

/** 15 July 2026, July 15, 2026, 15th Jul. */
function readEnglishDate(value: string, start: number, end: number, day: number): WrittenDate | undefined {
  const next = value.charCodeAt(end);
  const previous = value.charCodeAt(start - 1);
  const after = next === 32 || (next >= 97 && next <= 122) ? matchAt(ENGLISH_MONTH_AFTER, value, end) : null;
  const before =
    !after && previous === 32 ? ENGLISH_MONTH_BEFORE.exec(value.slice(Math.max(0, start - 12), start)) : null;
  const month = ENGLISH_MONTHS.indexOf((after ?? before)?.[1] ?? '') + 1;
  if (month === 0) return undefined;
  if (after) {
    const year = after[2] === undefined ? {} : { year: Number(after[2]) };
    return { start, end: end + after[0].length, day: { ...year, month, day } };
  }
  const written = matchAt(ENGLISH_YEAR_AFTER, value, end);
  const from = start - (before?.[0] ?? '').replace(/^[^a-z]/, '').length;
  return written
    ? { start: from, end: end + written[0].length, day: { year: Number(written[1]), month, day } }
    : { start: from, end, day: { month, day } };
}

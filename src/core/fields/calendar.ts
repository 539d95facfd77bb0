/** A calendar day as written. `year` is absent where the text gives none (「07月15日」). */
export interface CalendarDay {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Whether the day exists; 29 February without a year does. */
export function isRealDay({ year, month, day }: CalendarDay): boolean {
  const longest = DAYS_IN_MONTH[month - 1];
  if (longest === undefined || day < 1 || day > longest) return false;
  return !(month === 2 && day === 29 && year !== undefined && !isLeapYear(year));
}

/** Days since 1970-01-01 of a real day with a year, or `undefined`. */
export function dayNumber({ year, month, day }: CalendarDay): number | undefined {
  if (year === undefined || !isRealDay({ year, month, day })) return undefined;
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** `YYYY-MM-DD` of a day number. */
export function isoDay(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

/** The date part of `YYYY-MM-DDTHH:MM`, or `undefined` where it is not one. */
export function parseReceivedDay(receivedAt: string | undefined): CalendarDay | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(receivedAt ?? '');
  if (!parts) return undefined;
  const day = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
  return isRealDay(day) ? day : undefined;
}

/**
 * A day without a year is the one nearest to `near`: in a text of 2 January, 「12月28日」 is last December's.
 * A day with a year is returned as it is.
 */
export function withNearestYear(day: CalendarDay, near: CalendarDay): CalendarDay {
  if (day.year !== undefined || near.year === undefined) return day;
  const here = dayNumber(near);
  if (here === undefined) return day;
  let best = day;
  let distance = Number.POSITIVE_INFINITY;
  for (const year of [near.year - 1, near.year, near.year + 1]) {
    const number = dayNumber({ ...day, year });
    if (number !== undefined && Math.abs(number - here) < distance) {
      distance = Math.abs(number - here);
      best = { ...day, year };
    }
  }
  return best;
}

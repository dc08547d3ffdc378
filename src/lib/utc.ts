/** One day in milliseconds. */
export const msPerDay = 86_400_000;

/** A day of the proleptic Gregorian calendar; year 0 is 1 BC, month counts from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The first moment of a day, in UTC ms. Years below 100 and below 0 stay as they are, and a month or
 * a day that is too large runs over into the next year or month.
 */
export function utcMs(year: number, month = 1, day = 1): number {
  // Date.UTC would read the years 0–99 as 1900–1999.
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** The calendar day that holds a moment. */
export function toCalendarDay(ms: number): CalendarDay {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** How many days a month has; month counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return toCalendarDay(utcMs(year, month + 1, 0)).day;
}

/** The same day some months later (earlier if negative), or that month's last day if it is shorter. */
export function addMonths(ms: number, months: number): number {
  const { year, month, day } = toCalendarDay(ms);
  const first = toCalendarDay(utcMs(year, month + months));
  const time = ms - utcMs(year, month, day);
  return utcMs(first.year, first.month, Math.min(day, daysInMonth(first.year, first.month))) + time;
}

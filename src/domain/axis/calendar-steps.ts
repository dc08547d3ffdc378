import { daysInMonth, msPerDay, toCalendarDay, utcMs } from '@/lib/utc';
import { words } from '@/words/en';
import type { TimeWindow } from './time-window';

/** How far apart ticks are: every so many minutes, days, months or years. */
export interface CalendarStep {
  readonly unit: 'minute' | 'day' | 'month' | 'year';
  readonly count: number;
}

/** A moment's two words: a month or day, and the year in bold (or month and year, among days). */
interface MomentName {
  readonly minor: string | null;
  readonly major: string;
  readonly begins: boolean;
}

/** The shortest days that lie between two neighbours of each step. */
const steps: readonly (CalendarStep & { readonly days: number })[] = [
  ...[1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720].map(
    (count) => ({ unit: 'minute', count, days: count / 1440 }) as const,
  ),
  { unit: 'day', count: 1, days: 1 },
  { unit: 'day', count: 2, days: 2 },
  { unit: 'day', count: 7, days: 7 },
  { unit: 'day', count: 14, days: 14 },
  { unit: 'month', count: 1, days: 28 },
  { unit: 'month', count: 2, days: 59 },
  { unit: 'month', count: 3, days: 89 },
  { unit: 'month', count: 6, days: 181 },
];
const daysPerYear = 365;
const roundCounts = [1, 2, 5, 10] as const;

/**
 * The finest step whose neighbours are at least `min` ms apart, from minutes on or from days; years in 1, 2,
 * 5, 10, 20, 50 …
 */
export function chooseStep(min: number, finest: 'minute' | 'day' = 'day'): CalendarStep {
  const days = min / msPerDay;
  const step = steps.find((each) => each.days >= days && (finest === 'minute' || each.days >= 1));
  return step ?? { unit: 'year', count: roundUp(days / daysPerYear) };
}

/**
 * The UTC ms at which a step falls in a window. Days begin anew with each month (1, 8, 15, 22), years
 * are round numbers (500 BC, AD 1, AD 500), months are counted from the month of `origin`.
 */
export function stepMoments(
  step: CalendarStep,
  window: TimeWindow,
  origin: number,
): readonly number[] {
  const moments = momentsOf(step, window, origin);
  return moments.filter((moment) => moment >= window.start && moment < window.end);
}

function momentsOf(step: CalendarStep, window: TimeWindow, origin: number): readonly number[] {
  switch (step.unit) {
    case 'minute':
      return minutesOf(step.count, window);
    case 'day':
      return monthIndexes({ from: window.start, to: window.end }).flatMap((month) =>
        daysOf(month, step.count),
      );
    case 'month':
      return monthIndexes({ from: window.start, to: window.end })
        .filter((month) => (month - monthIndex(origin)) % step.count === 0)
        .map((month) => utcMs(0, month + 1));
    case 'year':
      return roundYears(step.count, window).map((year) => utcMs(year));
  }
}

/** The words of a moment (UTC ms) at a step, and whether its bold word begins there. */
export function nameMoment(time: number, { unit, count }: CalendarStep): MomentName {
  const { year, month, day } = toCalendarDay(time);
  const monthName = words.dates.monthsShort[month - 1] ?? '';
  const yearName = nameYear(year);
  const isYearStart = time === utcMs(year);
  switch (unit) {
    case 'minute':
      return {
        minor: words.dates.clock(...clockOf(time)),
        major: words.dates.day(String(day), monthName, yearName),
        begins: time % msPerDay === 0,
      };
    case 'day':
      return {
        minor: String(day),
        major: words.dates.month(monthName, yearName),
        begins: day === 1,
      };
    case 'month':
      return { minor: monthName, major: yearName, begins: isYearStart };
    case 'year': {
      const plain = isYearStart || count >= 5;
      return { minor: plain ? null : monthName, major: yearName, begins: isYearStart };
    }
  }
}

/** Hour and minute of a moment. */
function clockOf(time: number): [hour: number, minute: number] {
  const date = new Date(time);
  return [date.getUTCHours(), date.getUTCMinutes()];
}

/** Every so many minutes of the day; a day is a whole number of each step. */
function minutesOf(count: number, { start, end }: TimeWindow): readonly number[] {
  const step = count * 60_000;
  return countUp(Math.ceil(start / step), Math.floor(end / step)).map((turn) => turn * step);
}

/** A year of the calendar as a word: 1992, 44 BC; year 0 is 1 BC. */
function nameYear(year: number): string {
  return year > 0 ? String(year) : words.dates.bc(String(1 - year));
}

/** Months since January of year 0. */
function monthIndex(moment: number): number {
  const { year, month } = toCalendarDay(moment);
  return year * 12 + month - 1;
}

function monthIndexes({ from, to }: { from: number; to: number }): readonly number[] {
  return countUp(monthIndex(from), monthIndex(to));
}

/** Every so many days from the first of a month on, none close to the next month's first. */
function daysOf(month: number, count: number): readonly number[] {
  const days = countUp(1, daysInMonth(0, month + 1) + 1 - count);
  return days.filter((day) => (day - 1) % count === 0).map((day) => utcMs(0, month + 1, day));
}

function roundYears(count: number, window: TimeWindow): readonly number[] {
  const first = Math.floor(toCalendarDay(window.start).year / count) - 1;
  const last = Math.ceil(toCalendarDay(window.end).year / count) + 1;
  return countUp(first, last).map((turn) => roundYear(turn, count));
}

/** Year 0 is 1 BC, so a round year BC is one later than its multiple; AD 1 stands for none. */
function roundYear(turn: number, count: number): number {
  return turn <= 0 && count > 1 ? turn * count + 1 : turn * count;
}

function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  const digit = roundCounts.find((each) => each * power >= value) ?? 10;
  return digit * power;
}

function countUp(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

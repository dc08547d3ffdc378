import { type CalendarDay, toCalendarDay } from '@/lib/utc';
import { words } from '@/words/en';
import type { EdtfDate } from './edtf';
import type { EdtfPoint, EdtfTime } from './point';

const { dates } = words;

/** "8 Aug 2025" or "8 August 2025". */
export type DateLength = 'short' | 'long';

/** A day of the calendar in words. */
export function formatCalendarDay({ year, month, day }: CalendarDay, length: DateLength): string {
  return dates.day(String(day), monthName(month, length), formatYear(year));
}

/** A date in words, with nothing said about how we know it: "25–26 Feb 1992", "about 1988". */
export function formatEdtf(date: EdtfDate, length: DateLength): string {
  switch (date.kind) {
    case 'point':
      return formatPoint(date.point, length);
    case 'interval':
      return formatInterval(date, length);
    case 'one-of':
      return formatOneOf(date, length);
  }
}

/** One end of a longer phrase: "between about 1988 and 1990 (uncertain)". */
export function formatEnd(point: EdtfPoint, length: DateLength): string {
  const text = approximately(point, length);
  return point.uncertain ? dates.uncertainEnd(text) : text;
}

function formatPoint(point: EdtfPoint, length: DateLength): string {
  const text = approximately(point, length);
  return point.uncertain ? dates.uncertain(text) : text;
}

function formatInterval(date: EdtfDate & { kind: 'interval' }, length: DateLength): string {
  const { start, end, startOpen, endOpen } = date;
  if (start && end) return formatRange(start, end, length);
  const known = start ?? end;
  const text = known ? formatEnd(known, length) : '';
  if (start) return endOpen ? dates.fromOn(text) : dates.fromUnknownEnd(text);
  return startOpen ? dates.until(text) : dates.untilUnknownStart(text);
}

function formatOneOf({ from, to }: EdtfDate & { kind: 'one-of' }, length: DateLength): string {
  if (from && from === to) return formatPoint(from, length);
  if (from && to) return formatRange(from, to, length);
  if (from) return dates.after(formatEnd(from, length), from.precision);
  return to ? dates.before(formatEnd(to, length), to.precision) : '';
}

/** Says what both ends share only once: "25–26 Feb 1992", "25 Feb to 3 Mar 1992", "1988–1994". */
function formatRange(from: EdtfPoint, to: EdtfPoint, length: DateLength): string {
  const [first, last] = [formatEnd(from, length), formatEnd(to, length)];
  if (first === last) return first;
  if (isOneDay(from, to)) return formatHours(from, to, length);
  if (isQualified(from) || isQualified(to)) return dates.fromTo(first, last);
  if (isPlainYear(from) && isPlainYear(to)) return dates.dash(first, last, length);
  if (!isInMonth(from) || !isInMonth(to) || from.year !== to.year) return dates.fromTo(first, last);
  const sharesMonth = from.month === to.month && from.day !== undefined && to.day !== undefined;
  return sharesMonth
    ? dates.dash(String(from.day), last, length)
    : dates.fromTo(withoutYear(from, length), last);
}

/** "8 August 2025, 14:30 to 15:10 (UTC+4)": two times of one day, as one clock shows them. */
function formatHours(from: EdtfPoint, to: EdtfPoint, length: DateLength): string {
  const day = formatCalendarDay(
    { year: from.year, month: from.month ?? 1, day: from.day ?? 1 },
    length,
  );
  return dates.at(day, dates.dash(from.time ? clockTime(from.time) : '', formatTime(to), length));
}

function isOneDay(from: EdtfPoint, to: EdtfPoint): boolean {
  const isTimed = from.time !== undefined && to.time !== undefined;
  const isDay = from.year === to.year && from.month === to.month && from.day === to.day;
  return isTimed && isDay && from.time?.offset === to.time?.offset;
}

/** A time of day as stated, with the offset that is stated. */
function formatTime({ time }: EdtfPoint): string {
  if (!time) return '';
  const { offset } = time;
  return offset === undefined ? clockTime(time) : `${clockTime(time)} ${dates.offset(offset)}`;
}

function clockTime({ hour, minute, second }: EdtfTime): string {
  return dates.clock(hour, minute, second);
}

function approximately(point: EdtfPoint, length: DateLength): string {
  const text = unqualified(point, length);
  return point.approximate ? dates.approximate(text) : text;
}

function unqualified(point: EdtfPoint, length: DateLength): string {
  const { precision, year, month = 1, day = 1 } = point;
  switch (precision) {
    case 'second':
    case 'minute':
      return dates.at(formatCalendarDay({ year, month, day }, length), formatTime(point));
    case 'day':
      return formatCalendarDay({ year, month, day }, length);
    case 'month':
      return dates.month(monthName(month, length), formatYear(year));
    case 'season':
      return formatSeason(point, length);
    case 'year':
      return formatYear(year);
    case 'decade':
      // "1900s" could be the century, so the first decade of one is written out.
      return year >= 1000 && year % 100 !== 0
        ? dates.decade(String(year), length)
        : formatYears(point, length);
    case 'century':
      return formatYears(point, length);
  }
}

function formatSeason(point: EdtfPoint, length: DateLength): string {
  const season = point.season ?? 21;
  const name = dates.seasons[(season - 21) % 4] ?? '';
  const { year } = toCalendarDay(point.earliest);
  // A winter (in the south a summer) belongs to two years.
  const isOneYear = toCalendarDay(point.latest - 1).year === year;
  const years = isOneYear ? formatYear(year) : formatYears(point, length);
  return dates.season(season >= 29 ? dates.southern(name) : name, years);
}

function formatYears({ earliest, latest }: EdtfPoint, length: DateLength): string {
  const [first, last] = [toCalendarDay(earliest).year, toCalendarDay(latest - 1).year];
  return dates.dash(formatYear(first), formatYear(last), length);
}

function withoutYear({ month = 1, day }: EdtfPoint, length: DateLength): string {
  const name = monthName(month, length);
  return day === undefined ? name : dates.dayOfMonth(String(day), name);
}

function monthName(month: number, length: DateLength): string {
  const names = length === 'short' ? dates.monthsShort : dates.months;
  return names[month - 1] ?? '';
}

/** Astronomical years start at 0, which is 1 BC. */
export function formatYear(year: number): string {
  if (year <= 0) return dates.bc(String(1 - year));
  return year < 1000 ? dates.ad(String(year)) : String(year);
}

function isQualified(point: EdtfPoint): boolean {
  return point.uncertain || point.approximate;
}

function isPlainYear({ precision, year }: EdtfPoint): boolean {
  return precision === 'year' && year >= 1000;
}

function isInMonth({ precision }: EdtfPoint): boolean {
  return precision === 'day' || precision === 'month';
}

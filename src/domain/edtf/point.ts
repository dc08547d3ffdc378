import { addMonths, daysInMonth, utcMs } from '@/lib/utc';
import { words } from '@/words/en';
import { type Refusal, refuse } from './refusal';

const { months } = words.dates;

/** How much of the date is known. An X for a month or a day leaves the wider one: 2004-XX is a year. */
type EdtfPrecision =
  | 'second'
  | 'minute'
  | 'day'
  | 'month'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

/** One EDTF date: a stretch [earliest, latest) in UTC ms inside which it lies. */
export interface EdtfPoint {
  readonly precision: EdtfPrecision;
  /** Astronomical: 0 is 1 BC. Of a decade or century, its first. */
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** 21–24 and 25–28 northern, 29–32 southern, each spring to winter. */
  readonly season: number | undefined;
  readonly earliest: number;
  /** Exclusive. */
  readonly latest: number;
  readonly uncertain: boolean;
  readonly approximate: boolean;
  /** The time of day as it is stated; undefined where none is. */
  readonly time: EdtfTime | undefined;
}

/** A time of day, never converted: without an offset it counts as UTC, which nothing shown says. */
export interface EdtfTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | undefined;
  /** Minutes ahead of UTC; undefined where none is stated. */
  readonly offset: number | undefined;
}

/** A date, or how to write it right. */
export type PointResult = { readonly ok: true; readonly point: EdtfPoint } | Refusal;

interface Parts {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly qualifier: string;
}

type Known = Pick<EdtfPoint, 'year'> & {
  readonly precision: Exclude<EdtfPrecision, 'second' | 'minute'>;
} & Partial<Pick<EdtfPoint, 'month' | 'day' | 'season'>>;

const datePattern =
  /^(?<year>-?(?:\d{4}|\d{3}X|\d\dXX))(?:-(?<month>\d\d|XX)(?:-(?<day>\d\d|XX))?)?(?<qualifier>[?~%]?)$/;
const timePattern =
  /^(?<date>[^T]+)T(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d))?(?<offset>Z|(?<sign>[+-])(?<ahead>\d\d)(?::(?<rest>\d\d))?)?$/;
const longYear = /^Y(?<year>-?[1-9]\d{4,})(?<qualifier>[?~%]?)$/;
const msPerMinute = 60_000;
/** No zone has been further from UTC, in minutes. */
const furthestOffset = 16 * 60;
/** JavaScript's own dates end a little further out. */
export const furthestYear = 271_000;
/** First months of the seasons 21–32. 21–24 name no hemisphere; we read them as northern. */
const seasonStarts = [3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6];

/** Reads one date: no interval, no set. */
export function parsePoint(text: string): PointResult {
  return readPoint(text) ?? refuse(({ unread }) => unread(text));
}

function readPoint(text: string): PointResult | null {
  if (text.includes('T')) return readTimed(text);
  const long = longYear.exec(text)?.groups;
  if (long) return readLongYear(Number(long.year), long.qualifier ?? '');
  const { year, month, day, qualifier = '' } = datePattern.exec(text)?.groups ?? {};
  return year === undefined ? null : readDate({ year, month, day, qualifier });
}

function readLongYear(year: number, qualifier: string): PointResult {
  if (Math.abs(year) > furthestYear) return refuse(({ yearTooFar }) => yearTooFar(furthestYear));
  return stretch({ precision: 'year', year }, 12, qualifier);
}

function readDate(parts: Parts): PointResult {
  const { year, month, day } = parts;
  if (year === '-0000') return refuse(({ yearZero }) => yearZero);
  if (year.endsWith('X'))
    return month ? refuse(({ partsAfterX }) => partsAfterX) : readYears(parts);
  if (month === undefined || month === 'XX') {
    const known = day === undefined || day === 'XX';
    return known
      ? stretch({ precision: 'year', year: Number(year) }, 12, parts.qualifier)
      : refuse(({ dayAfterX }) => dayAfterX);
  }
  return readMonth(parts, Number(month));
}

/** A day with a time: 2025-08-08T14:30, with seconds or without, and with Z, an offset or neither. */
function readTimed(text: string): PointResult | null {
  const parts = timePattern.exec(text)?.groups;
  if (!parts) return null;
  const [hour, minute] = [Number(parts.hour), Number(parts.minute)];
  const second = parts.second === undefined ? undefined : Number(parts.second);
  if (hour > 23 || Math.max(minute, second ?? 0) > 59) return refuse(({ noTime }) => noTime);
  const offset = readOffset(parts);
  if (offset === null) return refuse(({ noOffset }) => noOffset);
  const day = readPoint(parts.date ?? '');
  return day?.ok ? atTime(day.point, { hour, minute, second, offset }) : day;
}

function atTime(day: EdtfPoint, time: EdtfTime): PointResult {
  const { hour, minute, second, offset = 0 } = time;
  const isDay = day.precision === 'day' && !day.uncertain && !day.approximate;
  if (!isDay) return refuse(({ timeNeedsDay }) => timeNeedsDay);
  const minutes = hour * 60 + minute - offset;
  const earliest = day.earliest + minutes * msPerMinute + (second ?? 0) * 1000;
  const point =
    second === undefined
      ? ({ ...day, precision: 'minute', earliest, latest: earliest + msPerMinute, time } as const)
      : ({ ...day, precision: 'second', earliest, latest: earliest + 1000, time } as const);
  return { ok: true, point };
}

/** Minutes ahead of UTC; undefined where none is stated, null where there is no such offset. */
function readOffset(parts: Record<string, string | undefined>): number | undefined | null {
  const { offset, sign, ahead, rest = '0' } = parts;
  if (offset === undefined) return undefined;
  if (offset === 'Z') return 0;
  const minutes = Number(ahead) * 60 + Number(rest);
  const isKnown =
    minutes <= furthestOffset && Number(rest) < 60 && !(sign === '-' && minutes === 0);
  return isKnown ? minutes * (sign === '-' ? -1 : 1) : null;
}

/** A decade or a century: 201X, 20XX, -004X (the years -49 to -40). */
function readYears({ year, qualifier }: Parts): PointResult {
  const length = year.endsWith('XX') ? 100 : 10;
  const near = Number(year.replaceAll('X', '0'));
  const first = year.startsWith('-') ? near - length + 1 : near;
  // There is no year -0, so the nearest ten or hundred years BC are one short.
  const years = Object.is(near, -0) ? length - 1 : length;
  const precision = length === 10 ? 'decade' : 'century';
  return stretch({ precision, year: first }, years * 12, qualifier);
}

function readMonth(parts: Parts, month: number): PointResult {
  const year = Number(parts.year);
  if (month >= 1 && month <= 12) return readDay(parts, year, month);
  const swapped = swapDayAndMonth(parts, year, month);
  if (swapped) return refuse(({ tryThis }) => tryThis(swapped));
  if (month < 21 || month > 32) return refuse(({ noMonth }) => noMonth(String(parts.month)));
  if (parts.day !== undefined)
    return refuse(({ seasonDay }) => seasonDay(`${parts.year}-${month}`));
  return stretch({ precision: 'season', year, season: month }, 3, parts.qualifier);
}

/** 2025-25-08 was meant as 2025-08-25, if there is such a day. */
function swapDayAndMonth(parts: Parts, year: number, day: number): string | null {
  const month = Number(parts.day);
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? `${parts.year}-${parts.day}-${parts.month}${parts.qualifier}` : null;
}

function readDay(parts: Parts, year: number, month: number): PointResult {
  if (parts.day === undefined || parts.day === 'XX') {
    return stretch({ precision: 'month', year, month }, 1, parts.qualifier);
  }
  const day = Number(parts.day);
  const days = daysInMonth(year, month);
  if (day < 1 || day > days) {
    return refuse(({ daysInMonth }) => daysInMonth(`${months[month - 1]} ${parts.year}`, days));
  }
  return stretch({ precision: 'day', year, month, day }, 0, parts.qualifier);
}

/** Lays the known parts on the calendar; 0 months stands for a single day. */
function stretch(known: Known, months: number, qualifier: string): PointResult {
  const { precision, year, month, day, season } = known;
  const first = season === undefined ? month : seasonStarts[season - 21];
  const earliest = utcMs(year, first, day);
  const latest = months === 0 ? utcMs(year, first, (day ?? 1) + 1) : addMonths(earliest, months);
  const uncertain = qualifier === '?' || qualifier === '%';
  const approximate = qualifier === '~' || qualifier === '%';
  // Written out, with the same fields in the same order, because spreading one is ten times as slow.
  const point = {
    precision,
    year,
    month,
    day,
    season,
    earliest,
    latest,
    uncertain,
    approximate,
    time: undefined,
  };
  return { ok: true, point };
}

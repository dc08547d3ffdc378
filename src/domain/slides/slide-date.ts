import { type Fields, textOf } from '@/domain/draft/draft';
import { parseEdtf } from '@/domain/edtf/edtf';

/** A date that TimelineJS has in parts, in EDTF of that precision. */
export interface SlideDate {
  /** In EDTF where it can be; else what stands there, for the doctor. */
  readonly text: string;
  /** It means the same, but is counted otherwise. */
  readonly isRewritten: boolean;
}

/** The date of parts `year`, `month`, `day`, `hour`, `minute`, `second` or `time`; null where there is no year. */
export function readSlideDate(date: Fields): SlideDate | null {
  const year = textOf(date, 'year');
  if (year === null) return null;
  const [month, day] = [textOf(date, 'month'), textOf(date, 'day')];
  const parts = [toYear(year), ...[month, day].flatMap((part) => part?.padStart(2, '0') ?? [])];
  // A day without a month is none.
  const text = month === null && day !== null ? [year, '?', day].join('-') : parts.join('-');
  const time = month === null || day === null ? null : readTime(date);
  const withTime = time === null ? text : `${text}T${time}`;
  const edtf = parseEdtf(withTime).ok ? withTime : text;
  return { text: edtf, isRewritten: /^-/.test(year) };
}

/** TimelineJS counts 44 BC as -44, and EDTF as -0043, because it has a year 0. */
function toYear(year: string): string {
  if (!/^-?\d{1,6}$/.test(year)) return year;
  const number = Number(year);
  const counted = number < 0 ? number + 1 : number;
  const digits = String(Math.abs(counted)).padStart(4, '0');
  const sign = counted < 0 ? '-' : '';
  return digits.length > 4 ? `Y${sign}${digits}` : sign + digits;
}

const clock = /^(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?(?:\.\d+)? *([ap])?\.?m?\.?$/i;

/** Midnight is what a day without a time becomes in many exports. */
function readTime(date: Fields): string | null {
  const [, hour, minute, second = '0', half] =
    clock.exec(textOf(date, 'time') ?? joinTime(date) ?? '') ?? [];
  if (hour === undefined || minute === undefined) return null;
  const hours = to24(Number(hour), half);
  const rest = Number(second) === 0 ? [minute] : [minute, second];
  const isMidnight = hours === 0 && rest.every((part) => Number(part) === 0);
  return isMidnight
    ? null
    : [String(hours), ...rest].map((part) => part.padStart(2, '0')).join(':');
}

function to24(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

function joinTime(date: Fields): string | null {
  const hour = textOf(date, 'hour');
  if (hour === null) return null;
  const second = textOf(date, 'second');
  return [hour, textOf(date, 'minute') ?? '0', ...(second === null ? [] : [second])].join(':');
}

import { writeCure } from '@/domain/edtf/cure';
import { parseEdtf } from '@/domain/edtf/edtf';
import { suggestDate } from '@/domain/edtf/suggest';
import { foldText } from '@/lib/fold-text';
import { doctorWords } from '@/words/doctor-en';
import { words } from '@/words/en';

const says = doctorWords.dates;

/** Which part of 3/4/2025 comes first, where that was said. */
export type SlashOrder = 'days-first' | 'months-first' | null;

export type ReadDate =
  | { readonly ok: true; readonly edtf: string; readonly isRewritten: boolean }
  | {
      readonly ok: false;
      readonly code:
        | 'date-not-understood'
        | 'date-serial'
        | 'date-no-year'
        | 'date-either'
        | 'date-two-digits';
      readonly detail: string;
      readonly fix?: string;
    };

/** What a cell says of a date, in EDTF. Nothing is added that it does not say; what has two readings is refused. */
export function readDate(cell: string, order: SlashOrder = null): ReadDate {
  const text = cell.trim();
  const edtf = parseEdtf(text);
  if (edtf.ok && !isMidnight(text)) return { ok: true, edtf: text, isRewritten: false };
  // No date is so long.
  if (text.length > 100) return notUnderstood(text);
  const bare = withoutWeekday(plainSigns(text));
  if (bare !== text && parseEdtf(bare).ok && !isMidnight(bare) && isOnWeekday(text, bare)) {
    return { ok: true, edtf: bare, isRewritten: true };
  }
  const read =
    readSerial(bare) ?? readRange(bare, order) ?? readSingle(bare, order) ?? notUnderstood(text);
  return read.ok && bare !== text && !isOnWeekday(text, read.edtf) ? notUnderstood(text) : read;
}

/** Digits and hyphens of other kinds as plain ones, and no marks that only direct or hide. */
function plainSigns(text: string): string {
  if (/^[\u0020-\u007e]*$/.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[‐‑−]/g, '-')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .trim();
}

const weekday =
  /^(?:on )?(sun|mon|tue|wed|thu|fri|sat)(?:day|s|sday|nesday|r|rs|rsday|urday)?\.?,? +(?=\S)/i;
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

function withoutWeekday(text: string): string {
  return text.replace(weekday, '');
}

/** Friday, 8 August 2025 is that day only if it was a Friday. */
function isOnWeekday(text: string, edtf: string): boolean {
  const named = weekday.exec(plainSigns(text))?.[1]?.toLowerCase();
  if (named === undefined) return true;
  const day = /^\d{4}-\d\d-\d\d/.exec(edtf)?.[0];
  return day !== undefined && weekdays[new Date(`${day}T00:00Z`).getUTCDay()] === named;
}

function notUnderstood(text: string): ReadDate {
  const parsed = parseEdtf(text);
  return { ok: false, code: 'date-not-understood', detail: parsed.ok ? '' : writeCure(parsed) };
}

function readSingle(text: string, order: SlashOrder): ReadDate | null {
  return readMidnight(text) ?? readNumbers(text, order) ?? readWords(text) ?? readHabit(text);
}

function rewritten(edtf: string): ReadDate | null {
  return parseEdtf(edtf).ok ? { ok: true, edtf, isRewritten: true } : null;
}

const midnight = /^(\d{4}-\d\d-\d\d)[T ]00:00(?::00(?:\.0+)?)?Z?$/;

/** A spreadsheet writes a day as midnight; no one says that something happened then. */
function isMidnight(text: string): boolean {
  return midnight.test(text);
}

function readMidnight(text: string): ReadDate | null {
  const day = midnight.exec(text)?.[1];
  return day === undefined ? null : rewritten(day);
}

const msPerDay = 86_400_000;
/** Day numbers from 1927 to 2119: a year of five digits has a Y in EDTF. */
const serials = { first: 10_000, last: 80_000, zero: Date.UTC(1899, 11, 30) };

function readSerial(text: string): ReadDate | null {
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return null;
  const days = Math.floor(Number(text));
  if (days < serials.first || days > serials.last) return null;
  const fix = new Date(serials.zero + days * msPerDay).toISOString().slice(0, 10);
  return { ok: false, code: 'date-serial', detail: says.serial(fix), fix };
}

/** 1914–1918, 8 May 1945 - 2 September 1945, "3 to 5 May 2001" is left to a person. */
function readRange(text: string, order: SlashOrder): ReadDate | null {
  const [from, to, ...more] = text.split(/ *(?:–|—| - | to | until ) */);
  if (from === undefined || to === undefined || more.length > 0) return readYears(text);
  const [start, end] = [readEnd(from, order), readEnd(to, order)];
  if (!start.ok || !end.ok || start.edtf.includes('/') || end.edtf.includes('/')) return null;
  return rewritten(`${start.edtf}/${end.edtf}`);
}

/** 1914-1918, which looks like year and month to no one. */
function readYears(text: string): ReadDate | null {
  const [, from, to] = /^(\d{4}) ?- ?(\d{4})$/.exec(text) ?? [];
  return from && to ? rewritten(`${from}/${to}`) : null;
}

function readEnd(text: string, order: SlashOrder): ReadDate {
  const edtf = parseEdtf(text.trim());
  if (edtf.ok) return { ok: true, edtf: text.trim(), isRewritten: false };
  return readSingle(text.trim(), order) ?? notUnderstood(text);
}

const clock = / +(\d{1,2}):(\d\d)(?::(\d\d))?(?: *([ap])\.?m\.?)?$/i;

/** 8/9/2025, 8.9.2025, 08-09-2025, with or without a time of day. */
function readNumbers(text: string, order: SlashOrder): ReadDate | null {
  const time = clock.exec(text);
  const bare = time ? text.slice(0, time.index) : text;
  const parts = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)$/.exec(bare);
  if (!parts) return null;
  const [, a = '', mark, b = '', year = ''] = parts;
  if (year.length === 2) return { ok: false, code: 'date-two-digits', detail: '' };
  const dayFirst = toDay(year, b, a);
  const monthFirst = toDay(year, a, b);
  const chosen = chooseDay(dayFirst, monthFirst, { order, mark: mark ?? '' });
  if (chosen === null) return null;
  if (typeof chosen !== 'string') return chosen;
  return rewritten(time ? withClock(chosen, time) : chosen);
}

function chooseDay(
  dayFirst: string | null,
  monthFirst: string | null,
  { order, mark }: { readonly order: SlashOrder; readonly mark: string },
): string | ReadDate | null {
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) {
    return dayFirst ?? monthFirst;
  }
  // Where dots part them, days come first.
  if (order === 'days-first' || (order === null && mark === '.')) return dayFirst;
  if (order === 'months-first') return monthFirst;
  return { ok: false, code: 'date-either', detail: says.either(dayFirst, monthFirst) };
}

function toDay(year: string, month: string, day: string): string | null {
  const edtf = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number(month) >= 1 && Number(month) <= 12 && parseEdtf(edtf).ok ? edtf : null;
}

function withClock(day: string, [, hour = '', minute, second, half]: RegExpExecArray): string {
  const isTwelve = Number(hour) === 12;
  const late = half?.toLowerCase() === 'p' ? 12 : 0;
  const hours = half === undefined ? Number(hour) : (isTwelve ? 0 : Number(hour)) + late;
  if (half === undefined && hours === 0 && minute === '00') return day;
  const time = `${String(hours).padStart(2, '0')}:${minute}${second && second !== '00' ? `:${second}` : ''}`;
  return `${day}T${time}`;
}

const months = new Map(
  words.dates.months.flatMap((month, at): readonly [string, number][] => [
    [month.toLowerCase(), at + 1],
    [month.slice(0, 3).toLowerCase(), at + 1],
    ...(month === 'September' ? [['sept', 9] as [string, number]] : []),
  ]),
);

/** 8 August 2025, August 8, 2025, Aug 2025, 8-Aug-2025; 8-Aug has no year. */
function readWords(text: string): ReadDate | null {
  const parts = foldText(text)
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .split(/[\s,.\-/]+/)
    .filter((part) => part !== '');
  const names = parts.filter((part) => months.has(part));
  const numbers = parts.filter((part) => /^\d+$/.test(part));
  const isDate = names.length === 1 && names.length + numbers.length === parts.length;
  const month = months.get(names[0] ?? '');
  if (!isDate || month === undefined || numbers.length > 2) return null;
  return readNamedMonth(numbers, month);
}

function readNamedMonth(numbers: readonly string[], month: number): ReadDate | null {
  const year = numbers.find((part) => part.length === 4);
  const rest = numbers.filter((part) => part !== year);
  if (year === undefined) {
    const code = numbers.length > 1 ? 'date-two-digits' : 'date-no-year';
    return { ok: false, code, detail: '' };
  }
  const [day] = rest;
  const padded = String(month).padStart(2, '0');
  if (day === undefined) return rest.length === 0 ? rewritten(`${year}-${padded}`) : null;
  return day.length > 2 ? null : rewritten(`${year}-${padded}-${day.padStart(2, '0')}`);
}

/** What the page itself would suggest. */
function readHabit(text: string): ReadDate | null {
  const suggested = suggestDate(text);
  return suggested === null ? null : rewritten(suggested);
}

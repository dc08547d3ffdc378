import { parseEdtf } from '@/domain/edtf/edtf';
import { makeWords } from '@/words/make-en';
import type { Inferable, ProposedDate } from './bench';

const says = makeWords.dates;

interface Reading {
  readonly edtf: string;
  readonly inferred: readonly Inferable[];
  readonly basis?: ProposedDate['basis'];
}

type Read = (parts: readonly string[], from: Date) => Reading;

const month = `(${says.months.join('|')})`;

/** Words that only say when once one knows when the text came out. */
const table: readonly (readonly [RegExp, Read])[] = [
  // August 8, 8 August: the last one before the text
  [
    new RegExp(`\\b${month}\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b`, 'i'),
    ([, name, day], from) => lastDay(name, day, from),
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month}\\b`, 'i'),
    ([, day, name], from) => lastDay(name, day, from),
  ],
  [/\blast (spring|summer|autumn|fall|winter)\b/i, ([, name = ''], from) => lastSeason(name, from)],
  [/\b(?:past|last|previous) (\w+) (day|week|month|year)s\b/i, stretchBefore],
  [/\b(\w+) (day|week|month|year)s? ago\b/i, timeAgo],
  [/\byesterday\b/i, (_, from) => someDay(addDays(from, -1))],
  [/\b(?:today|this (?:morning|afternoon|evening))\b/i, (_, from) => someDay(from)],
  [/\btomorrow\b/i, (_, from) => someDay(addDays(from, 1))],
  [new RegExp(`\\b(?:on|last) (${says.weekdays.join('|')})\\b`, 'i'), lastWeekday],
  [/\blast month\b/i, (_, from) => someMonth(addMonths(from, -1))],
  [/\bthis month\b/i, (_, from) => someMonth(from)],
  [/\blast year\b/i, (_, from) => someYear(from.getUTCFullYear() - 1)],
  [/\bthis year\b/i, (_, from) => someYear(from.getUTCFullYear())],
  [
    new RegExp(`\\b(?:last|in|since|late|early) ${month}\\b`, 'i'),
    ([, name = ''], from) => lastMonth(name, from),
  ],
];

/** What words mean in a text that came out on a day: nothing where that is not known. Null of words of another kind. */
export function relativeDates(text: string, from: Date | null): readonly ProposedDate[] | null {
  for (const [pattern, read] of table) {
    const parts = pattern.exec(text);
    if (!parts) continue;
    if (from === null) return [];
    const { edtf, inferred, basis = 'stated' } = read(parts, from);
    const why = says.why(text, from.getTime());
    return parseEdtf(edtf).ok ? [{ edtf, basis, inferred, why }] : [];
  }
  return null;
}

function lastDay(name = '', day = '', from: Date): Reading {
  const rest = `${monthNumber(name)}-${day.padStart(2, '0')}`;
  const year = from.getUTCFullYear();
  const isBefore = `${year}-${rest}` <= iso(from);
  return { edtf: `${isBefore ? year : year - 1}-${rest}`, inferred: ['year'] };
}

function lastMonth(name: string, from: Date): Reading {
  const year = from.getUTCFullYear();
  const isBefore = Number(monthNumber(name)) <= from.getUTCMonth() + 1;
  return { edtf: `${isBefore ? year : year - 1}-${monthNumber(name)}`, inferred: ['year'] };
}

/** Of each season, its number in EDTF and the month after its last; winter ends in the next year. */
const seasons: Readonly<Record<string, readonly [number, number]>> = {
  spring: [21, 6],
  summer: [22, 9],
  autumn: [23, 12],
  fall: [23, 12],
  winter: [24, 15],
};

function lastSeason(name: string, from: Date): Reading {
  const [season, after] = seasons[name.toLowerCase()] ?? [21, 6];
  let year = from.getUTCFullYear();
  while (Date.UTC(year, after - 1, 1) > from.getTime()) year -= 1;
  return { edtf: `${year}-${season}`, inferred: ['year'] };
}

function stretchBefore([, many = '', unit = '']: readonly string[], from: Date): Reading {
  const begin = before(from, countOf(many), unit);
  const isMonths = unit.toLowerCase() === 'month' || unit.toLowerCase() === 'year';
  const write = isMonths ? isoMonth : iso;
  return { edtf: `${write(begin)}/${write(from)}`, inferred: ['start', 'end'], basis: 'inferred' };
}

/** "Two weeks ago" is about then. */
function timeAgo([, many = '', unit = '']: readonly string[], from: Date): Reading {
  const then = before(from, countOf(many), unit);
  const name = unit.toLowerCase();
  if (name === 'year')
    return { edtf: `${then.getUTCFullYear()}~`, inferred: ['year'], basis: 'inferred' };
  if (name === 'month') {
    return { edtf: `${isoMonth(then)}~`, inferred: ['year', 'month'], basis: 'inferred' };
  }
  const edtf = name === 'day' ? iso(then) : `${iso(then)}~`;
  return { edtf, inferred: ['year', 'month', 'day'], basis: 'inferred' };
}

function lastWeekday([, name = '']: readonly string[], from: Date): Reading {
  const wanted = says.weekdays.findIndex((day) => day.toLowerCase() === name.toLowerCase());
  const back = (from.getUTCDay() - wanted + 7) % 7 || 7;
  return someDay(addDays(from, -back));
}

function someDay(day: Date): Reading {
  return { edtf: iso(day), inferred: ['year', 'month', 'day'], basis: 'inferred' };
}

function someMonth(day: Date): Reading {
  return { edtf: isoMonth(day), inferred: ['year', 'month'], basis: 'inferred' };
}

function someYear(year: number): Reading {
  return { edtf: String(year).padStart(4, '0'), inferred: ['year'], basis: 'inferred' };
}

function before(from: Date, many: number, unit: string): Date {
  const name = unit.toLowerCase();
  if (name === 'year') return addMonths(from, -12 * many);
  if (name === 'month') return addMonths(from, -many);
  return addDays(from, name === 'week' ? -7 * many : -many);
}

/** A number in digits or in words; of "a few" nothing is known. */
function countOf(many: string): number {
  if (/^\d+$/.test(many)) return Number(many);
  const at = says.numbers.indexOf(many.toLowerCase());
  return at >= 0 ? at : Number.NaN;
}

function addDays(from: Date, days: number): Date {
  return new Date(from.getTime() + days * 86_400_000);
}

/** The same day of another month, or its last. */
function addMonths(from: Date, months: number): Date {
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(from.getUTCDate(), last)));
}

function iso(day: Date): string {
  return Number.isNaN(day.getTime()) ? '' : day.toISOString().slice(0, 10);
}

function isoMonth(day: Date): string {
  return iso(day).slice(0, 7);
}

/** The number of a month by its name, whole or short, with two digits. */
export function monthNumber(name = ''): string {
  const short = name.slice(0, 3).toLowerCase();
  const at = says.months.findIndex((each) => each.toLowerCase().startsWith(short));
  return String((at % 12) + 1).padStart(2, '0');
}

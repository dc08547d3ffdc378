import { readDate } from '@/domain/draft/read-date';
import { parseEdtf } from '@/domain/edtf/edtf';
import { makeWords } from '@/words/make-en';
import type { ProposedDate } from './bench';
import { monthNumber, relativeDates } from './relative-dates';

const says = makeWords.dates;

/**
 * What words say of a date, by our own table: nothing that they do not say, except where that is named as inferred,
 * with how one knows. Several where the words have several readings, none where they say nothing of time.
 * `published` is when the text came out, in EDTF or as people write it.
 */
export function proposeDates(words: string, published: string): readonly ProposedDate[] {
  const text = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[“"'‘(]+|[”"'’),.;:]+$/g, '');
  if (text === '') return [];
  for (const read of [readWhole, readPhrase]) {
    const found = read(text);
    if (found.length > 0) return found;
  }
  return relativeDates(text, readDay(published)) ?? readDuration(text);
}

/** The day on which the text came out; null where that is not known to the day. */
function readDay(published: string): Date | null {
  const read = readDate(published);
  const day = read.ok && /^\d{4}-\d\d-\d\d/.exec(read.edtf)?.[0];
  return day ? new Date(`${day}T00:00:00Z`) : null;
}

function stated(edtf: string): readonly ProposedDate[] {
  return parseEdtf(edtf).ok ? [{ edtf, basis: 'stated', inferred: [], why: '' }] : [];
}

/** A date by itself; of 08/09/2025 both readings. */
function readWhole(text: string): readonly ProposedDate[] {
  const bare = text.replace(says.before, '');
  const read = readDate(bare);
  if (read.ok) return stated(read.edtf);
  if (read.code !== 'date-either') return [];
  return (['days-first', 'months-first'] as const).flatMap((order) => {
    const either = readDate(bare, order);
    return either.ok ? stated(either.edtf) : [];
  });
}

const month = `(${says.months.join('|')})`;
const phrase = (source: string) => new RegExp(source.replaceAll('MONTH', month), 'i');

/** Phrases with a year in them, and how EDTF has them. */
const phrases: readonly (readonly [RegExp, (parts: readonly string[]) => string])[] = [
  // February 25–26, 1992
  [
    phrase(
      '\\bMONTH (\\d{1,2})(?:st|nd|rd|th)? ?(?:–|—|-|to|and) ?(\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b',
    ),
    ([, name, from, to, year]) => `${day(year, name, from)}/${day(year, name, to)}`,
  ],
  // 25–26 February 1992
  [
    phrase('\\b(\\d{1,2}) ?(?:–|—|-|to|and) ?(\\d{1,2}) MONTH,? (\\d{4})\\b'),
    ([, from, to, name, year]) => `${day(year, name, from)}/${day(year, name, to)}`,
  ],
  // between 1992 and 1994, from May 1992 to June 1994
  [
    /\b(?:between|from) (.+?) (?:and|to|until|till|through) (.+?)$/i,
    ([, from = '', to = '']) => `${edtfOf(from)}/${edtfOf(to)}`,
  ],
  [/\bsince (?:the )?(.+)$/i, ([, from = '']) => `${edtfOf(from)}/..`],
  [/\buntil (?:the )?(.+)$/i, ([, to = '']) => `../${edtfOf(to)}`],
  // the spring of 2020, spring 2020
  [
    /\b(spring|summer|autumn|fall|winter)(?: of)?,? (\d{4})\b/i,
    ([, season = '', year]) => `${year}-${seasonNumber(season)}`,
  ],
  // the late 1990s
  [/\b(\d{3})0s\b/, ([, decade]) => `${decade}X`],
  // 8 August 2025 among other words
  [
    phrase('\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? MONTH,? (\\d{4})\\b'),
    ([, date, name, year]) => day(year, name, date),
  ],
  [
    phrase('\\bMONTH (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b'),
    ([, name, date, year]) => day(year, name, date),
  ],
  [phrase('\\bMONTH(?: of)?,? (\\d{4})\\b'), ([, name, year]) => `${year}-${monthNumber(name)}`],
  [/\b(?:around|about|circa|c\.) ?(\d{4})\b/i, ([, year]) => `${year}~`],
  [/(?:^|[^\d/.-])(\d{4})(?:$|[^\d/.-])/, ([, year]) => String(year)],
];

function readPhrase(text: string): readonly ProposedDate[] {
  for (const [pattern, write] of phrases) {
    const parts = pattern.exec(text);
    const found = parts ? stated(write(parts)) : [];
    if (found.length > 0) return found;
  }
  return [];
}

/** "nearly 30 years" says how long, and not when. */
function readDuration(text: string): readonly ProposedDate[] {
  return says.duration.test(text)
    ? [{ edtf: '', basis: 'duration-only', inferred: [], why: says.whyDuration }]
    : [];
}

function edtfOf(text: string): string {
  const [found] = [...readWhole(text), ...readPhrase(text)];
  return found?.edtf ?? '?';
}

/** EDTF's number of a season in the northern hemisphere. */
function seasonNumber(season: string): number {
  const name = season.toLowerCase();
  return 21 + ['spring', 'summer', name === 'fall' ? 'fall' : 'autumn', 'winter'].indexOf(name);
}

function day(year = '', name = '', date = ''): string {
  return `${year}-${monthNumber(name)}-${date.padStart(2, '0')}`;
}

import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCure } from '@/domain/edtf/cure';
import { type EdtfDate, edtfBounds, edtfEnds, onClock, parseEdtf } from '@/domain/edtf/edtf';
import { daysInMonth, msPerDay, utcMs } from '@/lib/utc';

/** The first and the last day a date may fall on, '..' where it has no bound. */
function days(text: string): readonly [string, string] {
  const { earliest, latest } = edtfBounds(read(text));
  return [iso(earliest), iso(latest - msPerDay)];
}

function iso(ms: number): string {
  return Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, -14) : '..';
}

function read(text: string): EdtfDate {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${writeCure(result)}`);
  return result.date;
}

function cure(text: string): string {
  const result = parseEdtf(text);
  return result.ok ? 'no cure: it was read' : writeCure(result);
}

const padded = (year: number) => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
const two = (number: number) => String(number).padStart(2, '0');
const years = fc.integer({ min: -9999, max: 9999 });
const calendarDays = fc
  .tuple(years, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]) => [year, month, Math.min(day, daysInMonth(year, month))] as const);
const qualifiers = fc.constantFrom('', '?', '~', '%');
const plainDates = fc.oneof(
  years.map(padded),
  fc
    .tuple(years, fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${padded(year)}-${two(month)}`),
  calendarDays.map(([year, month, day]) => `${padded(year)}-${two(month)}-${two(day)}`),
  fc.integer({ min: 1, max: 999 }).map((decade) => `${String(decade).padStart(3, '0')}X`),
  fc.integer({ min: 1, max: 99 }).map((century) => `${two(century)}XX`),
  // Before the year 0 the oracle turns an unknown month or day upside down, so only from there on.
  fc.nat(9999).map((year) => `${padded(year)}-XX`),
  calendarDays.map(([year, month]) => `${padded(Math.abs(year))}-${two(month)}-XX`),
  fc.integer({ min: 10_000, max: 270_999 }).map((year) => `Y${year}`),
  fc.integer({ min: 10_000, max: 270_999 }).map((year) => `Y-${year}`),
);

const tooFar =
  'Give a year from -271000 to 271000; the timeline goes no further. A year of five or six digits begins with Y, such as "Y-12000".';

describe('one date', () => {
  test.each([
    ['2025-08-08', '2025-08-08', '2025-08-08'],
    ['2025-08', '2025-08-01', '2025-08-31'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['1904-02-29', '1904-02-29', '1904-02-29'],
    ['-0043-03-15', '-000043-03-15', '-000043-03-15'],
    ['0000', '0000-01-01', '0000-12-31'],
    ['0044', '0044-01-01', '0044-12-31'],
    ['Y12345', '+012345-01-01', '+012345-12-31'],
    ['Y-271000', '-271000-01-01', '-271000-12-31'],
    ['Y271000', '+271000-01-01', '+271000-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['-004X', '-000049-01-01', '-000040-12-31'],
    ['-000X', '-000009-01-01', '-000001-12-31'],
    ['2004-XX', '2004-01-01', '2004-12-31'],
    ['1985-04-XX', '1985-04-01', '1985-04-30'],
    ['1985-XX-XX', '1985-01-01', '1985-12-31'],
  ])('%s lies between %s and %s', (text, first, last) => {
    expect(days(text)).toEqual([first, last]);
  });

  test('says how much of it is known', () => {
    const precision = (text: string) => {
      const date = read(text);
      return date.kind === 'point' ? date.point.precision : date.kind;
    };
    const texts = ['2025-08-08', '1985-04-XX', '2025-23', '2004-XX', '201X', '20XX'];
    expect(texts.map(precision)).toEqual(['day', 'month', 'season', 'year', 'decade', 'century']);
  });

  test.each([
    ['1988', false, false],
    ['1988?', true, false],
    ['1988~', false, true],
    ['1988-02-03%', true, true],
  ])('%s is uncertain: %s, approximate: %s', (text, uncertain, approximate) => {
    expect(read(text)).toMatchObject({ kind: 'point', point: { uncertain, approximate } });
  });

  test('every calendar day is exactly one day long', () => {
    fc.assert(
      fc.property(calendarDays, qualifiers, ([year, month, day], qualifier) => {
        const { earliest, latest } = edtfBounds(
          read(`${padded(year)}-${two(month)}-${two(day)}${qualifier}`),
        );
        expect(earliest).toBe(utcMs(year, month, day));
        expect(latest - earliest).toBe(msPerDay);
      }),
    );
  });

  test('agrees with the published parser', () => {
    fc.assert(
      fc.property(plainDates, qualifiers, (date, qualifier) => {
        // The oracle ends February of the year zero, a leap year, a day late.
        fc.pre(date !== '0000-02-XX');
        const { earliest, latest } = edtfBounds(read(`${date}${qualifier}`));
        // The oracle reads no qualifier after an X or a long year; it changes no bound.
        expect({ min: earliest, max: latest - 1 }).toEqual(bounds(date));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a time of day', () => {
  const stretch = (text: string) => {
    const { earliest, latest } = edtfBounds(read(text));
    return [new Date(earliest).toISOString(), latest - earliest];
  };

  test.each([
    ['2025-08-08T14:30', '2025-08-08T14:30:00.000Z', 60_000],
    ['2025-08-08T14:30Z', '2025-08-08T14:30:00.000Z', 60_000],
    ['2025-08-08T14:30+04:00', '2025-08-08T10:30:00.000Z', 60_000],
    ['2025-08-08T14:30+04', '2025-08-08T10:30:00.000Z', 60_000],
    ['2025-08-08T22:30-03:30', '2025-08-09T02:00:00.000Z', 60_000],
    ['2025-08-08T14:30:05Z', '2025-08-08T14:30:05.000Z', 1000],
    ['2025-08-08T23:00+04:00/2025-08-08T20:30Z', '2025-08-08T19:00:00.000Z', 91 * 60_000],
    ['[2025-08-08T14:30..2025-08-08]', '2025-08-08T14:30:00.000Z', 570 * 60_000],
  ])('%s begins at %s and lasts %d ms', (text, start, length) => {
    expect(stretch(text)).toEqual([start, length]);
  });

  test('is placed by another clock without a change to what it says', () => {
    const date = onClock(read('2025-08-08T14:30+04:00/2025-08-08T15:00'), 240);
    const { earliest, latest } = edtfBounds(date);
    expect([earliest, latest].map((ms) => new Date(ms).toISOString().slice(11, 16))).toEqual([
      '14:30',
      '15:01',
    ]);
    expect(edtfEnds(date)[0]?.time).toEqual({
      hour: 14,
      minute: 30,
      second: undefined,
      offset: 240,
    });
  });
});

describe('seasons', () => {
  test.each([
    ['2025-21', '2025-03-01', '2025-05-31'],
    ['2025-22', '2025-06-01', '2025-08-31'],
    ['2025-23', '2025-09-01', '2025-11-30'],
    ['2025-24', '2025-12-01', '2026-02-28'],
    ['2025-25', '2025-03-01', '2025-05-31'],
    ['2025-26', '2025-06-01', '2025-08-31'],
    ['2025-27', '2025-09-01', '2025-11-30'],
    ['2027-28', '2027-12-01', '2028-02-29'],
    ['2025-29', '2025-09-01', '2025-11-30'],
    ['2025-30', '2025-12-01', '2026-02-28'],
    ['2025-31', '2025-03-01', '2025-05-31'],
    ['2025-32', '2025-06-01', '2025-08-31'],
  ])('%s runs from %s to %s', (text, first, last) => {
    expect(days(text)).toEqual([first, last]);
  });

  test('may be uncertain and may bound an interval', () => {
    expect(read('2025-23?')).toMatchObject({ point: { season: 23, uncertain: true } });
    expect(days('2025-21/2025-23')).toEqual(['2025-03-01', '2025-11-30']);
  });
});

describe('intervals', () => {
  test.each([
    ['1992-02-25/1992-02-26', '1992-02-25', '1992-02-26'],
    ['2025-08-08/2026-02', '2025-08-08', '2026-02-28'],
    ['2004-06/2004', '2004-06-01', '2004-12-31'],
    ['2004-06~/201X', '2004-06-01', '2019-12-31'],
    ['1992/..', '1992-01-01', '..'],
    ['1992/', '1992-01-01', '..'],
    ['../2001', '..', '2001-12-31'],
    ['/2001', '..', '2001-12-31'],
  ])('%s runs from %s to %s', (text, first, last) => {
    expect(days(text)).toEqual([first, last]);
  });

  test('tells an open end from an unknown one', () => {
    expect(read('1992/..')).toMatchObject({ end: null, endOpen: true, startOpen: false });
    expect(read('1992/')).toMatchObject({ end: null, endOpen: false });
    expect(read('../1992')).toMatchObject({ start: null, startOpen: true, endOpen: false });
    expect(edtfBounds(read('1992/..')).latest).toBe(Number.POSITIVE_INFINITY);
    expect(edtfBounds(read('/1992')).earliest).toBe(Number.NEGATIVE_INFINITY);
  });

  test('agree with the published parser', () => {
    fc.assert(
      fc.property(plainDates, plainDates, (start, end) => {
        const [first, last] = [bounds(start), bounds(end)];
        fc.pre(last.max > first.min);
        const { earliest, latest } = edtfBounds(read(`${start}/${end}`));
        expect({ min: earliest, max: latest - 1 }).toEqual({ min: first.min, max: last.max });
      }),
    );
  });
});

describe('one of several dates', () => {
  test.each([
    ['[2025-08-08..2026-02-28]', '2025-08-08', '2026-02-28'],
    ['[..2026-02-28]', '..', '2026-02-28'],
    ['[1992-02..]', '1992-02-01', '..'],
    ['[1670, 1667, 1668]', '1667-01-01', '1670-12-31'],
    ['[1667,1668..1672,1670]', '1667-01-01', '1672-12-31'],
    ['[1667,..1660]', '..', '1667-12-31'],
    ['[2020]', '2020-01-01', '2020-12-31'],
  ])('%s runs over its whole window, %s to %s', (text, first, last) => {
    expect(days(text)).toEqual([first, last]);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['', 'Write a date, such as "2025-08-08", or omit this field.'],
    ['   ', 'Write a date, such as "2025-08-08", or omit this field.'],
    ['1905-02-29', 'February 1905 has 28 days.'],
    ['2025-04-31', 'April 2025 has 30 days.'],
    ['2025-08-00', 'August 2025 has 31 days.'],
    ['2025-25-08', 'Try "2025-08-25".'],
    ['2025-13-08', 'Try "2025-08-13".'],
    ['2025-31-02', 'A season cannot have a day. Try "2025-31", or give a month and a day.'],
    ['2025-13', 'There is no month 13. Months run from 01 to 12, seasons from 21 to 32.'],
    ['2025-00-08', 'There is no month 00. Months run from 01 to 12, seasons from 21 to 32.'],
    ['2025-23-14', 'A season cannot have a day. Try "2025-23", or give a month and a day.'],
    ['201X-05', 'Omit the month and day when a digit of the year is unknown.'],
    ['1985-XX-05', 'When the month is unknown, write XX for the day too, such as "2004-XX-XX".'],
    ['-0000', 'Write year zero (1 BC) as "0000".'],
    ['Y271001', tooFar],
    ['Y99999999999999999999', tooFar],
    ['-13800000000', tooFar],
    ['2025-08-08T24:00', 'Hours run from 00 to 23, minutes and seconds from 00 to 59.'],
    ['2025-08-08T14:60Z', 'Hours run from 00 to 23, minutes and seconds from 00 to 59.'],
    [
      '2025-08-08T14:30+17:00',
      'Write an offset from UTC as hours and minutes, such as "+04:00", or "Z" for UTC.',
    ],
    ['2025-08T14:30', 'A time needs a full date in no doubt, such as "2025-08-08T14:30".'],
    ['2025-08-08~T14:30', 'A time needs a full date in no doubt, such as "2025-08-08T14:30".'],
    [
      '14:30',
      'Write a time after its full date, such as "2025-08-08T14:30", with "Z" for UTC or an offset such as "+04:00" behind it where it is known.',
    ],
    [
      '12/10/1815',
      'Is "12/10/1815" day/month/year or month/day/year? Write "1815-10-12" or "1815-12-10".',
    ],
    ['25/12/1815', 'Try "1815-12-25".'],
    ['5/5/1815', 'Try "1815-05-05".'],
    [
      '{1990,1991}',
      'Braces mean all of these dates. Create an event for each, or use [ ] to mean one of them.',
    ],
    [
      '1992-02-26/1992-02-25',
      'The end, 1992-02-25, comes before the start, 1992-02-26. If the two are mixed up, swap them; if the end is not known, write "1992-02-26/".',
    ],
    [
      '[2026..2025]',
      'The last date, 2025, comes before the first, 2026. If the two are mixed up, swap them; if the last is not known, write "[2026..]".',
    ],
    ['1990/1991/1992', 'An interval needs a start and an end, such as "1992-02-25/1992-02-26".'],
    ['../..', 'Give a start, an end or both, or omit this field.'],
    ['/', 'Give a start, an end or both, or omit this field.'],
    ['[..]', 'Give a start, an end or both, or omit this field.'],
    ['[..1990,1995..]', 'Give a start, an end or both, or omit this field.'],
    ['[1990', 'Write a choice of dates between [ and ], such as "[2025-08-08..2026-02-28]".'],
    ['[]', 'Write a choice of dates between [ and ], such as "[2025-08-08..2026-02-28]".'],
    ['1992/1993-02-30', 'February 1993 has 28 days.'],
    ['[1992,1993-02-30]', 'February 1993 has 28 days.'],
    [
      'last autumn',
      'Write year-month-day, such as "2025-08-08", or a shorter form: "2025-08" or "2025".',
    ],
    ['1'.repeat(201), 'Use 200 characters or fewer.'],
  ])('%s: %s', (text, expected) => {
    expect(cure(text)).toBe(expected);
  });

  test.each([
    ['2025-8-8', '2025-08-08'],
    ['2025.08.08', '2025-08-08'],
    ['20250808', '2025-08-08'],
    ['1980s', '198X'],
    ['c. 1988', '1988~'],
    ['?1988', '1988?'],
    ['44 BC', '-0043'],
    ['12000', 'Y12000'],
    ['Y2025', '2025'],
    ['201x', '201X'],
    [' 2025-08-08 ', '2025-08-08'],
    ['1992–1995', '1992/1995'],
    ['12.10.1815', '1815-10-12'],
    ['2025-08-08 14:30', '2025-08-08T14:30'],
    ['2025-08-08T14:30:00.000Z', '2025-08-08T14:30:00Z'],
    ['2025-08-08t9:05 +0400', '2025-08-08T09:05+04:00'],
  ])('%s may have meant %s', (text, better) => {
    expect(cure(text)).toBe(`Try "${better}".`);
    expect(parseEdtf(better).ok).toBe(true);
  });

  test.each(['2025-99-99', '2025-8-40', '1980s-05', '2004?-06'])('%s gets no bad guess', (text) => {
    expect(cure(text)).not.toMatch(/^Try/);
  });
});

describe('any text', () => {
  const alphabet = '0123456789XYT-?~%/.[]{},: sxc–'.split('');
  const texts = fc.oneof(
    fc.string({ maxLength: 400 }),
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 250 }),
    fc
      .tuple(plainDates, fc.constantFrom('/', '..', ',', '-'), plainDates)
      .map((parts) => parts.join('')),
    fc
      .tuple(fc.constantFrom('9', 'X', '-', ',', '..', '/', '[', ' '), fc.nat(100_000))
      .map(([c, n]) => c.repeat(n)),
  );

  test('never throws, is answered in 50 ms, and is either a stretch of time or has a cure', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const result = parseEdtf(text);
        expect(milliseconds(text)).toBeLessThan(50);
        if (result.ok) {
          const { earliest, latest } = edtfBounds(result.date);
          expect(earliest).toBeLessThan(latest);
        } else {
          expect(writeCure(result)).not.toBe('');
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('is never met with a guess that fails in its turn', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const guess = /^Try "(.*)"\.$/.exec(cure(text))?.[1];
        // A reversed pair of years is told so when it is tried.
        if (guess !== undefined && !guess.includes('/')) expect(parseEdtf(guess).ok).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

/** What the published parser makes of a date, in our terms: first and last ms. */
function bounds(text: string): { readonly min: number; readonly max: number } {
  const { min, max } = edtf(text);
  if (min === null || max === null) throw new Error(`${text} has no bounds`);
  return { min, max };
}

/** How long reading takes; the better of two, as the machine may be busy elsewhere. */
function milliseconds(text: string): number {
  const times = [0, 1].map(() => {
    const begun = performance.now();
    parseEdtf(text);
    return performance.now() - begun;
  });
  return Math.min(...times);
}

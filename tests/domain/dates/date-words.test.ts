import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import {
  type DateStyle,
  dateTag,
  describeDate,
  describeEdtf,
  formatDay,
} from '@/domain/dates/date-words';
import { readEventDate } from '@/domain/dates/event-date';
import type { EventDate } from '@/domain/format/schema';
import { utcMs } from '@/lib/utc';

const styles: readonly DateStyle[] = ['list', 'timeline', 'spoken'];

/** An event of which a date and a title are known. */
const dated = (date: EventDate, title = '') => ({ title, date, when: readEventDate(date) });

function say(date: EventDate, title = 'An event'): readonly string[] {
  return styles.map((style) => describeDate(dated(date, title), style));
}

const stated = (edtf: string): EventDate => ({ edtf, basis: 'stated' });

const khojaly: EventDate = {
  edtf: '1992-02-25/1992-02-26',
  basis: 'stated',
  stated: 'the night of 25–26',
};
const washington: EventDate = {
  edtf: '2025-08-08',
  basis: 'stated',
  stated: 'August 8',
  inferred: ['year'],
};
const sixMonths: EventDate = {
  edtf: '2025-08-08/2026-02',
  basis: 'inferred',
  stated: 'six months after',
  inferred: ['start', 'end'],
};
const cargo: EventDate = {
  edtf: '[2025-08-08..2026-02-28]',
  basis: 'inferred',
  inferred: ['start', 'end'],
};
const appeal: EventDate = {
  edtf: '2025-23',
  basis: 'stated',
  stated: 'last autumn',
  inferred: ['year'],
};
const anniversary: EventDate = {
  edtf: '2026-02-25/2026-02-26',
  basis: 'inferred',
  inferred: ['start', 'end'],
};
const roundtable: EventDate = { edtf: '[..2026-02-28]', basis: 'not-stated', inferred: ['end'] };
const conflict: EventDate = { basis: 'duration-only', stated: 'nearly 30 years' };
const resolutions: EventDate = { basis: 'not-stated' };

describe('the dates of the roundtable', () => {
  test.each([
    ['Khojaly, 25–26 February 1992', khojaly, ['25–26 Feb 1992', '', '25 to 26 February 1992']],
    ['2023: restoration of sovereignty', stated('2023'), ['2023', '', 'some time in 2023']],
    [
      'Washington meeting, 8 August 2025',
      washington,
      ['8 Aug 2025, year inferred', 'year inferred', '8 August 2025, year inferred'],
    ],
    [
      'The six months after the Washington meeting',
      sixMonths,
      [
        '8 Aug 2025 to Feb 2026, inferred',
        '8 Aug 2025 to Feb 2026, inferred',
        '8 August 2025 to February 2026, inferred',
      ],
    ],
    [
      'Start of exports to Armenia',
      cargo,
      [
        'between 8 Aug 2025 and 28 Feb 2026, inferred',
        'between 8 Aug 2025 and 28 Feb 2026, inferred',
        'between 8 August 2025 and 28 February 2026, inferred',
      ],
    ],
    [
      'Joint appeal to the OSCE',
      appeal,
      [
        '“last autumn”: autumn 2025',
        '“last autumn”, autumn 2025',
        '“last autumn”, some time in autumn 2025, year inferred',
      ],
    ],
    [
      '34th anniversary of Khojaly',
      anniversary,
      ['25–26 Feb 2026, inferred', '25–26 Feb 2026, inferred', '25 to 26 February 2026, inferred'],
    ],
    [
      'Belgrade roundtable',
      roundtable,
      [
        'on or before 28 Feb 2026',
        'on or before 28 Feb 2026',
        'on or before 28 February 2026, inferred',
      ],
    ],
    [
      'Military conflict',
      conflict,
      ['“nearly 30 years”', '“nearly 30 years”', 'lasted “nearly 30 years”, dates not stated'],
    ],
    ['Resolutions', resolutions, ['not stated', 'date not stated', 'date not stated']],
  ])('%s reads as the design has it', (title, date, expected) => {
    expect(say(date, title)).toEqual(expected);
  });

  test('carry their tags', () => {
    const all = [khojaly, washington, appeal, cargo, roundtable, conflict];
    expect(all.map((date) => dateTag(dated(date)))).toEqual([
      'Date as stated',
      'Date inferred',
      'Date as stated',
      'Date inferred',
      'Date not stated',
      'Duration only',
    ]);
  });
});

describe('a date in words', () => {
  test.each([
    ['2025-08', 'Aug 2025', 'some time in August 2025'],
    ['198X', '1980s', 'some time in the 1980s'],
    ['190X', '1900–1909', 'some time in 1900 to 1909'],
    ['19XX', '1900–1999', 'some time in 1900 to 1999'],
    ['1988~', 'about 1988', 'about 1988'],
    ['1988?', '1988, uncertain', 'some time in 1988, uncertain'],
    ['1988%', 'about 1988, uncertain', 'about 1988, uncertain'],
    ['2025-08-08?', '8 Aug 2025, uncertain', '8 August 2025, uncertain'],
    ['2025-24', 'winter 2025–2026', 'some time in winter 2025 to 2026'],
    ['2025-31', 'southern autumn 2025', 'some time in southern autumn 2025'],
    ['-0043-03-15', '15 Mar 44 BC', '15 March 44 BC'],
    ['0000', '1 BC', 'some time in 1 BC'],
    ['0044', 'AD 44', 'some time in AD 44'],
    ['004X', 'AD 40–AD 49', 'some time in AD 40 to AD 49'],
    ['Y12345', '12345', 'some time in 12345'],
    ['1988/1994', '1988–1994', '1988 to 1994'],
    ['1992-02-25/1992-03-03', '25 Feb to 3 Mar 1992', '25 February to 3 March 1992'],
    ['1992-02/1992-04', 'Feb to Apr 1992', 'February to April 1992'],
    ['1992-02/1993-04-05', 'Feb 1992 to 5 Apr 1993', 'February 1992 to 5 April 1993'],
    ['1992-02-25/1992', '25 Feb 1992 to 1992', '25 February 1992 to 1992'],
    ['2025-21/2025-23', 'spring 2025 to autumn 2025', 'spring 2025 to autumn 2025'],
    ['2025-08-08/2025-08-08', '8 Aug 2025', '8 August 2025'],
    ['1988~/1990?', 'about 1988 to 1990 (uncertain)', 'about 1988 to 1990 (uncertain)'],
    ['1992/..', 'from 1992 on', 'from 1992 on'],
    ['1992/', 'from 1992, end unknown', 'from 1992, end unknown'],
    ['../2001', 'until 2001', 'until 2001'],
    ['/2001', 'until 2001, start unknown', 'until 2001, start unknown'],
    ['[..2001-05]', 'in or before May 2001', 'in or before May 2001'],
    ['[2001-05-02..]', 'on or after 2 May 2001', 'on or after 2 May 2001'],
    ['[1990,1995]', 'between 1990 and 1995', 'between 1990 and 1995'],
    ['[2020]', '2020', 'some time in 2020'],
  ])('%s is "%s", and aloud "%s"', (edtf, list, spoken) => {
    const [inList, , aloud] = say(stated(edtf));
    expect([inList, aloud]).toEqual([list, spoken]);
  });

  test('names the parts that we added', () => {
    const inferred = (...parts: NonNullable<EventDate['inferred']>) =>
      describeDate(dated({ ...stated('2025-08-08'), inferred: parts }), 'list');
    expect(inferred('month')).toBe('8 Aug 2025, month inferred');
    expect(inferred('year', 'month')).toBe('8 Aug 2025, year and month inferred');
    expect(inferred('year', 'month', 'day')).toBe('8 Aug 2025, inferred');
    expect(inferred('year', 'day', 'start')).toBe('8 Aug 2025, year, day and start inferred');
  });

  test('says that a bound is inferred where the source has words for it', () => {
    const date: EventDate = { ...stated('[..2025-08-08]'), inferred: ['year'] };
    expect(say(date)[0]).toBe('on or before 8 Aug 2025, year inferred');
  });

  test('says that a quoted season is inferred when all of it is', () => {
    const date: EventDate = { ...appeal, basis: 'inferred' };
    expect(say(date).slice(0, 2)).toEqual([
      '“last autumn”: autumn 2025, inferred',
      '“last autumn”, autumn 2025, inferred',
    ]);
  });

  test('quotes no season that says the same as we do', () => {
    expect(say({ ...stated('2025-23'), stated: 'Autumn 2025' })[0]).toBe('autumn 2025');
  });

  test('quotes words that we could not place', () => {
    expect(say({ basis: 'stated', stated: 'recently' })).toEqual([
      '“recently”',
      '“recently”',
      '“recently”, date not stated',
    ]);
  });
});

describe('a time of day in words', () => {
  test.each([
    ['2025-08-08T14:30', '8 Aug 2025, 14:30', '8 August 2025, 14:30'],
    ['2025-08-08T14:30Z', '8 Aug 2025, 14:30 (UTC)', '8 August 2025, 14:30 (UTC)'],
    ['2025-08-08T14:30+04:00', '8 Aug 2025, 14:30 (UTC+4)', '8 August 2025, 14:30 (UTC+4)'],
    [
      '2025-08-08T09:05:07-03:30',
      '8 Aug 2025, 09:05:07 (UTC−3:30)',
      '8 August 2025, 09:05:07 (UTC−3:30)',
    ],
    [
      '2025-08-08T14:30+04:00/2025-08-08T15:10+04:00',
      '8 Aug 2025, 14:30–15:10 (UTC+4)',
      '8 August 2025, 14:30 to 15:10 (UTC+4)',
    ],
    [
      '2025-08-08T23:00/2025-08-09T01:00',
      '8 Aug 2025, 23:00 to 9 Aug 2025, 01:00',
      '8 August 2025, 23:00 to 9 August 2025, 01:00',
    ],
    [
      '[..2025-08-08T14:30Z]',
      'at or before 8 Aug 2025, 14:30 (UTC)',
      'at or before 8 August 2025, 14:30 (UTC)',
    ],
  ])('%s is said as it is stated', (edtf, list, spoken) => {
    expect(describeDate(dated(stated(edtf)), 'list')).toBe(list);
    expect(describeDate(dated(stated(edtf)), 'spoken')).toBe(spoken);
  });
});

describe('beside a title on the timeline', () => {
  test.each([
    ['Meeting of 8 Aug 2025', '2025-08-08', ''],
    ['Meeting, 18 August 2025', '2025-08-08', '8 Aug 2025'],
    ['Khojaly, 25 to 26 February 1992', '1992-02-25/1992-02-26', ''],
    ['Khojaly, 25-26 February 1992', '1992-02-25/1992-02-26', ''],
    ['Resolution 12023', '2023', '2023'],
    ['Resolution 12023 of 2023', '2023', ''],
    ['Autumn 2025 in Vienna', '2025-23', ''],
  ])('“%s” leaves of %s “%s” to say', (title, edtf, expected) => {
    expect(describeDate(dated(stated(edtf), title), 'timeline')).toBe(expected);
  });
});

describe('a date alone', () => {
  test('is said in full', () => {
    expect(describeEdtf('2026-02-28')).toBe('28 February 2026');
    expect(describeEdtf('2026')).toBe('2026');
  });

  test('comes back as it is when it is not EDTF', () => {
    expect(describeEdtf('last autumn')).toBe('last autumn');
  });

  test('is the UTC day of a moment', () => {
    expect(formatDay(utcMs(2025, 8, 8) + 86_399_999, 'short')).toBe('8 Aug 2025');
    expect(formatDay(utcMs(2025, 8, 8), 'long')).toBe('8 August 2025');
  });
});

describe('whatever the time zone', () => {
  const home = process.env.TZ;
  afterEach(() => {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  });

  test('the words are the same', () => {
    const zones = ['UTC', 'Pacific/Kiritimati', 'Pacific/Niue', 'Asia/Baku', 'America/New_York'];
    const two = (number: number) => String(number).padStart(2, '0');
    const edtfs = fc
      .tuple(
        fc.constantFrom('a', 'a/b', '[a..b]', '[..b]', 'a/..'),
        fc.integer({ min: 1, max: 9998 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map(([form, year, month, day]) => {
        const rest = `-${two(month)}-${two(day)}`;
        const date = (of: number) => `${String(of).padStart(4, '0')}${rest}`;
        return form.replace('a', date(year)).replace('b', date(year + 1));
      });
    fc.assert(
      fc.property(edtfs, (edtf) => {
        const said = zones.map((zone) => {
          process.env.TZ = zone;
          return [...say(stated(edtf)), formatDay(utcMs(2025, 1, 1), 'long')].join('\n');
        });
        expect(new Set(said).size).toBe(1);
      }),
    );
  });

  test('the zone does change under the test', () => {
    process.env.TZ = 'Pacific/Niue';
    const west = new Date(0).getDate();
    process.env.TZ = 'Asia/Baku';
    expect(new Date(0).getDate()).not.toBe(west);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byDate, type DatedStretch, readEventDate } from '@/domain/dates/event-date';
import type { EventDate } from '@/domain/format/schema';
import { msPerDay } from '@/lib/utc';

function aStretch(date: EventDate): DatedStretch {
  const stretch = readEventDate(date);
  if (!stretch) throw new Error(`${date.edtf} has no place on the axis`);
  return stretch;
}

const stated = (edtf: string, inferred?: EventDate['inferred']) =>
  aStretch({ edtf, basis: 'stated', ...(inferred && { inferred }) });

/** What is drawn, first and last day. */
const drawn = ({ start, end }: DatedStretch) => [iso(start), iso(end - msPerDay)];
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);

describe('what is drawn', () => {
  test.each([
    ['2025-08-08', 'day', '2025-08-08', '2025-08-08'],
    ['1992-02-25/1992-02-26', 'span', '1992-02-25', '1992-02-26'],
    ['2025-08-08/2026-02', 'span', '2025-08-08', '2026-02-28'],
    ['2023', 'within', '2023-01-01', '2023-12-31'],
    ['1992-02', 'within', '1992-02-01', '1992-02-29'],
    ['198X', 'within', '1980-01-01', '1989-12-31'],
    ['[2025-08-08..2026-02-28]', 'within', '2025-08-08', '2026-02-28'],
    ['[1990,1995]', 'within', '1990-01-01', '1995-12-31'],
    ['[2025-08-08]', 'day', '2025-08-08', '2025-08-08'],
    ['2025-23', 'season', '2025-09-01', '2025-11-30'],
    ['[..2026-02-28]', 'before', '2026-02-28', '2026-02-28'],
    ['/2026-02-28', 'before', '2026-02-28', '2026-02-28'],
    ['[2001..]', 'after', '2001-01-01', '2001-12-31'],
    ['2001-05/', 'after', '2001-05-01', '2001-05-31'],
    ['1992/..', 'span', '1992-01-01', '1992-12-31'],
    ['../1992', 'span', '1992-01-01', '1992-12-31'],
  ])('%s is drawn as %s, from %s to %s', (edtf, ...expected) => {
    const stretch = stated(edtf);
    expect([stretch.shape, ...drawn(stretch)]).toEqual(expected);
  });

  test('leaves the missing bound of an open date open', () => {
    expect(stated('[..2026-02-28]')).toMatchObject({
      earliest: Number.NEGATIVE_INFINITY,
      startOpen: true,
      endOpen: false,
    });
    expect(stated('1992/..')).toMatchObject({
      latest: Number.POSITIVE_INFINITY,
      startOpen: false,
      endOpen: true,
    });
  });

  test.each([
    ['2025-08-08', false, false],
    ['2025-08-08?', true, true],
    ['1988~', true, true],
    ['1992-02-25/1992-02-26', false, false],
    ['2025-08-08/2026-02', false, true],
    ['1988/1994-05-01', true, false],
    ['1992/..', true, false],
    ['[1990..1995]', false, false],
    ['[1990~..1995]', true, false],
  ])('%s: is its start soft? %s, its end? %s', (edtf, startSoft, endSoft) => {
    expect(stated(edtf)).toMatchObject({ startSoft, endSoft });
  });

  test('an inferred span says by its dashes that its ends are worked out, and is soft only where in doubt', () => {
    const inferred = (edtf: string) => aStretch({ edtf, basis: 'inferred', inferred: ['end'] });
    expect(inferred('2025-08-08/2026-02').endSoft).toBe(false);
    expect(inferred('2025-08-08/2026-02~').endSoft).toBe(true);
  });

  test('is nothing for an event without a date', () => {
    expect(readEventDate({ basis: 'not-stated' })).toBeNull();
    expect(readEventDate({ basis: 'duration-only', stated: 'nearly 30 years' })).toBeNull();
  });

  test('is nothing for a date that cannot be read', () => {
    expect(readEventDate({ edtf: '1905-02-29', basis: 'stated' })).toBeNull();
  });

  test('always has a first moment before its last, inside what is known', () => {
    const year = fc.integer({ min: 1000, max: 9999 });
    const edtfs = fc
      .tuple(
        fc.constantFrom('[a..b]', '[..b]', '[a..]', 'a/b', '/b', '../b', 'a/', 'a/..', 'a'),
        year,
        year,
      )
      .map(([form, a, b]) =>
        form.replace('a', `${Math.min(a, b)}`).replace('b', `${Math.max(a, b)}`),
      );
    fc.assert(
      fc.property(edtfs, (edtf) => {
        const { start, end, earliest, latest } = stated(edtf);
        expect(Number.isFinite(end - start)).toBe(true);
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(earliest);
        expect(end).toBeLessThanOrEqual(latest);
      }),
    );
  });
});

describe('how we know', () => {
  test.each([
    ['stated', 'a stated day', stated('1992-02-25')],
    ['stated', 'a stated span', stated('1992-02-25/1992-02-26')],
    ['stated', 'a stated year', stated('2023')],
    ['stated', 'a season whose year we added', stated('2025-23', ['year'])],
    ['stated', 'a month whose year we added', stated('2025-08', ['year'])],
    ['inferred', 'a season that we worked out', stated('2025-23', ['year', 'month'])],
    ['inferred', 'a day whose year we added', stated('2025-08-08', ['year'])],
    ['inferred', 'a span whose end we added', stated('2025-08-08/2026-02', ['end'])],
    ['inferred', 'a window whose ends we added', stated('[2025..2026]', ['start', 'end'])],
  ])('is “%s” for %s', (expected, _, { basis }) => {
    expect(basis).toBe(expected);
  });

  test.each(['inferred', 'not-stated', 'duration-only'] as const)(
    'a date with the basis %s is inferred',
    (basis) => {
      expect(aStretch({ edtf: '[..2026-02-28]', basis, inferred: ['end'] }).basis).toBe('inferred');
    },
  );
});

describe('date order', () => {
  const dated = (edtf: string, title = edtf) => ({ ...stated(edtf), title });
  const inOrder = (...events: ReturnType<typeof dated>[]) => {
    const order = byDate({
      start: events.map(({ start }) => start),
      end: events.map(({ end }) => end),
      title: events.map(({ title }) => title),
    });
    return [...events.keys()].sort(order).map((place) => events[place]?.title);
  };

  test('goes by the earliest possible day', () => {
    expect(inOrder(dated('2025-23'), dated('2023'), dated('-0043'), dated('1992-02'))).toEqual([
      '-0043',
      '1992-02',
      '2023',
      '2025-23',
    ]);
  });

  test('puts the shorter stretch first when both may begin on one day', () => {
    const window = dated('[2025-08-08..2026-02-28]');
    expect(inOrder(window, dated('2025-08-08/2025-12'), dated('2025-08-08'))).toEqual([
      '2025-08-08',
      '2025-08-08/2025-12',
      '[2025-08-08..2026-02-28]',
    ]);
  });

  test('goes by the time within a day, then as given', () => {
    const vote = (time: string, name: string) => dated(`2025-08-08T${time}`, name);
    expect(
      inOrder(vote('11:00', 'Vote 2'), vote('11:00', 'Vote 10'), vote('09:30', 'Zeal')),
    ).toEqual(['Zeal', 'Vote 2', 'Vote 10']);
    expect(inOrder(dated('2025-08-08', 'Vote 2'), dated('2025-08-08', 'Vote 10'))).toEqual([
      'Vote 2',
      'Vote 10',
    ]);
  });

  test('goes by title when the dates are the same and longer than a day', () => {
    expect(inOrder(dated('2023', 'Start'), dated('2023', 'Lifting'))).toEqual(['Lifting', 'Start']);
  });

  test('sorts a missing bound as the known one', () => {
    const anniversary = dated('2026-02-25/2026-02-26');
    const roundtable = dated('[..2026-02-28]');
    expect(inOrder(dated('2026-03'), roundtable, anniversary)).toEqual([
      '2026-02-25/2026-02-26',
      '[..2026-02-28]',
      '2026-03',
    ]);
    expect(inOrder(dated('1993'), dated('1992/..'), dated('1991'))).toEqual([
      '1991',
      '1992/..',
      '1993',
    ]);
  });
});

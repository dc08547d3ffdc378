import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toEvent } from '@/domain/dates/event-date';
import { parseEdtf } from '@/domain/edtf/edtf';
import { datedRows, indexDataset } from '@/domain/model/dataset';
import { beginningOf, isOrderUncertain, isSettled } from '@/domain/select/date-order';
import { aDataset, anEvent } from '../../support/builders';

const stated = (edtf: string) => ({ edtf, basis: 'stated' }) as const;

function readBeginning(edtf: string) {
  const parsed = parseEdtf(edtf);
  return parsed.ok ? beginningOf(parsed.date) : null;
}

function listOf(...edtfs: readonly string[]) {
  const { events, ...rest } = aDataset();
  const dataset = indexDataset({
    ...rest,
    events: edtfs.map((edtf, index) => anEvent({ id: `e${index}`, date: stated(edtf) })),
  });
  const rows = datedRows(dataset);
  return Array.from(rows, (row, at) => ({
    edtf: dataset.event.at(row).date.edtf,
    isUncertain: isOrderUncertain(dataset, rows, at),
  }));
}

/** The dates of a list whose place is a guess. */
const guessed = (...edtfs: readonly string[]) =>
  listOf(...edtfs)
    .filter(({ isUncertain }) => isUncertain)
    .map(({ edtf }) => edtf);

describe('the order of a list', () => {
  it('is certain between days, and claims nothing within one', () => {
    expect(guessed('2001-02-03', '2001-02-04', '2001-02-04', '2001-02-05')).toEqual([]);
  });

  it('is not certain where a day lies in the year above it, or two years are the same', () => {
    expect(guessed('2001', '2001-02-03')).toEqual(['2001-02-03']);
    expect(guessed('2001', '2001')).toEqual(['2001']);
    expect(guessed('2001', '2002')).toEqual([]);
  });

  it('goes by when something began, not by how long it lasted', () => {
    expect(guessed('2001-02-03/2005-01-01', '2001-06-01')).toEqual([]);
    expect(guessed('2001/2005', '2001-06-01')).toEqual(['2001-06-01']);
  });

  it('looks further up than the row above', () => {
    expect(guessed('[2001-01-01..2001-12-31]', '2001-02', '2001-04-01')).toEqual([
      '2001-02',
      '2001-04-01',
    ]);
  });

  it('is not certain after something whose beginning has no bound', () => {
    expect(guessed('1990-01-01', '[..2001-02-03]')).toEqual(['[..2001-02-03]']);
    expect(guessed('1990-01-01', '../2001-02-03')).toEqual(['../2001-02-03']);
    expect(guessed('[1990-01-01..]', '2001-02-03')).toEqual(['2001-02-03']);
    expect(guessed('1990-01-01/..', '2001-02-03')).toEqual([]);
  });

  it('takes an approximate or uncertain date as one that may be its own length off', () => {
    expect(guessed('1988', '1989~')).toEqual(['1989~']);
    expect(guessed('1987', '1989~')).toEqual([]);
    expect(guessed('1988-05-04?', '1988-05-05')).toEqual(['1988-05-05']);
  });
});

const year = fc.integer({ min: 1950, max: 1956 });
const date = fc
  .tuple(
    fc.constantFrom(
      'a',
      'a~',
      'a?',
      'a-05',
      'a-05-07',
      'a-23',
      '[a..b]',
      '[..b]',
      '[a..]',
      'a/b',
      'a/..',
      '../b',
    ),
    year,
    fc.integer({ min: 0, max: 3 }),
  )
  .map(([pattern, from, more]) =>
    pattern.replace(/[ab]/g, (letter) => String(letter === 'a' ? from : from + more)),
  );

describe('for any list', () => {
  it('a row is settled only if it cannot have begun before any of those just above it', () => {
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 20 }), (edtfs) => {
        const list = listOf(...edtfs);
        list.forEach(({ edtf = '', isUncertain }, at) => {
          const own = readBeginning(edtf);
          const above = list.slice(0, at).map((each) => readBeginning(each.edtf ?? ''));
          expect(isUncertain).toBe(above.some((each) => !isSettled(each, own)));
        });
      }),
      { numRuns: 300 },
    );
  });

  it('whatever moments two settled events began at, the first was not later by a day', () => {
    const share = fc.double({ min: 0, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(
        fc.tuple(date, date),
        fc.tuple(share, share),
        ([first, second], [early, late]) => {
          const [a, b] = [readBeginning(first), readBeginning(second)];
          fc.pre(a !== null && b !== null && isSettled(a, b));
          const pick = (bounds: typeof a, at: number) => {
            const from = Math.max(bounds?.earliest ?? 0, -1e13);
            return from + at * (Math.min(bounds?.latest ?? 0, 1e13) - from);
          };
          expect(pick(a, early)).toBeLessThan(pick(b, late) + 86_400_000);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('reads no more than two dozen rows above, however long the list is', () => {
    let read = 0;
    const event = {
      at: (row: number) => {
        read += 1;
        return toEvent(anEvent({ date: stated(row === 0 ? '[1000-01-01..]' : '2001-02-03') }));
      },
    };
    const rows = Uint32Array.from({ length: 1_000_000 }, (_, row) => row);
    // biome-ignore lint/suspicious/noExplicitAny: only `at` is asked for.
    expect(isOrderUncertain({ event } as any, rows, 999_999)).toBe(false);
    expect(read).toBeLessThanOrEqual(25);
  });
});

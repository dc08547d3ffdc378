import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FoldableStretch, foldLength, type HomeAxis } from '@/domain/axis/folds';
import { layOutAxis, layOutCut } from '@/domain/axis/home-axis';
import { visibleSpan } from '@/domain/axis/time-scale';
import type { DatasetPart } from '@/domain/model/dataset-part';

const DAY = 86_400_000;
const at = (date: string) => Date.parse(`${date}T00:00:00Z`);
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const stretch = (shape: FoldableStretch['shape'], from: string, to: string): FoldableStretch => ({
  shape,
  start: at(from),
  end: at(to),
});
const foldsOf = (...stretches: FoldableStretch[]) =>
  layOutAxis(stretches).folds.map(({ start, end }) => `${iso(start)} to ${iso(end)}`);
const read = ({ start, end, folds }: HomeAxis) => ({
  axis: `${iso(start)} to ${iso(end)}`,
  folds: folds.map((fold) => `${iso(fold.start)} to ${iso(fold.end)}`),
  lengths: folds.map(foldLength).map(({ count, unit }) => `${count} ${unit}`),
});

const BUNDLED = [
  stretch('span', '1992-02-25', '1992-02-27'),
  stretch('within', '2023-01-01', '2024-01-01'),
  stretch('day', '2025-08-08', '2025-08-09'),
  stretch('span', '2025-08-08', '2026-03-01'),
  stretch('within', '2025-08-08', '2026-03-01'),
  stretch('within', '2025-08-08', '2026-03-01'),
  stretch('season', '2025-09-01', '2025-12-01'),
  stretch('span', '2026-02-25', '2026-02-27'),
  stretch('before', '2026-02-28', '2026-03-01'),
];

describe('the axis of a part', () => {
  const stretches = [
    stretch('day', '1990-01-01', '1990-01-02'),
    stretch('span', '2009-11-01', '2010-01-10'),
    stretch('day', '2012-06-01', '2012-06-02'),
    stretch('span', '2012-07-01', '2020-01-01'),
    stretch('day', '2026-02-28', '2026-03-01'),
  ];
  const part = (start: string, end: string): DatasetPart => ({
    start: at(start),
    end: at(end),
    events: 1,
    statementsLeft: 0,
    isHome: end === '2026-03-01',
    asked: null,
    of: { events: 9, statements: 9 },
    places: new Uint32Array(),
    bounds: { start: at('1990-01-01'), end: at('2026-03-01') },
  });

  it('ends where the part does, and folds nothing that was not read', () => {
    const axis = layOutCut(stretches, part('2010-01-01', '2013-01-01'));
    expect(read(axis).axis).toBe('2010-01-01 to 2013-01-01');
    expect(axis.cut).toBe('other');
    expect(read(axis).folds).toEqual(['2010-02-17 to 2012-05-13']);
  });

  it('has its room at the end of the dataset, where there is nothing more', () => {
    const axis = layOutCut(stretches, part('2010-01-01', '2026-03-01'));
    expect(axis).toMatchObject({ start: at('2010-01-01'), cut: 'home' });
    expect(axis.end).toBeGreaterThan(at('2026-03-01'));
  });

  it('is that of all events where all were read', () => {
    expect(layOutCut(stretches, null)).toEqual(layOutAxis(stretches));
  });
});

describe('layOutAxis', () => {
  it('folds the bundled dataset in three places', () => {
    expect(read(layOutAxis(BUNDLED))).toEqual({
      axis: '1992-02-22 to 2026-03-08',
      folds: ['1992-04-05 to 2022-12-26', '2023-02-04 to 2023-11-28', '2024-01-06 to 2025-07-20'],
      lengths: ['30 years', '9 months', '18 months'],
    });
  });

  it('gives the same axis whatever the order of the dates', () => {
    expect(layOutAxis(BUNDLED.toReversed())).toEqual(layOutAxis(BUNDLED));
  });

  it('leaves 38 days after a short thing and 19 before a day', () => {
    expect(
      foldsOf(
        stretch('day', '2000-01-01', '2000-01-02'),
        stretch('day', '2010-01-20', '2010-01-21'),
      ),
    ).toEqual(['2000-02-09 to 2010-01-01']);
  });

  it('leaves 5 days after a long thing and 6 before anything but a day', () => {
    expect(
      foldsOf(
        stretch('span', '2000-01-01', '2000-03-01'),
        stretch('span', '2010-01-07', '2010-03-01'),
      ),
    ).toEqual(['2000-03-06 to 2010-01-01']);
  });

  it('folds nothing inside an event, however vague', () => {
    expect(foldsOf(stretch('within', '1900-01-01', '2000-01-01'))).toEqual([]);
    const year = stretch('within', '1903-01-01', '1904-01-01');
    const span = stretch('span', '2013-08-01', '2018-06-01');
    const month = stretch('within', '2020-07-01', '2020-08-01');
    expect(foldsOf(year, span, month)).toEqual([
      '1904-02-01 to 2013-07-01',
      '2018-07-02 to 2020-05-31',
    ]);
  });

  it('folds the inside of one vague event in eight or more that would fill most of the axis', () => {
    const days = (count: number) =>
      Array.from({ length: count }, (_, day) =>
        stretch('day', `2025-01-0${day + 1}`, `2025-01-0${day + 2}`),
      );
    const year = stretch('within', '2023-01-01', '2024-01-01');
    const far = stretch('day', '1990-01-01', '1990-01-02');
    const folded = ['1990-02-09 to 2022-12-25', '2024-01-08 to 2024-12-13'];
    expect(foldsOf(far, year, ...days(5))).toEqual(folded);
    expect(foldsOf(far, year, ...days(6))).toHaveLength(3);
  });

  it('keeps tears apart on an axis where a few days are no room', () => {
    const { folds, start, end } = layOutAxis([
      stretch('day', '1000-01-01', '1000-01-02'),
      stretch('day', '1500-01-01', '1500-01-02'),
      stretch('span', '1900-01-01', '2000-01-01'),
    ]);
    const shown = visibleSpan({ start, end, folds });
    const [first, second] = folds;
    expect(((second?.start ?? 0) - (first?.end ?? 0)) / shown).toBeGreaterThan(0.04);
  });

  it('never folds time that something filled', () => {
    expect(foldsOf(stretch('span', '1900-01-01', '2000-01-01'))).toEqual([]);
  });

  it('counts only the known bound of an open date', () => {
    const open = (shape: 'before' | 'after', start: number, end: number) => ({ shape, start, end });
    const { start, end } = layOutAxis([
      open('before', Number.NEGATIVE_INFINITY, at('2000-01-01')),
      open('after', at('2000-03-01'), Number.POSITIVE_INFINITY),
    ]);
    expect([iso(start), iso(end)]).toEqual(['1999-12-29', '2000-03-04']);
  });

  it('leaves room for what fades out over an end, and only there', () => {
    const year = stretch('span', '2000-01-01', '2000-12-02');
    const ends = (...more: FoldableStretch[]) => {
      const { start, end } = layOutAxis([year, ...more]);
      return [(at('2000-01-01') - start) / DAY, (end - at('2000-12-02')) / DAY];
    };
    const [before = 0, after = 0] = ends();
    const goesOn = { ...stretch('span', '2000-11-01', '2000-11-02'), endOpen: true };
    expect(ends(goesOn)).toEqual([before, 54]);
    expect(ends({ ...stretch('span', '2000-02-01', '2000-02-02'), startOpen: true })).toEqual([
      54,
      after,
    ]);
    expect(ends({ ...stretch('span', '2000-06-01', '2000-06-02'), endOpen: true })).toEqual([
      before,
      after,
    ]);
  });

  it('folds nothing when half of the axis is in use', () => {
    expect(
      foldsOf(
        stretch('span', '2000-01-01', '2006-01-01'),
        stretch('span', '2010-01-01', '2012-01-01'),
      ),
    ).toEqual([]);
  });

  it('folds nothing shorter than a tenth of what is shown', () => {
    const years = Array.from({ length: 12 }, (_, index) => `${2000 + index}-01-01`);
    expect(foldsOf(...years.map((year) => stretch('before', year, year)))).toEqual([]);
  });

  it('folds a gap that became long only after a longer one was folded', () => {
    expect(
      foldsOf(
        stretch('before', '1000-01-01', '1000-01-01'),
        stretch('before', '2000-01-01', '2000-01-01'),
        stretch('before', '2001-01-01', '2001-01-01'),
      ),
    ).toHaveLength(2);
  });

  it('folds several gaps of more than a tenth', () => {
    const years = Array.from({ length: 7 }, (_, index) => `${2000 + index}-01-01`);
    expect(foldsOf(...years.map((year) => stretch('before', year, year)))).toHaveLength(6);
  });

  it('folds nothing where less than a month would be hidden', () => {
    expect(
      foldsOf(
        stretch('before', '1000-01-01', '1000-01-01'),
        stretch('before', '2000-01-01', '2000-01-01'),
        stretch('before', '2000-03-05', '2000-03-05'),
      ),
    ).toEqual(['1000-02-08 to 1999-12-26']);
  });

  it('shows half a year each side of a lonely day', () => {
    const { start, end, folds } = layOutAxis([stretch('day', '2000-07-01', '2000-07-02')]);
    expect([iso(start), iso(end), folds]).toEqual(['1999-12-31', '2001-01-01', []]);
  });

  it('has room in minutes beside times of one day, and in days beside days', () => {
    const time = (clock: string) => Date.parse(`2025-08-08T${clock}:00Z`);
    const minute = (clock: string) => ({
      shape: 'day' as const,
      start: time(clock),
      end: time(clock) + 60_000,
    });
    const { start, end, finest } = layOutAxis([minute('09:00'), minute('14:29')]);
    expect([start, end, finest]).toEqual([time('08:50'), time('14:40'), 'minute']);
    const lonely = layOutAxis([minute('12:00')]);
    expect([lonely.start, lonely.end]).toEqual([time('00:00'), time('00:01') + DAY]);
    expect(layOutAxis([stretch('day', '2000-07-01', '2000-07-02')]).finest).toBeUndefined();
  });

  it('shows a year when there is nothing to show', () => {
    const { start, end } = layOutAxis([]);
    expect((end - start) / DAY).toBe(366);
  });

  it('lays out any dates on a finite axis, with folds in order and nothing of an event lost', () => {
    const day = fc.integer({ min: -1e8, max: 1e8 });
    const shape = fc.constantFrom('day', 'span', 'within', 'season', 'before', 'after' as const);
    const any = fc
      .tuple(day, fc.integer({ min: 1, max: 5000 }), shape)
      .map(([from, days, kind]) => ({
        start: from * DAY,
        end: (from + days) * DAY,
        shape: kind,
      })) as fc.Arbitrary<FoldableStretch>;
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 30 }), (stretches) => {
        const axis = layOutAxis(stretches);
        const ends = [
          axis.start,
          ...axis.folds.flatMap(({ start, end }) => [start, end]),
          axis.end,
        ];
        expect(ends.every((end) => Math.abs(end) <= 8.64e15 && Number.isInteger(end / DAY))).toBe(
          true,
        );
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
        const hidden = (time: number) => axis.folds.some((f) => f.start < time && time < f.end);
        expect(stretches.some((each) => each.shape !== 'before' && hidden(each.start))).toBe(false);
        expect(axis.folds.every((fold) => foldLength(fold).count > 0)).toBe(true);
      }),
    );
  });
});

describe('foldLength', () => {
  it('counts whole months below two years and whole years from there on', () => {
    const length = (from: string, to: string) => foldLength({ start: at(from), end: at(to) });
    expect(length('2000-01-31', '2000-02-29')).toEqual({ unit: 'months', count: 1 });
    expect(length('2000-01-15', '2001-12-31')).toEqual({ unit: 'months', count: 23 });
    expect(length('2000-01-15', '2002-01-15')).toEqual({ unit: 'years', count: 2 });
    expect(length('2000-01-15', '2003-01-14')).toEqual({ unit: 'years', count: 2 });
  });
});

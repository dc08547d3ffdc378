import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisTicks, type Tick } from '@/domain/axis/ticks';
import { type TimeScale, toX } from '@/domain/axis/time-scale';

const at = (date: string) => Date.parse(`${date}T00:00:00Z`);
const fold = (from: string, to: string) => ({ start: at(from), end: at(to) });
const scaleOf = (from: string, to: string, width: number): TimeScale => ({
  start: at(from),
  end: at(to),
  width,
  folds: [],
});
const bundled = (width: number): TimeScale => ({
  ...scaleOf('1992-02-22', '2026-03-08', width),
  folds: [
    fold('1992-04-05', '2022-12-26'),
    fold('2023-02-04', '2023-11-28'),
    fold('2024-01-06', '2025-07-20'),
  ],
});
const read = (ticks: readonly Tick[]) =>
  ticks.map(({ minor, major }) => [minor, major].filter((word) => word !== null).join(' '));

/** The least room of words in a row, as the brief for the axis has it: about 7 px a letter. */
function overlaps(ticks: readonly Tick[], row: 'minor' | 'major'): boolean {
  const written = ticks.filter((tick) => tick[row] !== null);
  return written.some((tick, index) => {
    const next = written[index + 1];
    return next !== undefined && tick.x + (tick[row] ?? '').length * 7 + 4 > next.x;
  });
}

describe('axisTicks', () => {
  it('names every shown month of the bundled dataset on a desktop', () => {
    expect(read(axisTicks(bundled(1232)))).toEqual([
      'Feb 1992',
      'Mar',
      'Jan 2023',
      'Dec',
      'Aug 2025',
      'Sep',
      'Oct',
      'Nov',
      'Dec',
      'Jan 2026',
      'Feb',
    ]);
  });

  it('names every second month on a phone, and the year all the same', () => {
    expect(read(axisTicks(bundled(358)))).toEqual([
      'Feb 1992',
      'Jan 2023',
      'Aug 2025',
      'Oct',
      'Dec',
      'Jan 2026',
      'Feb',
    ]);
  });

  it('names no year of the room at the ends or beside a fold', () => {
    const content = fold('1142-01-01', '2000-01-01');
    const gap = fold('1150-01-01', '1990-01-01');
    const scale = {
      ...scaleOf('1141-10-01', '2000-03-01', 900),
      folds: [{ ...fold('1150-06-01', '1989-07-01'), quiet: gap }],
    };
    const named = read(axisTicks(scale, { content }));
    expect(named[0]).toBe('1142');
    expect(named.filter((word) => /1141|1150|1989|2000/.test(word))).toEqual([]);
    expect(named.some((word) => word.includes('1990'))).toBe(true);
  });

  it('names the first year itself where round ones are far', () => {
    const year = (number: number) => new Date(0).setUTCFullYear(number, 0, 1);
    const scale = { start: year(-562), end: year(70), width: 1232, folds: [] };
    const content = { start: year(-551), end: year(66) };
    expect(read(axisTicks(scale, { content })).slice(0, 2)).toEqual(['552 BC', '500 BC']);
  });

  it('sets no word under a fold', () => {
    const tear = 5;
    const short = {
      ...scaleOf('1900-01-01', '2000-01-01', 600),
      folds: [fold('1900-08-01', '1950-01-01'), fold('1951-01-01', '1990-01-01')],
    };
    const tears = short.folds.map(({ start }) => toX(short, start));
    const covered = axisTicks(short).filter(({ x, minor, major, isTight }) => {
      const letters = Math.max(minor?.length ?? 0, major?.length ?? 0);
      const right = isTight ? x + 1 + letters * 6.6 : x + 4 + letters * 7;
      return tears.some((middle) => right > middle - tear && x < middle + tear - 1);
    });
    expect(covered).toEqual([]);
  });

  it('names years below tears that are too close for words between them', () => {
    const years = Array.from({ length: 9 }, (_, index) => 1000 + index * 100);
    const folds = years.slice(1).map((year) => ({
      start: at(`${year - 100}-02-01`),
      end: at(`${year - 1}-12-01`),
      quiet: fold(`${year - 100}-01-02`, `${year}-01-01`),
    }));
    const scale = { ...scaleOf('1000-01-01', '1800-02-01', 270), folds };
    const named = read(axisTicks(scale)).map((word) => word.split(' ').at(-1));
    expect(named.length).toBeGreaterThan(3);
    expect(named.every((word) => years.includes(Number(word)))).toBe(true);
  });

  it('puts the first tick at the left edge and the others at the first of a month', () => {
    const ticks = axisTicks(bundled(1232));
    expect(ticks[0]).toEqual({ x: 0, time: at('1992-02-22'), minor: 'Feb', major: '1992' });
    expect(ticks.slice(1).every(({ time }) => new Date(time).getUTCDate() === 1)).toBe(true);
    expect(ticks.every(({ x, time }) => x === toX(bundled(1232), time))).toBe(true);
  });

  it('gives a year’s start the room of the months beside it', () => {
    expect(read(axisTicks(bundled(288)))).toEqual([
      'Feb 1992',
      'Jan 2023',
      'Dec',
      'Aug 2025',
      'Oct',
      'Jan 2026',
    ]);
  });

  it('names a segment at its first tick that stands clear of the fold, if there is one', () => {
    const foldedUntil = (end: string) => ({
      ...scaleOf('2024-01-01', '2025-07-01', 600),
      folds: [fold('2024-05-15', end)],
    });
    expect(read(axisTicks(foldedUntil('2025-02-27')))).toContain('Apr 2025');
    expect(read(axisTicks(foldedUntil('2025-02-20')))).toContain('Mar 2025');
  });

  it('names a segment without any step from its start', () => {
    const scale = {
      ...scaleOf('1900-01-01', '2000-01-01', 800),
      folds: [fold('1950-01-01', '1980-02-10'), fold('1983-06-01', '1990-03-01')],
    };
    expect(read(axisTicks(scale))).toContain('1980');
  });

  it('says the year again where it changes', () => {
    expect(read(axisTicks(scaleOf('2024-11-01', '2025-03-01', 400)))).toEqual([
      'Nov 2024',
      'Dec',
      'Jan 2025',
      'Feb',
    ]);
  });

  it('counts days and names the month where it changes', () => {
    expect(read(axisTicks(scaleOf('2025-01-30', '2025-02-06', 700)))).toEqual([
      '30 Jan 2025',
      '31',
      '1 Feb 2025',
      '2',
      '3',
      '4',
      '5',
    ]);
  });

  it('goes down to minutes where there are times, and names the day where it changes', () => {
    const time = (clock: string, day = '08') => Date.parse(`2025-08-${day}T${clock}:00Z`);
    const scale = { start: time('23:30'), end: time('00:40', '09'), width: 400, folds: [] };
    expect(read(axisTicks(scale, { finest: 'minute' }))).toEqual([
      '23:30 8 Aug 2025',
      '23:40',
      '23:50',
      '00:00 9 Aug 2025',
      '00:10',
      '00:20',
      '00:30',
    ]);
    expect(read(axisTicks(scale, { finest: 'minute', isUtc: true }))[0]).toBe(
      '23:30 8 Aug 2025, UTC',
    );
    expect(read(axisTicks(scale))).toEqual(['8 Aug 2025', '9']);
  });

  it('begins weeks anew with each month', () => {
    expect(read(axisTicks(scaleOf('2025-01-01', '2025-03-01', 600)))).toEqual([
      '1 Jan 2025',
      '8',
      '15',
      '22',
      '1 Feb 2025',
      '8',
      '15',
      '22',
    ]);
  });

  it('uses round numbers for years', () => {
    expect(read(axisTicks(scaleOf('1901-01-01', '2000-01-01', 400)))).toEqual([
      '1901',
      '1920',
      '1940',
      '1960',
      '1980',
    ]);
  });

  it('writes years before our era as BC, 1 BC for year 0', () => {
    const year = (number: number) => new Date(0).setUTCFullYear(number, 0, 1);
    const ticks = (from: number, to: number, width: number) =>
      read(axisTicks({ start: year(from), end: year(to), width, folds: [] }));
    expect(ticks(-3, 3, 400)).toEqual(['4 BC', '3 BC', '2 BC', '1 BC', '1', '2']);
    expect(ticks(-999, 600, 330)).toEqual(['1000 BC', '500 BC', '1']);
  });

  it('drops a tick beside a fold and one whose word would run into the next fold', () => {
    const scale = {
      ...scaleOf('2024-01-01', '2025-03-01', 600),
      folds: [fold('2024-06-03', '2024-10-30')],
    };
    expect(read(axisTicks(scale))).toEqual([
      'Jan 2024',
      'Feb',
      'Mar',
      'Apr',
      'May',
      'Dec',
      'Jan 2025',
      'Feb',
    ]);
  });

  it('leaves room for the month and year beside the days', () => {
    const ticks = axisTicks(scaleOf('2025-01-01', '2025-01-31', 1500));
    expect(read(ticks).slice(0, 3)).toEqual(['1 Jan 2025', '3', '5']);
  });

  it('keeps ticks at least the asked px apart', () => {
    const xs = axisTicks(scaleOf('2020-01-01', '2025-01-01', 900), { minGapPx: 120 }).map(
      ({ x }) => x,
    );
    expect(xs.slice(1).every((x, index) => x - (xs[index] ?? 0) >= 120)).toBe(true);
  });

  it('draws few, finite, ordered ticks without overlap in any window', () => {
    const scales = fc
      .record({
        start: fc.integer({ min: -8.64e15, max: 8.64e15 }),
        power: fc.integer({ min: 0, max: 54 }),
        width: fc.integer({ min: 1, max: 9000 }),
        folded: fc.boolean(),
      })
      .map(({ start, power, width, folded }): TimeScale => {
        const end = Math.min(start + 2 ** power, 8.64e15);
        const third = (end - start) / 3;
        const folds = folded ? [{ start: start + third, end: start + 2 * third }] : [];
        return { start, end, width, folds };
      });
    fc.assert(
      fc.property(scales, fc.integer({ min: 0, max: 100 }), (scale, gap) => {
        const ticks = axisTicks(scale, { minGapPx: gap });
        const xs = ticks.map(({ x }) => x);
        expect(ticks.length).toBeLessThanOrEqual(200);
        expect(xs.every(Number.isFinite)).toBe(true);
        expect(xs).toEqual(xs.toSorted((a, b) => a - b));
        expect(ticks.every(({ minor, major }) => minor !== null || major !== null)).toBe(true);
        expect(overlaps(ticks, 'minor') || overlaps(ticks, 'major')).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { chooseStep, nameMoment, stepMoments } from '@/domain/axis/calendar-steps';

const DAY = 86_400_000;
const at = (date: string) => Date.parse(`${date}T00:00:00Z`);
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

describe('chooseStep', () => {
  it('takes the finest step that is long enough', () => {
    const steps = [0, 1.5, 5, 10, 20, 40, 80, 150].map((days) => chooseStep(days * DAY));
    expect(steps.map(({ unit, count }) => `${count} ${unit}`)).toEqual([
      '1 day',
      '2 day',
      '7 day',
      '14 day',
      '1 month',
      '2 month',
      '3 month',
      '6 month',
    ]);
  });

  it('takes years in 1, 2 and 5 times a power of ten', () => {
    const years = [0.6, 1.5, 3, 7, 11, 333, 60_000].map((count) => chooseStep(count * 365 * DAY));
    expect(years.map(({ count }) => count)).toEqual([1, 2, 5, 10, 20, 500, 100_000]);
  });
});

describe('stepMoments', () => {
  it('counts months from the month of the origin', () => {
    const window = { start: at('2025-07-20'), end: at('2026-03-08') };
    const moments = stepMoments({ unit: 'month', count: 2 }, window, at('2025-08-01'));
    expect(moments.map(iso)).toEqual(['2025-08-01', '2025-10-01', '2025-12-01', '2026-02-01']);
  });

  it('leaves out a day from which the next month begins before the step is over', () => {
    const window = { start: at('2025-01-20'), end: at('2025-02-03') };
    const moments = stepMoments({ unit: 'day', count: 7 }, window, 0);
    expect(moments.map(iso)).toEqual(['2025-01-22', '2025-02-01']);
  });

  it('has each year once around year 0', () => {
    const year = (number: number) => new Date(0).setUTCFullYear(number, 0, 1);
    const window = { start: year(-1), end: year(3) };
    expect(stepMoments({ unit: 'year', count: 1 }, window, 0)).toEqual([-1, 0, 1, 2].map(year));
  });

  it('excludes the end of the window', () => {
    const window = { start: at('2025-01-01'), end: at('2026-01-01') };
    expect(stepMoments({ unit: 'year', count: 1 }, window, 0).map(iso)).toEqual(['2025-01-01']);
  });
});

describe('nameMoment', () => {
  it('counts years before our era without a year 0', () => {
    const name = (year: number) =>
      nameMoment(new Date(0).setUTCFullYear(year, 0, 1), { unit: 'year', count: 1 }).major;
    expect([1, 0, -43].map(name)).toEqual(['1', '1 BC', '44 BC']);
  });

  it('names the month between two years, but not among decades', () => {
    expect(nameMoment(at('1992-02-22'), { unit: 'year', count: 1 }).minor).toBe('Feb');
    expect(nameMoment(at('1992-02-22'), { unit: 'year', count: 10 }).minor).toBeNull();
    expect(nameMoment(at('1992-01-01'), { unit: 'year', count: 1 }).minor).toBeNull();
  });
});
